import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Append,
  type Files,
  type GitRecordsClient,
  RecordError,
  type RecordKind,
  type RecordStore,
  type Tip,
} from '../ports/record.ts';
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

class GitHubRecords implements RecordStore {
  readonly #client: GitRecordsClient;
  readonly #known = new Map<string, Tip>();
  /** Blobs by content: what is there already is named, not sent again. */
  readonly #blobs = new Map<string, string>();

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
      const entries = await this.#client.tree(tree, signal);
      const byId = new Map([...this.#blobs].map(([text, sha]) => [sha, text]));
      const files = new Map<string, string>();
      for (const { path, sha } of entries) {
        const text = byId.get(sha) ?? (await this.#client.blob(sha, signal));
        this.#blobs.set(text, sha);
        files.set(path, text);
      }
      const tip = { id, files };
      this.#known.set(ref, tip);
      return tip;
    });
  }

  async append(ref: string, tip: Tip, files: Files, message: string, signal: AbortSignal): Promise<Append> {
    return explained(async () => {
      const given = [...files].map(([path, content]) => {
        const sha = this.#blobs.get(content);
        return sha === undefined ? { path, content } : { path, sha };
      });
      const commit = await this.#client.write(given, withNonce(message), tip.id, signal);
      const accepted: Append = { result: 'accepted', tip: { id: commit, files } };
      let why = 'no answer';
      for (let pause = 500; !signal.aborted; pause = Math.min(pause * 2, 5_000)) {
        try {
          if (tip.id === null) await this.#client.createRef(ref, commit, signal);
          else await this.#client.updateRef(ref, commit, signal);
          this.#known.set(ref, accepted.tip);
          return accepted;
        } catch (error) {
          if (signal.aborted) break;
          const status = statusOf(error);
          if (status !== null && status < 500 && status !== 422 && status !== 409 && status !== 429) throw error;
          why = (error as Error).message;
        }
        const fate = await this.#fateOf(ref, tip, commit, signal);
        if (fate !== 'open') return fate === 'accepted' ? accepted : { result: 'refused' };
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
      return { result: 'unresolved', why };
    });
  }

  async list(prefix: string, signal?: AbortSignal): Promise<readonly string[]> {
    return explained(async () => (await this.#client.refs(prefix, signal)).map((ref) => ref.slice(prefix.length)));
  }

  /** Where the tip is now says what became of a commit whose answer was lost, or refused. */
  async #fateOf(ref: string, tip: Tip, commit: string, signal: AbortSignal): Promise<'accepted' | 'refused' | 'open'> {
    try {
      let now = await this.#client.ref(ref, signal);
      if (now === tip.id) return 'open';
      // Others may have gone on from our commit; more than a few steps in this time are somebody else's history.
      for (let steps = 0; now !== null && now !== tip.id && steps < 20; steps++) {
        if (now === commit) return 'accepted';
        now = (await this.#client.commit(now, signal)).parent;
      }
      return 'refused';
    } catch {
      return 'open';
    }
  }
}

async function explained<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    const message = `GitHub's API answered ${status} for the journal: ${(error as Error).message}`;
    throw new RecordError(message, ADVICE[status] ?? 'Nothing was changed; run it again later.', { cause: error });
  }
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'The token is not valid: check the `token` input.',
  403: 'The job needs `permissions: { contents: write }`.',
  404: 'The token cannot see the repository: the job needs `permissions: { contents: write }`.',
};

function statusOf(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : null;
}
