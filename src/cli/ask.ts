import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Ask } from '../commands/ask.ts';
import type { CommandName } from '../commands/index.ts';
import { type Outcome, toJson } from '../commands/outcome.ts';
import { systemClock } from '../controller/clock.ts';
import { VERSION } from '../version.ts';

export interface Flags {
  readonly spec?: string | undefined;
  readonly versions: string;
  readonly environment?: string | undefined;
  readonly reason?: string | undefined;
  readonly commit?: string | undefined;
  readonly state?: string | undefined;
  readonly json?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** Commands that read the spec and nothing else need no answers from git. */
const LOOKS_ONLY: ReadonlySet<CommandName> = new Set<CommandName>(['validate', 'plan', 'status']);

export async function makeAsk(command: CommandName, flags: Flags): Promise<Ask> {
  const { env } = process;
  const workDir = process.cwd();
  const specPath = flags.spec ?? '.github/gray-release.yml';
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const commit = LOOKS_ONLY.has(command) ? null : headOf(workDir);
  return {
    specPath,
    environment: flags.environment ?? '',
    versions: flags.versions,
    reason: flags.reason ?? '',
    commit: flags.commit ?? '',
    workDir,
    stateRoot: flags.state === undefined ? (env['GRAY_RELEASE_STATE'] ?? '') : resolve(flags.state),
    env,
    token: env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null,
    by: userInfo().username,
    me: `${userInfo().username}@${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`,
    hostedRunner: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    place: {
      tool: VERSION,
      server: env['GITHUB_SERVER_URL'] ?? null,
      repository: env['GITHUB_REPOSITORY'] ?? null,
      commit,
      pullRequest: null,
      run: null,
      specPath,
      publicRepository: false,
    },
    clock: systemClock,
    cancel: cancelled(),
    mask: () => {},
    debug: flags.verbose === true ? say : () => {},
    say,
    github: () => githubFor(env),
    reporter: async () => {
      const [{ terminal }, { jsonLines }, { combine }] = await Promise.all([
        import('../report/surfaces/terminal.ts'),
        import('../report/surfaces/json.ts'),
        import('../report/reporters.ts'),
      ]);
      const surfaces = [terminal({ stream: process.stderr })];
      if (flags.json === true) surfaces.push(jsonLines(process.stdout));
      return combine(surfaces, say);
    },
  };
}

/** Says how it ended, in words on standard error and, where asked for, as the last JSON line on standard output. */
export function finish(outcome: Outcome, json: boolean): number {
  process.stderr.write(`${outcome.decision}: ${outcome.message}\n`);
  if (json) process.stdout.write(`${JSON.stringify(toJson(outcome))}\n`);
  return outcome.exit;
}

/** The first signal asks for a way back; a second one ends the process as it would without us. */
function cancelled(): AbortSignal {
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort());
  return cancel.signal;
}

function headOf(folder: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}

async function githubFor(env: NodeJS.ProcessEnv) {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  const repository = env['GITHUB_REPOSITORY'];
  if (!token || !repository) return null;
  const { makeClient } = await import('../github/client.ts');
  const client = makeClient({ token, baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', log: () => {} });
  return client.records(repository);
}
