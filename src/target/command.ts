import { isAbsolute, join } from 'node:path';
import { fill, splitCommand } from '../command/argv.ts';
import { durationFragment, envFragment, fillValues, millis } from '../command/options.ts';
import { lastLines, redactor } from '../command/output.ts';
import { howEnded, type Ran, run } from '../command/run.ts';
import { type Call, type Options, Refused, type SchemaFragment } from '../ports/adapter.ts';
import type { Target, TargetGiven, TargetKind, TargetReal } from '../ports/target.ts';
import { inWords, type Millis } from '../release/units.ts';
import { parseStatus } from './status.ts';

const PLACEHOLDERS = 'Placeholders: {service}, {version}, {size}, {instances}.';

function program(description: string): SchemaFragment {
  return { type: 'string', minLength: 1, description: `${description} ${PLACEHOLDERS}` };
}

/** The user's own programs bring versions up and down; see docs/targets/command.md for what each is told and must do. */
export const commandTarget = {
  kind: 'command',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'deploy', 'status', 'remove'],
    description: 'Your own programs bring versions up and down. They are started without a shell.',
    properties: {
      kind: { const: 'command' },
      deploy: program(
        'Brings up `size` instances of a version that has none. Returns without waiting for them to be ready.',
      ),
      scale: program('Changes the number of instances of a version that runs. Default: `deploy`.'),
      status: program('Prints what runs, as JSON, on its standard output.'),
      promote: program('Makes a version what a restart brings up. Default: nothing is called.'),
      remove: program(
        'Drains and stops all instances of a version. Returns without waiting for them to end.',
      ),
      within: durationFragment(
        'Longest that one call of a program may take; what runs longer is stopped.',
        '30s',
      ),
      env: envFragment(
        'Environment variables of each program, with the same placeholders; `{ env: NAME }` for secrets.',
      ),
      instances: {
        type: 'integer',
        minimum: 1,
        maximum: 10_000,
        default: 1,
        description: 'The full size: how many instances serve 100 %.',
      },
      drain: durationFragment(
        'How long an instance goes on serving what it has begun; the programs are told it as GRAY_DRAIN.',
        '5s',
      ),
      cwd: {
        type: 'string',
        minLength: 1,
        description:
          'The folder that the programs start in, relative to the repository. Default: the repository.',
      },
    },
  },
  // As long as `within` lets a program run by default.
  traits: { effectLimit: 30_000 },
  create(options, given): Target {
    const settings = settingsOf(options, given);
    return {
      read: (signal) => read(settings, signal),
      scale: (version, size, call) => scale(settings, version, size, call),
      promote: (version, call) => order(settings, 'promote', { version, size: given.instances }, call),
    };
  },
} satisfies TargetKind;

type Name = 'deploy' | 'scale' | 'status' | 'promote' | 'remove';

interface Settings {
  readonly programs: Readonly<Partial<Record<Name, readonly string[]>>>;
  readonly within: Millis;
  readonly drain: Millis;
  readonly env: unknown;
  readonly cwd: string;
  readonly given: TargetGiven;
}

function settingsOf(options: Options, given: TargetGiven): Settings {
  const programs: Partial<Record<Name, readonly string[]>> = {};
  for (const name of ['deploy', 'scale', 'status', 'promote', 'remove'] as const) {
    const line = options[name];
    if (typeof line === 'string') programs[name] = splitCommand(line);
  }
  const cwd = typeof options.cwd === 'string' ? options.cwd : '.';
  return {
    programs,
    within: millis(options.within, 30_000),
    drain: millis(options.drain, 5000),
    env: options.env,
    cwd: isAbsolute(cwd) ? cwd : join(given.workDir, cwd),
    given,
  };
}

