import { fill, splitCommand } from '../command/argv.ts';
import { durationFragment, envFragment, fillValues, millis } from '../command/options.ts';
import { lastLines, oneLine, redactor } from '../command/output.ts';
import { howEnded, type Ran, run } from '../command/run.ts';
import type { Check, CheckGiven, CheckKind, Finding, Question } from '../ports/check.ts';
import { inWords, type Millis } from '../release/units.ts';
import { named } from './schema.ts';

/** "Temporary failure" of sysexits.h: the program could not find out, and says so. */
const EX_TEMPFAIL = 75;

/** The user's own test program: exit status 0 passes. */
export const commandCheck = {
  kind: 'command',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'name', 'run'],
    description:
      'Runs your own program, without a shell. Exit status 0 passes, 75 means not yet known (asked again), any other fails.',
    properties: {
      ...named('command'),
      run: {
        type: 'string',
        minLength: 1,
        description:
          'The program and its arguments. Placeholders: {gray} and {stable}, a ready address (host:port) of each; {version}, ' +
          '{service}. The same and more is in the environment: GRAY_ADDRESS, GRAY_ADDRESSES, GRAY_VERSION, STABLE_ADDRESS, ' +
          'STABLE_ADDRESSES, STABLE_VERSION, GRAY_SERVICE, GRAY_STAGE.',
      },
      within: durationFragment('A program that has not ended after this long is stopped, and fails.', '5m'),
      env: envFragment(
        'Environment variables of the program, with the same placeholders; `{ env: NAME }` for secrets.',
      ),
    },
  },
  traits: {},
  create(options, given): Check {
    const { run: line, within, env } = options as unknown as { run: string; within?: string; env?: unknown };
    const settings = { argv: splitCommand(line), within: millis(within, 300_000), env };
    return { ask: (question, signal) => ask(settings, given, question, signal) };
  },
} satisfies CheckKind;

interface Settings {
  readonly argv: readonly string[];
  readonly within: Millis;
  readonly env: unknown;
}

async function ask(
  settings: Settings,
  given: CheckGiven,
  question: Question,
  signal: AbortSignal,
): Promise<Finding> {
  const { gray, stable, service, stage } = question;
  const placeholders = {
    gray: gray.addresses[0] ?? '',
    stable: stable.addresses[0] ?? '',
    version: gray.version,
    service,
  };
  let filled: ReturnType<typeof fillValues>;
  try {
    filled = fillValues(settings.env, placeholders, given.secret);
  } catch (error) {
    // It would never be known, however often it is asked.
    return { result: 'fail', says: `${given.name} cannot be asked: ${(error as Error).message}` };
  }
  const env = {
    ...given.programEnv,
    ...filled.values,
    GRAY_ADDRESS: placeholders.gray,
    GRAY_ADDRESSES: gray.addresses.join(','),
    GRAY_VERSION: gray.version,
    STABLE_ADDRESS: placeholders.stable,
    STABLE_ADDRESSES: stable.addresses.join(','),
    STABLE_VERSION: stable.version,
    GRAY_SERVICE: service,
    GRAY_STAGE: stage,
  };
  const argv = settings.argv.map((word) => fill(word, placeholders));
  const limit = AbortSignal.any([signal, AbortSignal.timeout(settings.within)]);
  const ran = await run({ argv, env, cwd: given.workDir }, { signal: limit });
  if (signal.aborted) return { result: 'unknown', says: 'it was not asked to the end' };
  return findingOf(settings, ran, redactor(filled.secrets));
}

function findingOf({ argv, within }: Settings, ran: Ran, redact: (text: string) => string): Finding {
  // Not found is not "not yet known": asking again would not help.
  if (ran.how === 'not-started')
    return { result: 'fail', says: ran.says, wanted: 'status 0', got: 'not started' };
  const name = oneLine(argv.join(' '), 80);
  const said = lastLines(redact(ran.output));
  const output = said === '' ? 'it printed nothing' : `its last output: ${said}`;
  if (ran.how === 'stopped') {
    const says = `${name} had not ended after ${inWords(within)} and was stopped; ${output}`;
    return { result: 'fail', says, wanted: 'status 0', got: `over ${inWords(within)}` };
  }
  if (ran.how === 'killed') {
    return {
      result: 'fail',
      says: `${name} ${howEnded(null, ran.by)}; ${output}`,
      wanted: 'status 0',
      got: ran.by,
    };
  }
  const { status } = ran;
  const how = { wanted: 'status 0', got: `status ${status}` };
  if (status === 0) return { result: 'pass', says: `${name} exited with status 0.`, ...how };
  if (status === EX_TEMPFAIL) {
    return { result: 'unknown', says: `${name} cannot tell yet (status 75); ${output}`, ...how };
  }
  return { result: 'fail', says: `${name} ${howEnded(status, null)}; ${output}`, ...how };
}
