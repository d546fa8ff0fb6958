import { RecordError } from '../ports/record.ts';
import { configByEnv, GitFailed, withoutUser } from './git.ts';

/** The settings for one remote: the token as basic authentication, any header of the checkout reset. */
export function authentication(remote: string, token: string | undefined): Record<string, string> {
  const settings: (readonly [string, string])[] = [
    ['credential.helper', ''],
    ['core.hooksPath', '/dev/null'],
    ['gc.auto', '0'],
  ];
  const host = hostOf(remote);
  if (host !== null && token !== undefined) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    // GitHub refuses two authorization headers: an empty value drops those that a checkout left in the configuration.
    settings.push(
      [`http.${host}/.extraheader`, ''],
      [`http.${host}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    );
  }
  return configByEnv(settings);
}

/** `https://host:port`, by which a token is bound; null for an address that takes none. */
export function hostOf(remote: string): string | null {
  return /^(https?:\/\/[^/]+)\//.exec(remote)?.[1] ?? null;
}

interface Reason {
  readonly when: RegExp;
  readonly says: string;
  readonly advice: string;
}

/** Sending again mends none of these. */
const LASTING: readonly Reason[] = [
  {
    when: /authentication failed|could not read Username|HTTP (401|403)|error: 40[13]|Permission (to .* )?denied|access denied/i,
    says: 'gives us no access',
    advice:
      'The job needs `permissions: { contents: write }`, and the `token` input must be one that may push there.',
  },
  {
    when: /exists; cannot create/i,
    says: 'has the name of another record in the way',
    advice: 'The name of a release or environment may not begin with another one and a slash.',
  },
  {
    when: /unpacker error|insufficient permission|no space left|read-only file system/i,
    says: 'cannot be written to',
    advice: 'Make it writable for the user that runs this, and see that its disk has room.',
  },
  {
    // What is left out says that somebody else came first.
    when: /hidden ref|hook declined|\[remote rejected\](?!.*(cannot lock|failed to update|already exists|incorrect old value|fetch first|shallow update))/i,
    says: 'takes no refs under refs/gray-release/',
    advice:
      'Allow them on the server, or say `journal: { kind: github }` and `registry: { kind: github }` in the spec.',
  },
  {
    when: /repository .* not found|does not appear to be a git repository|HTTP 404|error: 404/i,
    says: 'is not a repository that we can see',
    advice: 'Check `remote` in the spec, and that the token may read the repository.',
  },
  {
    when: /transport '.*' not allowed|unable to find remote helper/i,
    says: 'is no address that is used here',
    advice: 'Name a folder, or an address that begins with https://, ssh:// or git@.',
  },
];

const PASSING: Reason = {
  when: /could not resolve host|failed to connect|connection (refused|timed out|reset)|unable to access|unable to connect|network is unreachable|could not read from remote|empty reply|hung up/i,
  says: 'cannot be reached',
  advice: 'Check the address and the network of this machine; nothing was changed.',
};

/** An error that sending again cannot mend; null for one that may pass, or that only says that others came first. */
export function lasting(error: unknown, remote: string): RecordError | null {
  if (!(error instanceof GitFailed)) return null;
  if (error.notFound) return new RecordError(error.message, 'Install git on the runner.', { cause: error });
  return worded(error, remote, LASTING);
}

/** Any failure of git in words. */
export function explain(error: unknown, remote: string): unknown {
  if (error instanceof GitFailed) return lasting(error, remote) ?? worded(error, remote, [PASSING]) ?? error;
  if ((error as { name?: unknown }).name !== 'TimeoutError') return error;
  const message = `${withoutUser(remote)} ${PASSING.says} (no answer in time)`;
  return new RecordError(message, PASSING.advice, { cause: error });
}

function worded(error: GitFailed, remote: string, reasons: readonly Reason[]): RecordError | null {
  const reason = reasons.find(({ when }) => when.test(error.said));
  if (reason === undefined) return null;
  const message = `${withoutUser(remote)} ${reason.says} (${error.message})`;
  return new RecordError(message, reason.advice, { cause: error });
}
