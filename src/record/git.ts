import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GitFailed, git as run } from '../git/git.ts';
import { authentication, explain, isPassing, isRefusal } from '../git/remote.ts';
import {
  type Append,
  type Files,
  RecordError,
  type RecordGiven,
  type RecordKind,
  type RecordStore,
  type Tip,
} from '../ports/record.ts';
import { withNonce } from './nonce.ts';

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
        description: 'URL or path of the repository. Default: the repository of the workflow, or `origin` of this checkout.',
      },
    },
  },
  traits: {},
  async create(options, given) {
    const remote = await remoteOf(options['remote'], given);
    const id = createHash('sha256').update(remote).digest('hex').slice(0, 12);
    return new GitRecords(remote, join(given.stateDir, `records-${id}.git`), tokenFor(remote, given));
  },
} satisfies RecordKind;

async function remoteOf(named: unknown, { defaultRemote, workDir }: RecordGiven): Promise<string> {
  if (typeof named === 'string') return isUrl(named) ? named : resolve(workDir, named);
  if (defaultRemote !== undefined) return defaultRemote;
  try {
    return (await run(['remote', 'get-url', 'origin'], { cwd: workDir })).trim();
  } catch (error) {
    throw new RecordError(
      'there is no git remote to keep the journal in: this folder has no `origin`',
      'Name one as `registry: { kind: git, remote: ... }`, or use `registry: { kind: file }` on a single machine.',
      { cause: error },
    );
  }
}

/** `https://...`, or `git@host:path` as ssh writes it. */
function isUrl(remote: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(remote) || /^[^/\\]+@[^/\\]+:/.test(remote);
}

/** The token goes to the host that it is of, and to no other. */
function tokenFor(remote: string, { defaultRemote, token }: RecordGiven): string | undefined {
  const hostOf = (url: string | undefined) => /^https?:\/\/([^/]+)\//.exec(url ?? '')?.[1];
  return defaultRemote !== undefined && hostOf(remote) === hostOf(defaultRemote) ? token : undefined;
}

class GitRecords implements RecordStore {
  readonly #remote: string;
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #known = new Map<string, Tip>();
  /** Blobs that this process has written or read, by content, so that an unchanged file costs nothing. */
  readonly #blobs = new Map<string, string>();
  #ready: Promise<void> | null = null;

  constructor(remote: string, folder: string, token: string | undefined) {
    this.#remote = remote;
    this.#folder = folder;
    this.#env = authentication(remote, token);
  }

