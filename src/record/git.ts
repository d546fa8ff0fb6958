import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { git as run } from '../git/git.ts';
import { authentication, explain, hostOf, lasting } from '../git/remote.ts';
import { Repository } from '../git/repository.ts';
import {
  type Append,
  type Files,
  type Logged,
  RecordError,
  type RecordGiven,
  type RecordHistory,
  type RecordKind,
  type RecordStore,
  type Tip,
} from '../ports/record.ts';
import { jittered } from '../util/jitter.ts';
import { withNonce } from './nonce.ts';

/** How far behind a tip our own commit is looked for: others write a few in the time that a push may take. */
const FAR = 50;

/** Refs of any git server that takes custom refs, a bare directory included. */
export const git = {
  kind: 'git',
  schema: {
    type: 'object',
    description: 'Refs under refs/gray-release/ in a git repository; `git log` on them is the audit trail.',
    required: ['kind'],
    additionalProperties: false,
    properties: {
      kind: { const: 'git' },
      remote: {
        type: 'string',
        minLength: 1,
        pattern: '^[^-]',
        description:
          'URL or path of the repository. Default: the repository of the workflow, or `origin` of this checkout.',
      },
    },
  },
  traits: {},
  async create(options, given) {
    const remote = await remoteOf(options.remote, given);
    return new GitRecords(remote, tokenFor(remote, given));
  },
} satisfies RecordKind;

async function remoteOf(named: unknown, { defaultRemote, workDir }: RecordGiven): Promise<string> {
  const remote = typeof named === 'string' ? named : (defaultRemote ?? (await originOf(workDir)));
  // A path becomes a whole one, which no option and no helper of git looks like.
  return isUrl(remote) ? remote : resolve(workDir, remote);
}

async function originOf(workDir: string): Promise<string> {
  try {
    return (await run(['remote', 'get-url', 'origin'], { cwd: workDir })).trim();
  } catch (error) {
    throw new RecordError(
      `there is no git remote to keep the journal in (${(error as Error).message})`,
      'Name one as `registry: { kind: git, remote: ... }`, or use `registry: { kind: file }` on a single machine.',
      { cause: error },
    );
  }
}

/** `https://...`, or `host:path` as ssh writes it; `helper::address` would run a program. */
function isUrl(remote: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(remote) || /^[^-/\\:][^/\\:]+:(?!:)/.test(remote);
}

/** The token goes to the host that it is of, and to no other. */
function tokenFor(remote: string, { defaultRemote, token }: RecordGiven): string | undefined {
  return defaultRemote !== undefined && hostOf(remote) === hostOf(defaultRemote) ? token : undefined;
}

class GitRecords implements RecordStore, RecordHistory {
  readonly #remote: string;
  readonly #repository: Repository;
  readonly #known = new Map<string, Tip>();

  constructor(remote: string, token: string | undefined) {
    this.#remote = remote;
    this.#repository = new Repository(authentication(remote, token));
  }

