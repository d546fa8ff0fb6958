import { execFile } from 'node:child_process';

export interface GitOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly signal?: AbortSignal | undefined;
}

export class GitFailed extends Error {
  override readonly name = 'GitFailed';
  readonly stderr: string;
  readonly notFound: boolean;

  constructor(command: string, stderr: string, notFound: boolean) {
    super(notFound ? 'git is not installed, or not on the PATH' : `git ${command} failed: ${lastLine(stderr)}`);
    this.stderr = stderr;
    this.notFound = notFound;
  }
}

/** Runs git without a shell, without questions, and without the user's own configuration of helpers and hooks. */
export function git(args: readonly string[], options: GitOptions): Promise<string> {
  const { cwd, env = {}, input, signal } = options;
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...args],
      {
        cwd,
        env: { ...inherited(), ...BARE, ...env },
        maxBuffer: 64 << 20,
        encoding: 'utf8',
        ...(signal !== undefined && { signal }),
      },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (signal?.aborted) reject(signal.reason);
        else reject(new GitFailed(args[0] ?? '', stderr || error.message, (error as NodeJS.ErrnoException).code === 'ENOENT'));
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

/** Without what a hook or a checkout around us has set: it would point git at another repository. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_SSH')),
  );
}

const BARE: Readonly<Record<string, string>> = {
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

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').at(-1) ?? 'no reason given';
}
