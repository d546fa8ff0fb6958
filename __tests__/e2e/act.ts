import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Job {
  /** `success`, `failure`, `cancelled` */
  readonly result: string;
  /** Of its steps, the last of each name. */
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly status: number | null;
  /** What all jobs said, in the order in which they said it. */
  readonly log: string;
  /** By the job's id, with what its matrix gave: `release`, `release pricing`. A job that was skipped is not here. */
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Asked {
  /** A repository's checkout. */
  readonly folder: string;
  /** The event's name. */
  readonly on: string;
  /** Its file under `.github/workflows`. */
  readonly workflow: string;
  readonly payload: object;
  readonly secrets: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Actions that are taken from a folder: `org/gray-release@v1`. */
  readonly actions?: Readonly<Record<string, string>>;
}

/** A line of `act --json`. */
interface Line {
  readonly msg: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
}

/** Every runner that the examples name is this machine. */
const RUNNERS = ['self-hosted', 'ubuntu-latest'];

/** Runs a workflow by `act` on this machine, without containers. */
export async function act({
  folder,
  on,
  workflow,
  payload,
  secrets,
  env,
  actions = {},
}: Asked): Promise<Ran> {
  const own = mkdtempSync(join(tmpdir(), 'gray-release-act-'));
  const event = join(own, 'event.json');
  writeFileSync(event, JSON.stringify(payload));
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    ...[on, '--json', '--no-cache-server', '--eventpath', event],
    ...['--workflows', `.github/workflows/${workflow}`, '--action-cache-path', join(own, 'cache')],
    ...RUNNERS.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...pairs('--local-repository', actions),
    ...pairs('--secret', secrets),
    ...pairs('--env', { NO_COLOR: '1', ...env }),
  ];
  // act runs the node that it finds: the action's own is 24.
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const child = spawn('act', args, { cwd: folder, env: { ...process.env, PATH: path, XDG_CACHE_HOME: own } });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const lines = `${said.stdout}\n${said.stderr}`.split('\n').filter((line) => line !== '');
    return { status, ...told(lines) };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function told(output: readonly string[]): Omit<Ran, 'status'> {
  const lines = output.map((line): Line => (line.startsWith('{') ? JSON.parse(line) : { msg: line }));
  const jobs: Record<string, Job> = {};
  for (const { jobID, matrix, jobResult, command, name = '', arg = '' } of lines) {
    if (jobID === undefined) continue;
    const key = [jobID, ...Object.values(matrix ?? {})].join(' ');
    const { result, outputs } = jobs[key] ?? { result: '', outputs: {} };
    jobs[key] = {
      result: jobResult ?? result,
      outputs: command === 'set-output' ? { ...outputs, [name]: arg } : outputs,
    };
  }
  return { log: lines.map(({ msg }) => msg.trimEnd()).join('\n'), jobs };
}