async function read(settings: Settings, signal: AbortSignal): Promise<TargetReal> {
  const { ran, says } = await call(settings, 'status', { version: '', size: 0 }, signal);
  if (ran.how !== 'exited' || ran.status !== 0) throw new Error(says);
  if (ran.cut) throw new Error('status printed more than 1 MiB');
  try {
    const { permanent, instances } = parseStatus(ran.stdout);
    // Without a program that changes it, it is not ours to wait for.
    return { instances, ...(settings.programs.promote && { permanent: permanent ?? '' }) };
  } catch (error) {
    throw new Error(`status: ${(error as Error).message}`);
  }
}

async function scale(settings: Settings, version: string, size: number, given: Call): Promise<void> {
  // What cannot be told now may not be changed either, and was not.
  const { instances } = await read(settings, given.signal).catch((error: unknown) => {
    throw new Refused((error as Error).message);
  });
  const states = instances.filter((instance) => instance.version === version).map(({ state }) => state);
  const running = states.filter((state) => state === 'starting' || state === 'ready').length;
  if (size === 0) {
    if (states.some((state) => state !== 'stopping'))
      await order(settings, 'remove', { version, size }, given);
  } else if (running !== size) {
    await order(settings, running === 0 ? 'deploy' : 'scale', { version, size }, given);
  }
}

/**
 * Calls a program that changes something. One that was started may have had an effect however it ended, so any failure but
 * "not started" counts as unanswered; the next look tells.
 */
async function order(settings: Settings, name: Name, told: Told, { signal, fence }: Call): Promise<void> {
  const { ran, says } = await call(settings, name, { ...told, fence }, signal);
  if (ran.how === 'not-started') throw new Refused(says);
  if (ran.how !== 'exited' || ran.status !== 0) throw new Error(says);
}

interface Told {
  readonly version: string;
  readonly size: number;
  readonly fence?: number;
}

const DONE_NOTHING: Ran = { how: 'exited', status: 0, stdout: '', output: '', cut: false };

async function call(
  settings: Settings,
  name: Name,
  told: Told,
  signal: AbortSignal,
): Promise<{ ran: Ran; says: string }> {
  const { given, within } = settings;
  const argv = settings.programs[name] ?? (name === 'scale' ? settings.programs.deploy : undefined);
  if (argv === undefined) return { ran: DONE_NOTHING, says: '' };
  const { version, size, fence } = told;
  const placeholders = {
    service: given.service,
    version,
    size: String(size),
    instances: String(given.instances),
  };
  let filled: ReturnType<typeof fillValues>;
  try {
    filled = fillValues(settings.env, placeholders, given.secret);
  } catch (error) {
    const says = `${name} was not started: ${(error as Error).message}`;
    return { ran: { how: 'not-started', says }, says };
  }
  const env = {
    ...given.programEnv,
    ...filled.values,
    GRAY_COMMAND: name,
    GRAY_SERVICE: given.service,
    GRAY_VERSION: version,
    GRAY_SIZE: String(size),
    GRAY_INSTANCES: String(given.instances),
    GRAY_DRAIN: String(settings.drain / 1000),
    ...(fence !== undefined && { GRAY_FENCE: String(fence) }),
  };
  const limit = AbortSignal.any([signal, AbortSignal.timeout(within)]);
  const words = argv.map((word) => fill(word, placeholders));
  const ran = await run({ argv: words, env, cwd: settings.cwd }, { signal: limit, keep: 1 << 20 });
  return { ran, says: saysOf(name, ran, redactor(filled.secrets), within) };
}

function saysOf(name: Name, ran: Ran, redact: (text: string) => string, within: Millis): string {
  if (ran.how === 'not-started') return `${name}: ${ran.says}`;
  const said = lastLines(redact(ran.output));
  const output = said === '' ? 'it printed nothing' : `its last output: ${said}`;
  if (ran.how === 'stopped')
    return `${name} was stopped: it had not ended in time (at most ${inWords(within)}); ${output}`;
  const how = ran.how === 'exited' ? howEnded(ran.status, null) : howEnded(null, ran.by);
  return `${name} ${how}; ${output}`;
}
