import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Ask } from '../commands/ask.ts';
import type { CommandName } from '../commands/names.ts';
import { pinnedText } from '../commands/pinned.ts';
import { systemClock } from '../controller/clock.ts';
import type { Accepted } from '../release/events.ts';
import { cancelled } from '../util/cancelled.ts';
import { VERSION } from '../version.ts';

export interface Flags {
  readonly spec?: string | undefined;
  readonly versions?: string | undefined;
  readonly environment?: string | undefined;
  readonly reason?: string | undefined;
  readonly commit?: string | undefined;
  readonly state?: string | undefined;
  readonly traffic?: string | undefined;
  readonly 'error-rate'?: string | undefined;
  readonly file?: string | undefined;
  readonly releases?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly release?: string | undefined;
  readonly all?: boolean | undefined;
  readonly output?: string | undefined;
  readonly report?: string | undefined;
  readonly now?: boolean | undefined;
  readonly emergency?: boolean | undefined;
  readonly detached?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** Commands that read the spec and nothing else need no answers from git. */
const LOOKS_ONLY: ReadonlySet<CommandName> = new Set<CommandName>([
  'validate',
  'plan',
  'status',
  'backtest',
  'report',
]);

export async function makeAsk(command: CommandName, flags: Flags): Promise<Ask> {
  const { env } = process;
  const workDir = process.cwd();
  const specPath = flags.spec ?? '.github/gray-release.yml';
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const me = `${userInfo().username}@${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const commit = LOOKS_ONLY.has(command) ? null : headOf(workDir);
  return {
    specPath,
    specGiven: flags.spec !== undefined,
    environment: flags.environment ?? '',
    versions: flags.versions ?? '',
    reason: flags.reason ?? '',
    commit: flags.commit ?? '',
    more: {
      traffic: flags.traffic ?? '',
      errorRate: flags['error-rate'] ?? '',
      file: flags.file ?? '',
      releases: flags.releases ?? '',
      set: flags.set ?? [],
      releaseId: flags.release ?? '',
      all: flags.all === true,
      output: flags.output ?? '',
      now: flags.now === true,
      emergency: flags.emergency === true,
      detached: flags.detached === true,
      input: () => process.stdin,
    },
    workDir,
    stateRoot: flags.state === undefined ? (env.GRAY_RELEASE_STATE ?? '') : resolve(flags.state),
    env,
    token: env.GITHUB_TOKEN || env.GH_TOKEN || null,
    by: userInfo().username,
    me,
    hostedRunner: env.RUNNER_ENVIRONMENT === 'github-hosted',
    place: {
      tool: VERSION,
      server: env.GITHUB_SERVER_URL ?? null,
      repository: env.GITHUB_REPOSITORY ?? null,
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
    annotate: () => {},
    github: () => githubFor(env),
    approvers: null,
    reporter: async (label) => {
      const [{ terminalReporter }, { noticesReporter }, { jsonLines }, { combine }] = await Promise.all([
        import('../report/surfaces/terminal.ts'),
        import('../report/surfaces/notices.ts'),
        import('../report/surfaces/json.ts'),
        import('../report/reporters.ts'),
      ]);
      const surfaces = [
        terminalReporter({ clock: systemClock, output: process.stderr, env, onRunner: false, label }),
        noticesReporter({ clock: systemClock, onTrouble: say, me, env, mask: () => {} }),
      ];
      if (flags.json === true) surfaces.push(jsonLines(process.stdout));
      if (flags.report !== undefined) {
        const { htmlReporter } = await import('../report/surfaces/html.ts');
        const path = resolve(workDir, flags.report);
        const specText = (accepted: Accepted) => pinnedText(workDir, accepted);
        surfaces.push(htmlReporter({ path, within: workDir, label, say, specText }));
      }
      return combine(surfaces, say);
    },
  };
}

function headOf(folder: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return null;
  }
}

async function githubFor(env: NodeJS.ProcessEnv) {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!token) return null;
  const [{ makeClient }, { recordsOf }, { repositoryOf }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/records.ts'),
    import('../github/repository.ts'),
  ]);
  const repository = repositoryOf(env.GITHUB_REPOSITORY ?? '');
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  return repository === null ? null : recordsOf(makeClient({ token, baseUrl, log: () => {} }), repository);
}