  async read(ref: string, signal?: AbortSignal): Promise<Tip> {
    return this.#explained(async () => {
      const id = await this.#tipOf(ref, signal);
      const known = this.#known.get(ref);
      if (id === null) return { id, files: new Map() };
      if (known?.id === id) return known;
      return this.#fetched(ref, signal);
    });
  }

  async append(ref: string, tip: Tip, files: Files, message: string, signal: AbortSignal): Promise<Append> {
    return this.#explained(async () => {
      const commit = await this.#repository.commit(files, tip.id, withNonce(message), signal);
      const accepted: Append = { result: 'accepted', tip: { id: commit, files } };
      let why = 'no answer';
      let isOpen = false;
      for (let pause = 200; !signal.aborted; pause = Math.min(pause * 2, 3_000)) {
        try {
          await this.#push(ref, tip, commit, signal);
          this.#known.set(ref, accepted.tip);
          return accepted;
        } catch (error) {
          if (signal.aborted) break;
          const cannot = lasting(error, this.#remote);
          // What was sent before it may still be taken.
          if (cannot !== null && isOpen) return { result: 'unresolved', why: cannot.message };
          if (cannot !== null) throw cannot;
          why = (error as Error).message;
        }
        // The answer may be lost and the commit taken: where the tip is now decides.
        const fate = await this.#fateOf(ref, tip, commit, signal);
        isOpen = true;
        if (fate !== 'open') return fate === 'accepted' ? accepted : { result: 'refused' };
        await sleep(jittered(pause), undefined, { signal }).catch(() => {});
      }
      return { result: 'unresolved', why };
    });
  }

  async list(prefix: string, signal?: AbortSignal): Promise<readonly string[]> {
    return this.#explained(async () => {
      const text = await this.#repository.run(['ls-remote', '--refs', this.#remote, `${prefix}*`], signal);
      return text
        .split('\n')
        .map((line) => line.slice(line.indexOf('\t') + 1))
        .filter((ref) => ref.startsWith(prefix))
        .map((ref) => ref.slice(prefix.length));
    });
  }

  async log(ref: string, most: number, signal?: AbortSignal): Promise<readonly Logged[]> {
    return this.#explained(async () => {
      if ((await this.#tipOf(ref, signal)) === null) return [];
      await this.#repository.fetch(this.#remote, ref, most, signal);
      const args = ['log', '-z', '--format=%H%n%B', `--max-count=${most}`, `refs/seen/${ref}`];
      const text = await this.#repository.run(args, signal);
      return text.split('\0').flatMap((commit) => {
        const end = commit.indexOf('\n');
        return end === -1 ? [] : [{ id: commit.slice(0, end), message: commit.slice(end + 1) }];
      });
    });
  }

  async filesAt(_ref: string, id: string, signal?: AbortSignal): Promise<Files> {
    return this.#explained(() => this.#repository.filesOf(id, signal));
  }

  async #push(ref: string, tip: Tip, commit: string, signal: AbortSignal): Promise<void> {
    // An empty expectation creates and never replaces; everything else is a plain fast-forward.
    const expectation = tip.id === null ? [`--force-with-lease=${ref}:`] : [];
    const args = ['push', '--quiet', '--porcelain', ...expectation, this.#remote, `${commit}:${ref}`];
    await this.#repository.run(args, signal);
  }

  async #fateOf(
    ref: string,
    tip: Tip,
    commit: string,
    signal: AbortSignal,
  ): Promise<'accepted' | 'refused' | 'open'> {
    try {
      const now = await this.#tipOf(ref, signal);
      if (now === commit) return 'accepted';
      if (now === tip.id) return 'open';
      if (now === null) return 'refused';
      // Somebody may have gone on from our commit already: then it was taken.
      await this.#repository.fetch(this.#remote, ref, FAR, signal);
      const since = await this.#repository.run(
        ['rev-list', `--max-count=${FAR}`, `refs/seen/${ref}`],
        signal,
      );
      return since.split('\n').includes(commit) ? 'accepted' : 'refused';
    } catch {
      return 'open';
    }
  }

  async #tipOf(ref: string, signal?: AbortSignal): Promise<string | null> {
    const text = await this.#repository.run(['ls-remote', '--refs', this.#remote, ref], signal);
    const line = text.split('\n').find((each) => each.endsWith(`\t${ref}`));
    return line === undefined ? null : line.slice(0, line.indexOf('\t'));
  }

  /** The tip as the fetch finds it, which may be newer than the one that was listed. */
  async #fetched(ref: string, signal?: AbortSignal): Promise<Tip> {
    await this.#repository.fetch(this.#remote, ref, 1, signal);
    const id = (await this.#repository.run(['rev-parse', `refs/seen/${ref}`], signal)).trim();
    const kind = (await this.#repository.run(['cat-file', '-t', id], signal)).trim();
    if (kind !== 'commit') {
      const advice = 'Remove that ref, or put back the commit that it named: docs/journal.md.';
      throw new RecordError(`${ref} names a ${kind}, and not a commit of gray-release`, advice);
    }
    const tip = { id, files: await this.#repository.filesOf(id, signal) };
    this.#known.set(ref, tip);
    return tip;
  }

  async #explained<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw explain(error, this.#remote);
    }
  }
}
