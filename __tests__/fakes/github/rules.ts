import type { Answer } from './faults.ts';
import { bodyProblems, operationOf } from './openapi.ts';

/** The rights of a token, as a workflow's `permissions` name them. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export const EVERYTHING: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
};

/** Which right a request needs; any of several is enough. Reading is free in a public repository. */
const NEEDED: readonly { readonly request: RegExp; readonly anyOf: readonly string[] }[] = [
  {
    request: /^\w+ \/repos\/[^/]+\/[^/]+\/(check-runs|check-suites|commits\/.+\/check-runs)/,
    anyOf: ['checks'],
  },
  { request: /^\w+ \/repos\/[^/]+\/[^/]+\/actions\//, anyOf: ['actions'] },
  { request: /^\w+ \/repos\/[^/]+\/[^/]+\/deployments/, anyOf: ['deployments'] },
  // A pull request is an issue too: its comments take either right, an issue of its own only the one.
  {
    request: /^\w+ \/repos\/[^/]+\/[^/]+\/issues\/(comments\/|\d+\/comments)/,
    anyOf: ['pull-requests', 'issues'],
  },
  { request: /^\w+ \/repos\/[^/]+\/[^/]+\/issues/, anyOf: ['issues'] },
  { request: /^\w+ \/repos\/[^/]+\/[^/]+\/(pulls|commits\/[^/]+\/pulls)/, anyOf: ['pull-requests'] },
  { request: /^\w+ \/repos\/[^/]+\/[^/]+\/(git|contents)\//, anyOf: ['contents'] },
];

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly body: unknown;
  /** Null for a token that GitHub does not know. */
  readonly permissions: Permissions | null;
  readonly isPrivate: boolean;
  isKnownCommit(sha: string): boolean;
}

/** What GitHub refuses and the emulator would take; null when the request may pass. */
export function refusal(asked: Asked): Answer | null {
  const { method, path, permissions } = asked;
  if (permissions === null) return { status: 401, body: { message: 'Bad credentials' } };
  if (!mayPass(asked, permissions)) {
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  }
  const operation = operationOf(method, path);
  const problems = operation === null || method === 'GET' ? [] : bodyProblems(operation, asked.body);
  return problems.length > 0 ? invalid(problems) : (tooLarge(asked) ?? unknownCommit(asked));
}

function mayPass({ method, path, isPrivate }: Asked, permissions: Permissions): boolean {
  const needed = NEEDED.find(({ request }) => request.test(`${method} ${path}`));
  if (needed === undefined) return true;
  if (method !== 'GET') return needed.anyOf.some((name) => permissions[name] === 'write');
  return !isPrivate || needed.anyOf.some((name) => permissions[name] !== undefined);
}

/** Lengths that GitHub counts in bytes, though its description says characters. */
function tooLarge({ path, body }: Asked): Answer | null {
  const { output, body: comment } = (body ?? {}) as {
    output?: { summary?: string; text?: string; annotations?: unknown[] };
    body?: unknown;
  };
  const long = [output?.summary, output?.text].some((text) => Buffer.byteLength(text ?? '') > 65_535);
  if (long) return invalid(['Only 65535 characters are allowed']);
  if ((output?.annotations?.length ?? 0) > 50) return invalid(['No more than 50 annotations are allowed']);
  const isIssue = /\/issues(\/\d+)?$/.test(path);
  const { title } = (body ?? {}) as { title?: unknown };
  if (isIssue && typeof title === 'string' && title.length > 256)
    return invalid(['title is too long (maximum is 256 characters)']);
  if (isIssue && typeof comment === 'string' && comment.length > 65_536)
    return invalid(['body is too long (maximum is 65536 characters)']);
  const isComment = /\/issues\/(\d+\/comments|comments\/\d+)$/.test(path);
  if (isComment && typeof comment === 'string' && comment.length > 65_536) {
    return invalid(['Body is too long (maximum is 65536 characters)']);
  }
  if (isComment && typeof comment === 'string' && comment.trim() === '')
    return invalid(['Body can’t be blank']);
  return null;
}

function unknownCommit({ method, path, body, isKnownCommit }: Asked): Answer | null {
  const sha = (body as { head_sha?: unknown } | null)?.head_sha;
  if (method === 'POST' && path.endsWith('/check-runs') && typeof sha === 'string' && !isKnownCommit(sha)) {
    return invalid([`No commit found for SHA: ${sha}`]);
  }
  const asked = /\/commits\/([0-9a-f]{40})\/(pulls|check-runs)$/.exec(path)?.[1];
  if (method === 'GET' && asked !== undefined && !isKnownCommit(asked))
    return invalid([`No commit found for SHA: ${asked}`]);
  return null;
}

function invalid(problems: readonly string[]): Answer {
  return {
    status: 422,
    body: { message: problems.length === 1 ? problems[0] : 'Validation Failed', errors: problems },
  };
}
