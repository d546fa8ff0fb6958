import { readFile } from 'node:fs/promises';
import { repositoryOf } from './repository.ts';

/** What a run on GitHub came from; what is not known is null. */
export interface GitHubEvent {
  /** `push`, `pull_request`, `workflow_dispatch`, ... */
  readonly name: string | null;
  /** `owner/name` */
  readonly repository: string | null;
  /** The commit that people look at: the head of a pull request, never its merge commit made for the test. */
  readonly sha: string | null;
  readonly pullRequest: number | null;
  /** The run is of a pull request that was opened or changed; what is checked out may be a stranger's. */
  readonly proposal: Proposed | null;
  /** Where workflows may be dispatched on: the branch or tag that the run is of, else the default branch. */
  readonly branch: string | null;
  /** A new comment on a pull request. */
  readonly comment: Commented | null;
  readonly actor: string | null;
  readonly run: { readonly id: string; readonly url: string } | null;
  /** `https://github.com`, without a slash at the end. */
  readonly server: string;
  /** `https://api.github.com`, without a slash at the end. */
  readonly api: string;
  /** Anyone may read what is shown. A repository that does not say is taken for public. */
  readonly publicRepository: boolean;
}

interface Proposed {
  /** The branch that it is to be merged into, as it was at the event. */
  readonly base: { readonly branch: string; readonly sha: string } | null;
  /** It comes from another repository. */
  readonly isFork: boolean;
}

interface Commented {
  readonly id: number;
  readonly body: string;
  /** The login of who wrote it. */
  readonly author: string;
  readonly isBot: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** The event from the values that a runner sets and the payload it names; a payload that cannot be read counts as empty. */
export async function loadEvent(env: Env): Promise<GitHubEvent> {
  const path = env.GITHUB_EVENT_PATH;
  return readEvent(env, path === undefined || path === '' ? {} : await readPayload(path));
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

export function readEvent(env: Env, payload: unknown): GitHubEvent {
  const server = base(env.GITHUB_SERVER_URL, 'https://github.com');
  const named = env.GITHUB_REPOSITORY ?? '';
  const repository = repositoryOf(named) === null ? null : named;
  return {
    name: text(env.GITHUB_EVENT_NAME),
    repository,
    sha: shaOf(payload) ?? sha(env.GITHUB_SHA),
    pullRequest: pullRequestOf(payload),
    proposal: proposalOf(env, payload, repository),
    branch: branchOf(env, payload),
    comment: commentOf(env, payload),
    // A re-run is asked for by someone else than the one who began.
    actor:
      text(env.GITHUB_TRIGGERING_ACTOR) ?? text(env.GITHUB_ACTOR) ?? text(at(payload, 'sender', 'login')),
    run: runOf(env, server, repository),
    server,
    api: base(env.GITHUB_API_URL, 'https://api.github.com'),
    publicRepository: repository !== null && at(payload, 'repository', 'private') !== true,
  };
}

/** The commit that the event is about, where that is not what the runner checked out. */
function shaOf(payload: unknown): string | null {
  return (
    sha(at(payload, 'pull_request', 'head', 'sha')) ??
    sha(at(payload, 'workflow_run', 'head_sha')) ??
    sha(at(payload, 'check_run', 'head_sha')) ??
    sha(at(payload, 'deployment', 'sha')) ??
    sha(at(payload, 'merge_group', 'head_sha'))
  );
}

function pullRequestOf(payload: unknown): number | null {
  const onIssue =
    at(payload, 'issue', 'pull_request') === undefined ? undefined : at(payload, 'issue', 'number');
  const number =
    at(payload, 'pull_request', 'number') ??
    onIssue ??
    at(payload, 'workflow_run', 'pull_requests', '0', 'number');
  return Number.isSafeInteger(number) && (number as number) > 0 ? (number as number) : null;
}

function proposalOf(env: Env, payload: unknown, repository: string | null): Proposed | null {
  if (!/^pull_request(_target)?$/.test(env.GITHUB_EVENT_NAME ?? '')) return null;
  const base = {
    branch: text(at(payload, 'pull_request', 'base', 'ref')),
    sha: sha(at(payload, 'pull_request', 'base', 'sha')),
  };
  const from = text(at(payload, 'pull_request', 'head', 'repo', 'full_name'));
  return {
    base: base.branch === null || base.sha === null ? null : { branch: base.branch, sha: base.sha },
    isFork: from?.toLowerCase() !== repository?.toLowerCase(),
  };
}

function commentOf(env: Env, payload: unknown): Commented | null {
  if (env.GITHUB_EVENT_NAME !== 'issue_comment' || at(payload, 'action') !== 'created') return null;
  if (at(payload, 'issue', 'pull_request') === undefined) return null;
  const [id, body, author, type] = [
    at(payload, 'comment', 'id'),
    at(payload, 'comment', 'body'),
    at(payload, 'comment', 'user', 'login'),
    at(payload, 'comment', 'user', 'type'),
  ];
  if (!Number.isSafeInteger(id) || typeof body !== 'string' || typeof author !== 'string') return null;
  return { id: id as number, body, author, isBot: type !== 'User' };
}

function branchOf(env: Env, payload: unknown): string | null {
  const ref = env.GITHUB_REF ?? '';
  return /^refs\/(heads|tags)\/./.test(ref) ? ref : text(at(payload, 'repository', 'default_branch'));
}

function runOf(env: Env, server: string, repository: string | null): GitHubEvent['run'] {
  const id = /^\d{1,20}$/.exec(env.GITHUB_RUN_ID ?? '')?.[0];
  if (id === undefined || repository === null) return null;
  const attempt = /^\d{1,9}$/.exec(env.GITHUB_RUN_ATTEMPT ?? '')?.[0] ?? '1';
  const again = attempt === '1' ? '' : `/attempts/${attempt}`;
  return { id, url: `${server}/${repository}/actions/runs/${id}${again}` };
}

/** A value deep inside what may be anything. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

function sha(value: unknown): string | null {
  return typeof value === 'string' && SHA.test(value) ? value : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function base(value: string | undefined, otherwise: string): string {
  return value !== undefined && /^https?:\/\/[^\s]+$/.test(value) ? value.replace(/\/+$/, '') : otherwise;
}
