import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Append,
  type Files,
  type GitRecordsClient,
  type Logged,
  RecordError,
  type RecordHistory,
  type RecordKind,
  type RecordStore,
  type Tip,
} from '../ports/record.ts';
import { jittered } from '../util/jitter.ts';
import { withNonce } from './nonce.ts';

/** Refs over GitHub's REST API, for runners without git and for servers that take no custom refs. Three requests an append. */
export const github = {
  kind: 'github',
  schema: {
    type: 'object',
    description: "Refs over GitHub's REST API, where there is no git or custom refs cannot be pushed.",
    required: ['kind'],
    additionalProperties: false,
    properties: { kind: { const: 'github' } },
  },
  traits: {},
  async create(_options, given) {
    const client = await given.github();
    if (client === null) {
      throw new RecordError(
        'the record kind `github` needs a token and a repository, and this run has none',
        'Give the action its `token` input, or set GITHUB_TOKEN and GITHUB_REPOSITORY; elsewhere use `kind: git`.',
      );
    }
    return new GitHubRecords(client);
  },
} satisfies RecordKind;

/** How many blobs are asked for at once. */
const AT_ONCE = 8;
/** How far behind a tip our own commit is looked for: others write a few in the time that an append may take. */
const FAR = 20;

class GitHubRecords implements RecordStore, RecordHistory {
  readonly #client: GitRecordsClient;
  readonly #known = new Map<string, Tip>();
  /** Blobs that are there, by their ids: they are named, neither sent nor read again. */
  readonly #blobs = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  /** Commits never change, and a longer log begins with a shorter one. */
  readonly #logged = new Map<string, { message: string; parent: string | null; tree: string }>();

  constructor(client: GitRecordsClient) {
    this.#client = client;
  }

  async read(ref: string, signal?: AbortSignal): Promise<Tip> {
    return explained(async () => {
      const id = await this.#client.ref(ref, signal);
      if (id === null) return { id, files: new Map() };
      const known = this.#known.get(ref);
      if (known?.id === id) return known;
      const { tree } = await this.#client.commit(id, signal);
      const tip = { id, files: await this.#filesOf(await this.#client.tree(tree, signal), signal) };
      this.#known.set(ref, tip);
      return tip;
    });
  }

  async append(ref: string, tip: Tip, files: Files, message: string, signal: AbortSignal): Promise<Append> {
    return explained(async () => {
      const text = withNonce(message);
      let commit: string | null = null;
      let why = 'no answer';
      let isOpen = false;
      for (let pause = 500; !signal.aborted; pause = Math.min(pause * 2, 5_000)) {
        try {
          commit ??= await this.#client.write(this.#given(files), text, tip.id, signal);
          await this.#move(ref, tip, commit, signal);
          return this.#accepted(ref, commit, files);
        } catch (error) {
          if (signal.aborted) break;
          why = (error as Error).message;
          if (!maySendAgain(error, commit !== null)) {
            // What was sent before it may still be taken.
            if (isOpen || (commit !== null && wasSentBefore(error))) break;
            throw error;
          }
        }
        // The answer may be lost and the commit taken: where the tip is now decides.
        const fate = await this.#fateOf(ref, tip, commit, signal);
        isOpen = commit !== null;
        if (fate === 'refused') return { result: 'refused' };
        if (fate === 'accepted') return this.#accepted(ref, commit!, files);
        await sleep(jittered(pause), undefined, { signal }).catch(() => {});
      }
      return { result: 'unresolved', why };
    });
  }

  async list(prefix: string, signal?: AbortSignal): Promise<readonly string[]> {
    return explained(async () => {
      const refs = await this.#client.refs(prefix, signal);
      return refs.filter((ref) => ref.startsWith(prefix)).map((ref) => ref.slice(prefix.length));
    });
  }

  async log(ref: string, most: number, signal?: AbortSignal): Promise<readonly Logged[]> {
    return explained(async () => {
      const commits: Logged[] = [];
      let id = await this.#client.ref(ref, signal);
      while (id !== null && commits.length < most) {
        const commit = this.#logged.get(id) ?? (await this.#client.commit(id, signal));
        this.#logged.set(id, commit);
        commits.push({ id, message: commit.message });
        id = commit.parent;
      }
      return commits;
    });
  }

  async filesAt(_ref: string, id: string, signal?: AbortSignal): Promise<Files> {
    return explained(async () => {
      const { tree } = this.#logged.get(id) ?? (await this.#client.commit(id, signal));
      return this.#filesOf(await this.#client.tree(tree, signal), signal);
    });
  }

  async #filesOf(entries: readonly { path: string; sha: string }[], signal?: AbortSignal): Promise<Files> {
    const missing = [...new Set(entries.map(({ sha }) => sha))].filter((sha) => !this.#blobs.has(sha));
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      await Promise.all(
        missing.slice(at, at + AT_ONCE).map(async (sha) => {
          this.#blobs.set(sha, await this.#client.blob(sha, signal));
        }),
      );
    }
    return new Map(entries.map(({ path, sha }) => [path, this.#blobs.get(sha)!]));
  }

  #given(files: Files): ({ path: string; content: string } | { path: string; sha: string })[] {
    return [...files].map(([path, content]) => {
      const sha = this.#idOf(content);
      return this.#blobs.has(sha) ? { path, sha } : { path, content };
    });
  }

  /** Every entry of the journal is given with each append. */
  #idOf(content: string): string {
    const id = this.#ids.get(content) ?? blobId(content);
    this.#ids.set(content, id);
    return id;
  }

  async #move(ref: string, tip: Tip, commit: string, signal: AbortSignal): Promise<void> {
    if (tip.id === null) await this.#client.createRef(ref, commit, signal);
    else await this.#client.updateRef(ref, commit, signal);
  }

