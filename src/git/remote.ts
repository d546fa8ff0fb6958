import { RecordError } from '../ports/record.ts';
import { configByEnv, GitFailed } from './git.ts';

/** The settings for one remote: the token as basic authentication, any header of the checkout reset. */
export function authentication(remote: string, token: string | undefined): Record<string, string> {
  const settings: (readonly [string, string])[] = [
    ['credential.helper', ''],
    ['core.hooksPath', '/dev/null'],
    ['gc.auto', '0'],
  ];
  const host = /^(https?:\/\/[^/]+)\//.exec(remote)?.[1];
  if (host !== undefined && token !== undefined) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    // GitHub refuses two authorization headers: an empty value drops those that a checkout left in the configuration.
    settings.push([`http.${host}/.extraheader`, ''], [`http.${host}/.extraheader`, `AUTHORIZATION: basic ${basic}`]);
  }
  return configByEnv(settings);
}

const REASONS: readonly { readonly when: RegExp; readonly says: string; readonly advice: string }[] = [
  {
    when: /authentication failed|could not read Username|HTTP (401|403)|error: 40[13]|Permission (to .* )?denied|access denied/i,
    says: 'refuses our token',
    advice: 'The job needs `permissions: { contents: write }`, and the `token` input must be one that may push there.',
  },
  {
    when: /hidden ref|pre-receive hook declined|hook declined|not allowed|protected ref|remote rejected/i,
    says: 'takes no refs under refs/gray-release/',
    advice: 'Allow them on the server, or say `journal: { kind: github }` and `registry: { kind: github }` in the spec.',
  },
  {
    when: /repository .* not found|does not appear to be a git repository|HTTP 404|error: 404/i,
    says: 'is not a repository that we can see',
    advice: 'Check `remote` in the spec, and that the token may read the repository.',
  },
  {
    when: /could not resolve host|failed to connect|connection (refused|timed out)|unable to access|network is unreachable|could not read from remote/i,
    says: 'cannot be reached',
    advice: 'Check the address and the network of this machine; nothing was changed.',
  },
];

/** Whether git's answer says that somebody else's commit came first. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof GitFailed)) return false;
  return /\[rejected\]|non-fast-forward|fetch first|stale info|cannot lock ref|reference already exists|failed to update ref/i.test(
    error.stderr,
  );
}

/** An error that sending again cannot mend; null for one that may pass. */
export function explain(error: unknown, remote: string): RecordError | null {
  if (!(error instanceof GitFailed)) return null;
  if (error.notFound) return new RecordError(error.message, 'Install git on the runner.', { cause: error });
  const reason = REASONS.find(({ when }) => when.test(error.stderr));
  if (reason === undefined) return null;
  const message = `${withoutUser(remote)} ${reason.says} (${error.message})`;
  return new RecordError(message, reason.advice, { cause: error });
}

export function isPassing(error: RecordError): boolean {
  return / cannot be reached /.test(error.message);
}

function withoutUser(remote: string): string {
  return remote.replace(/^(https?:\/\/)[^@/]*@/, '$1');
}
