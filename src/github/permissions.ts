/** What of ours needs a right of the token. */
export type Scope =
  | 'checks'
  | 'comment'
  | 'plan'
  | 'dispatch'
  | 'journal'
  | 'deployments'
  | 'alert'
  | 'approvers';

interface Right {
  /** As in a workflow's `permissions`. */
  readonly permission: string;
  readonly why: string;
  readonly lost: string;
}

/** The rights of the job's token that each part needs, and what is lost without them. */
export const RIGHTS = {
  checks: {
    permission: 'checks: write',
    why: 'a check run for each phase and stage',
    lost: 'the commit and its pull request show no check runs',
  },
  comment: {
    permission: 'pull-requests: write',
    why: 'one comment on the pull request, changed in place',
    lost: 'the pull request gets no comment',
  },
  plan: {
    permission: 'pull-requests: write',
    why: 'one comment on a pull request that changes the spec, for `plan`',
    lost: 'the job summary alone has the plan',
  },
  dispatch: {
    permission: 'actions: write',
    why: 'the next look at a release that no run stays with, where `dispatch` names a workflow',
    lost: 'nobody is asked to look at the release again',
  },
  deployments: {
    permission: 'deployments: write',
    why: 'a deployment with its statuses, where the spec has `deployment`',
    lost: 'the environment shows no deployment',
  },
  alert: {
    permission: 'issues: write',
    why: 'an issue when a revert cannot finish',
    lost: 'no issue tells people that the revert cannot finish',
  },
  approvers: {
    permission: 'actions: read',
    why: 'who reviewed the run, where the spec has `approval: environment`',
    lost: 'nobody can be told to have approved',
  },
  journal: {
    permission: 'contents: write',
    why: 'the journal and the registry, as refs of the repository',
    lost: 'the release cannot begin: nothing would remember it',
  },
} as const satisfies Record<Scope, Right>;

/** A failure of GitHub in words, and whether trying again can help. */
export interface Failure {
  readonly says: string;
  readonly final: boolean;
}

interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** One clear sentence for what GitHub answered, or did not answer. Never holds a token: only its status and message are read. */
export function describeFailure(error: unknown, scope: Scope): Failure {
  const answer = answerOf(error);
  if (answer === null) return { says: `GitHub did not answer: ${wordsOf(error)}`, final: false };
  const { status } = answer;
  if (isMissingPermission(answer)) return { says: missing(scope), final: true };
  if (status === 401) {
    return { says: 'GitHub refused the token (401): it is wrong, expired or revoked', final: true };
  }
  if (isRateLimit(answer)) return { says: rateLimit(answer), final: false };
  if (status === 404) {
    return {
      says: `GitHub found nothing (404): the repository or the thing is gone, or the token may not see it (it needs \`${RIGHTS[scope].permission}\`)`,
      final: true,
    };
  }
  if (status === 403) return { says: `GitHub refused (403): ${answer.message}`, final: true };
  if (status === 422)
    return { says: `GitHub did not accept what was sent (422): ${answer.message}`, final: true };
  if (status >= 500)
    return { says: `GitHub has trouble of its own (${status}); tried again later`, final: false };
  return { says: `GitHub answered ${status}: ${answer.message}`, final: status < 500 };
}

function answerOf(error: unknown): Answer | null {
  const { status, message, response } = (error ?? {}) as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: Record<string, unknown> };
  };
  // Octokit gives a connection that broke the status 500 and no response.
  if (typeof status !== 'number' || response === undefined) return null;
  return { status, message: firstLine(String(message ?? '')), headers: response.headers ?? {} };
}

function isMissingPermission({ status, message }: Answer): boolean {
  return (
    (status === 403 || status === 404) &&
    /resource not accessible|must have (admin|write) rights/i.test(message)
  );
}

function isRateLimit({ status, message, headers }: Answer): boolean {
  if (status === 429) return true;
  return status === 403 && (/rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0');
}

function rateLimit({ message, headers }: Answer): string {
  const kind = /secondary/i.test(message) ? 'a secondary rate limit' : 'the rate limit';
  const after = Number(headers['retry-after']);
  const reset = Number(headers['x-ratelimit-reset']);
  const until = Number.isFinite(after) && after > 0 ? `; it asks to wait ${after}\u00a0s` : untilWords(reset);
  return `GitHub’s answer is ${kind}${until}`;
}

function untilWords(reset: number): string {
  if (!Number.isFinite(reset) || reset <= 0) return '';
  return `; it ends at ${new Date(reset * 1000).toISOString().slice(11, 19)}\u00a0UTC`;
}

/** Which permission is missing, what is lost, and the lines to paste. */
function missing(scope: Scope): string {
  const { permission, lost } = RIGHTS[scope];
  const or = scope === 'comment' || scope === 'plan' ? ' (`issues: write` serves as well)' : '';
  const goesOn = ['journal', 'plan', 'approvers'].includes(scope) ? '' : ' The release goes on.';
  return `the token lacks \`${permission}\`${or}: ${lost}.${goesOn} To allow it, add to the job:\n${permissionLines(scope)}`;
}

/** The YAML to paste. A job that lists permissions has no others: what it needs already is to stay in the list. */
export function permissionLines(...scopes: readonly Scope[]): string {
  return ['    permissions:', ...scopes.map((scope) => `      ${RIGHTS[scope].permission}`)].join('\n');
}

function wordsOf(error: unknown): string {
  const { message, cause } = (error ?? {}) as { message?: unknown; cause?: { message?: unknown } };
  const deepest = cause?.message ?? message ?? error;
  return firstLine(String(deepest)) || 'no reason given';
}

function firstLine(text: string): string {
  // Octokit appends the address of the documentation to a message.
  return (text.split('\n')[0] ?? '').replace(/ - https?:\/\/\S+$/, '').slice(0, 300);
}