  #accepted(ref: string, commit: string, files: Files): Append {
    const tip = { id: commit, files };
    this.#known.set(ref, tip);
    for (const content of files.values()) this.#blobs.set(this.#idOf(content), content);
    return { result: 'accepted', tip };
  }

  /** Where the tip is now says what became of a commit whose answer was lost, or refused. */
  async #fateOf(
    ref: string,
    tip: Tip,
    commit: string | null,
    signal: AbortSignal,
  ): Promise<'accepted' | 'refused' | 'open'> {
    try {
      let now = await this.#client.ref(ref, signal);
      if (now === tip.id) return 'open';
      for (let steps = 0; now !== null && now !== tip.id && steps < FAR; steps++) {
        if (now === commit) return 'accepted';
        now = (await this.#client.commit(now, signal)).parent;
      }
      return 'refused';
    } catch {
      return 'open';
    }
  }
}

/** The id that git gives a file. */
function blobId(content: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest('hex');
}

/** A 422 or 409 about the ref says that others came first, or nothing yet; the same about objects is lasting. */
function maySendAgain(error: unknown, written: boolean): boolean {
  const status = statusOf(error);
  if (status === null || status >= 500 || status === 429) return true;
  return written && (status === 422 || status === 409);
}

/** Octokit sends again by itself what a server did not answer. */
function wasSentBefore(error: unknown): boolean {
  const { request } = error as { request?: { request?: { retryCount?: number } } };
  return (request?.request?.retryCount ?? 0) > 0;
}

async function explained<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (isTimeout(error) || isTimeout((error as { cause?: unknown } | null)?.cause)) {
      throw new RecordError("GitHub's API did not answer in time for the journal", LATER, { cause: error });
    }
    const status = statusOf(error);
    if (status === null) throw error;
    const said = (error as Error).message;
    const advice = /rate limit/i.test(said)
      ? 'The token has asked too often: run it again later.'
      : ADVICE[status];
    throw new RecordError(`GitHub's API answered ${status} for the journal: ${said}`, advice ?? LATER, {
      cause: error,
    });
  }
}

function isTimeout(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'TimeoutError';
}

const LATER = 'Nothing was changed; run it again later.';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'The token is not valid: check the `token` input.',
  403: 'The job needs `permissions: { contents: write }`.',
  404: 'The token cannot see the repository: the job needs `permissions: { contents: write }`.',
  409: 'The repository has no commit yet: push one first.',
};

/** Null where no answer came: Octokit says 500 then, of a request that it has cut off too. */
function statusOf(error: unknown): number | null {
  const { status, request, response } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (request !== undefined && response === undefined) return null;
  return typeof status === 'number' ? status : null;
}
