import { execFile } from 'node:child_process';

export interface GitOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly signal?: AbortSignal | undefined;
}

export class GitFailed extends Error {
  override readonly name = 'GitFailed';
  /** All that git said; `push --porcelain` gives its reasons on the standard output. */
  readonly said: string;
  readonly notFound: boolean;

  constructor(command: string, said: string, notFound: boolean) {
    super(notFound ? 'git is not installed, or not on the PATH' : `git ${command}: ${reasonIn(said)}`);
    this.said = said;
    this.notFound = notFound;
  }
}

/**
 * Runs git without a shell, without questions, and without what a hook or a checkout around us has set.
 *
 * @throws GitFailed with what git said; the signal's reason when it was aborted
 */
export function git(args: readonly string[], options: GitOptions): Promise<string> {
  const { cwd, env = {}, input, signal } = options;
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {
        cwd,
        env: { ...inherited(), ...QUIET, ...env },
        maxBuffer: 64 << 20,
        encoding: 'utf8',
        ...(signal !== undefined && { signal }),
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (signal?.aborted) reject(signal.reason);
        // Node's own message repeats the arguments, and a remote among them may hold a password.
        else
          reject(new GitFailed(args[0] ?? '', `${stderr}\n${stdout}`, (error.code as unknown) === 'ENOENT'));
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

/** Git's own variables would point it at another repository; those about ssh say how the user reaches the server. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_SSH')),
  );
}

const QUIET: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GCM_INTERACTIVE: 'never',
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  GIT_AUTHOR_NAME: 'gray-release',
  GIT_AUTHOR_EMAIL: 'gray-release@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'gray-release',
  GIT_COMMITTER_EMAIL: 'gray-release@users.noreply.github.com',
  LC_ALL: 'C',
};

/** Configuration by environment, so that no secret stands in an argument list. */
export function configByEnv(settings: readonly (readonly [string, string])[]): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [i, [key, value]] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${i}`] = key;
    env[`GIT_CONFIG_VALUE_${i}`] = value;
  }
  return env;
}

/** The line that says most, from the server's own words down to git's last ones. */
const TELLING = [
  /^remote: (?!error: |warning: )(.*\S)/m,
  /^fatal: (.*)/m,
  /\[remote rejected\] (\(.*\))/,
  /^(?:remote: )?error: (.*)/m,
];

function reasonIn(said: string): string {
  const found = TELLING.map((pattern) => pattern.exec(said)?.[1]).find((line) => line !== undefined);
  const text = found ?? said.trim().split('\n').at(-1)?.trim() ?? '';
  // A server's words reach a terminal.
  const plain = withoutUser(text)
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, 300);
  return plain === '' ? 'failed without a reason' : plain;
}

/** An address without the user and password in it. */
export function withoutUser(text: string): string {
  return text.replaceAll(/(https?:\/\/)[^@\s/]*@/g, '$1');
}