  async read(ref: string, signal?: AbortSignal): Promise<Tip> {
    return this.#explained(async () => {
      const id = await this.#tipOf(ref, signal);
      const known = this.#known.get(ref);
      if (id === null) return { id, files: new Map() };
      if (known?.id === id) return known;
      await this.#git(['fetch', '--quiet', '--depth=1', '--no-tags', this.#remote, `+${ref}:refs/seen/${id}`], signal);
      const tip = { id, files: await this.#filesOf(id, signal) };
      this.#known.set(ref, tip);
      return tip;
    });
  }

  async append(ref: string, tip: Tip, files: Files, message: string, signal: AbortSignal): Promise<Append> {
    return this.#explained(async () => {
      const commit = await this.#commit(tip, files, message, signal);
      const accepted: Append = { result: 'accepted', tip: { id: commit, files } };
      let why = 'no answer';
      for (let pause = 200; !signal.aborted; pause = Math.min(pause * 2, 3_000)) {
        try {
          await this.#push(ref, tip, commit, signal);
          this.#known.set(ref, accepted.tip);
          return accepted;
        } catch (error) {
          if (signal.aborted) break;
          const fatal = explain(error, this.#remote);
          if (fatal !== null && !isPassing(fatal) && !isRefusal(error)) throw fatal;
          why = (error as Error).message;
        }
        // The answer may be lost and the commit taken: where the tip is now decides.
        const fate = await this.#fateOf(ref, tip, commit, signal);
        if (fate !== 'open') return fate === 'accepted' ? accepted : { result: 'refused' };
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
      return { result: 'unresolved', why };
    });
  }

  async list(prefix: string, signal?: AbortSignal): Promise<readonly string[]> {
    return this.#explained(async () => {
      const text = await this.#git(['ls-remote', '--refs', this.#remote, `${prefix}*`], signal);
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.slice(line.indexOf('\t') + 1 + prefix.length));
    });
  }

  async #push(ref: string, tip: Tip, commit: string, signal: AbortSignal): Promise<void> {
    // An empty expectation creates and never replaces; everything else is a plain fast-forward.
    const expectation = tip.id === null ? [`--force-with-lease=${ref}:`] : [];
    await this.#git(['push', '--quiet', '--porcelain', ...expectation, this.#remote, `${commit}:${ref}`], signal);
  }

  async #fateOf(ref: string, tip: Tip, commit: string, signal: AbortSignal): Promise<'accepted' | 'refused' | 'open'> {
    try {
      const now = await this.#tipOf(ref, signal);
      if (now === commit) return 'accepted';
      if (now === tip.id) return 'open';
      if (now === null) return 'refused';
      // Somebody may have gone on from our commit already: then it was taken.
      await this.#git(['fetch', '--quiet', '--no-tags', this.#remote, `+${ref}:refs/seen/${now}`], signal);
      const ours = await this.#git(['merge-base', '--is-ancestor', commit, now], signal).then(
        () => true,
        () => false,
      );
      return ours ? 'accepted' : 'refused';
    } catch {
      return 'open';
    }
  }

  async #tipOf(ref: string, signal?: AbortSignal): Promise<string | null> {
    const text = await this.#git(['ls-remote', '--refs', this.#remote, ref], signal);
    const line = text.split('\n').find((each) => each.endsWith(`\t${ref}`));
    return line === undefined ? null : line.slice(0, line.indexOf('\t'));
  }

  async #commit(tip: Tip, files: Files, message: string, signal: AbortSignal): Promise<string> {
    const fresh = [...new Set(files.values())].filter((text) => !this.#blobs.has(text));
    await this.#writeBlobs(fresh, signal);
    const index = [...files].map(([path, text]) => `100644 blob ${this.#blobs.get(text)!}\t${path}\n`).join('');
    const tree = await this.#treeOf(index, signal);
    const parents = tip.id === null ? [] : ['-p', tip.id];
    const input = withNonce(message);
    const made = await this.#git(['commit-tree', tree, ...parents, '-F', '-'], signal, input);
    return made.trim();
  }

  /** mktree makes no folders; an index of its own does. */
  async #treeOf(index: string, signal: AbortSignal): Promise<string> {
    const env = { GIT_INDEX_FILE: join(this.#folder, `index-${process.pid}-${Math.random().toString(36).slice(2)}`) };
    const input = index.replaceAll(/^(\d+) blob /gm, '$1 ');
    await this.#git(['read-tree', '--empty'], signal, '', env);
    await this.#git(['update-index', '--add', '--index-info'], signal, input, env);
    const tree = (await this.#git(['write-tree'], signal, '', env)).trim();
    await rm(env.GIT_INDEX_FILE, { force: true });
    return tree;
  }

  async #writeBlobs(texts: readonly string[], signal: AbortSignal): Promise<void> {
    if (texts.length === 0) return;
    const input = texts.map((text, i) => `blob\nmark :${i + 1}\ndata ${Buffer.byteLength(text)}\n${text}\n`).join('');
    const marks = texts.map((_, i) => `get-mark :${i + 1}\n`).join('');
    const ids = await this.#git(['fast-import', '--quiet', '--force'], signal, `${input}${marks}done\n`);
    for (const [i, id] of ids.trim().split('\n').entries()) this.#blobs.set(texts[i]!, id);
  }

  async #filesOf(commit: string, signal?: AbortSignal): Promise<Files> {
    const listing = await this.#git(['ls-tree', '-r', '-z', commit], signal);
    const entries = listing
      .split('\0')
      .map((line) => /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line))
      .filter((match) => match !== null)
      .map((match) => ({ id: match[1]!, path: match[2]! }));
    const byId = new Map([...this.#blobs].map(([text, id]) => [id, text]));
    const missing = [...new Set(entries.map(({ id }) => id))].filter((id) => !byId.has(id));
    for (const [id, text] of await this.#readBlobs(missing, signal)) {
      byId.set(id, text);
      this.#blobs.set(text, id);
    }
    return new Map(entries.map(({ id, path }) => [path, byId.get(id) ?? '']));
  }

  async #readBlobs(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const output = Buffer.from(await this.#git(['cat-file', '--batch'], signal, `${ids.join('\n')}\n`), 'utf8');
    const texts = new Map<string, string>();
    for (let at = 0; at < output.length; ) {
      const end = output.indexOf(10, at);
      const [id = '', , size = '0'] = output.subarray(at, end).toString().split(' ');
      const from = end + 1;
      texts.set(id, output.subarray(from, from + Number(size)).toString('utf8'));
      at = from + Number(size) + 1;
    }
    return texts;
  }

  async #git(args: readonly string[], signal?: AbortSignal, input = '', env: Readonly<Record<string, string>> = {}): Promise<string> {
    this.#ready ??= this.#prepare();
    await this.#ready;
    return run(args, { cwd: this.#folder, env: { ...this.#env, ...env }, input, signal });
  }

  /** A bare repository of our own: the user's checkout is never touched. */
  async #prepare(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    if (!existsSync(join(this.#folder, 'HEAD'))) await run(['init', '--quiet', '--bare', '.'], { cwd: this.#folder });
  }

  async #explained<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof GitFailed) throw explain(error, this.#remote) ?? error;
      throw error;
    }
  }
}
