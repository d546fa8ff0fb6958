import type { AdapterKind, Surroundings } from './adapter.ts';

/**
 * An append-only record behind one name: a git ref, a ref over REST, or a folder. The append is the lock: of any number of
 * writers on one tip exactly one is accepted, and nothing accepted is ever lost.
 */
export interface RecordStore {
  /** The newest commit of `ref` and all its files. A `ref` that does not exist has the tip `null` and no files. */
  read(ref: string, signal?: AbortSignal): Promise<Tip>;
  /**
   * Appends one commit on `tip` whose files are those of `files`, with a fresh nonce. Sent again, the same commit, until
   * `signal` aborts or its fate is known.
   */
  append(ref: string, tip: Tip, files: Files, message: string, signal: AbortSignal): Promise<Append>;
  /** The names under `prefix` (a ref without its last parts, ending in a slash), however deep. */
  list(prefix: string, signal?: AbortSignal): Promise<readonly string[]>;
}

/** What a record held before, for looking back: never what holds now. */
export interface RecordHistory {
  /** The newest commits of `ref`, at most `most` of them, newest first. */
  log(ref: string, most: number, signal?: AbortSignal): Promise<readonly Logged[]>;
  /** All files of a commit that `log` has named. */
  filesAt(ref: string, id: string, signal?: AbortSignal): Promise<Files>;
}

export interface Logged {
  readonly id: string;
  readonly message: string;
}

export type Files = ReadonlyMap<string, string>;

export interface Tip {
  /** Opaque, compared by equality; null when there is nothing yet. */
  readonly id: string | null;
  readonly files: Files;
}

/** `unresolved`: it may have been taken and may still be; look again. */
export type Append =
  | { readonly result: 'accepted'; readonly tip: Tip }
  | { readonly result: 'refused' }
  | { readonly result: 'unresolved'; readonly why: string };

/** What a record store may use beyond its surroundings. */
export interface RecordGiven extends Surroundings {
  /** URL of the repository that the run belongs to; absent outside a runner, where `origin` of `workDir` stands in. */
  readonly defaultRemote?: string;
  /** Sent to `defaultRemote` and to remotes on the same host, nowhere else. */
  readonly token?: string;
  /** GitHub's git data API, for the kind `github`; null without a token or a repository. */
  github(): Promise<GitRecordsClient | null>;
}

/** The few calls of GitHub's git data API that a record needs. An error carries the HTTP `status`, where there was one. */
export interface GitRecordsClient {
  /** The commit that `ref` (`refs/...`) names; null when there is none. */
  ref(ref: string, signal?: AbortSignal): Promise<string | null>;
  refs(prefix: string, signal?: AbortSignal): Promise<readonly string[]>;
  /** `message`, first parent and tree of a commit. */
  commit(
    sha: string,
    signal?: AbortSignal,
  ): Promise<{ message: string; parent: string | null; tree: string }>;
  /** Paths and blobs of a whole tree. */
  tree(sha: string, signal?: AbortSignal): Promise<readonly { path: string; sha: string }[]>;
  blob(sha: string, signal?: AbortSignal): Promise<string>;
  /** Writes one commit; files that are `{ sha }` are there already. */
  write(
    files: readonly ({ path: string; content: string } | { path: string; sha: string })[],
    message: string,
    parent: string | null,
    signal?: AbortSignal,
  ): Promise<string>;
  createRef(ref: string, sha: string, signal?: AbortSignal): Promise<void>;
  /** Fast-forward only. */
  updateRef(ref: string, sha: string, signal?: AbortSignal): Promise<void>;
}

export type RecordKind = AdapterKind<RecordStore & RecordHistory, RecordGiven>;

/** The store cannot be used at all: unreachable, unauthorised, or it refuses refs of our kind. `advice` says what to do. */
export class RecordError extends Error {
  override readonly name: string = 'RecordError';
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}
