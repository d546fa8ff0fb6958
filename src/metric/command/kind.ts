import { fill, splitCommand } from '../../command/argv.ts';
import { durationFragment, envFragment, fillValues, millis } from '../../command/options.ts';
import { lastLines, oneLine, redactor } from '../../command/output.ts';
import { howEnded, run } from '../../command/run.ts';
import type { MetricGiven, MetricKind, MetricQuestion, Sample } from '../../ports/metric.ts';
import { inWords, type Millis } from '../../release/units.ts';
import { Definite, within as inTime, oncePerLook, persist, sharedBy } from '../shared.ts';
import { type Of, parsePrinted } from './printed.ts';

/** Most bytes of standard output. */
const MOST = 1_048_576;

/** Counts that the user's own program prints. */
export const commandMetric = {
  kind: 'command',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['source', 'of', 'run'],
    description:
      'Your own program, run at each look without a shell, prints what both versions have counted as one JSON object.',
    properties: {
      source: { const: 'command' },
      of: {
        enum: ['errors', 'latency', 'requests', 'gauge'],
        description: 'What is looked at; the program must print it.',
      },
      run: {
        type: 'string',
        minLength: 1,
        description:
          'The program and its arguments. Placeholders: {stableVersion}, {grayVersion}, {service}. The same is in the ' +
          'environment: STABLE_VERSION, GRAY_VERSION, GRAY_SERVICE; and GRAY_METRIC, which is `of`.',
      },
      within: durationFragment('Longest time for one reading, up to two more tries included.', '10s'),
      env: envFragment(
        'Environment variables of the program, with the same placeholders; `{ env: NAME }` for secrets.',
      ),
    },
  },
  traits: {},
  create(options, given) {
    const {
      of,
      run: line,
      within,
      env,
    } = options as unknown as {
      readonly of: Of;
      readonly run: string;
      readonly within?: string;
      readonly env?: unknown;
    };
    const settings: Settings = { of, argv: splitCommand(line), limit: millis(within, 10_000), env };
    const { router, clock } = given;
    return {
      sample(question, signal) {
        const looks = sharedBy(router, JSON.stringify(options), () => oncePerLook<Sample>());
        const { stable, gray, groups } = question;
        const key = JSON.stringify([stable.version, gray.version, groups]);
        const limits = { limit: settings.limit, clock, ends: true };
        const look = () => persist((limit) => sampleOf(settings, question, given, limit), limits);
        return inTime(signal, looks(key, clock.monotonic(), look));
      },
    };
  },
} satisfies MetricKind;

interface Settings {
  readonly of: Of;
  readonly argv: readonly string[];
  readonly limit: Millis;
  readonly env: unknown;
}

async function sampleOf(
  { of, argv, limit, env: added }: Settings,
  { stable, gray, groups }: MetricQuestion,
  { service, workDir, programEnv, secret, clock }: MetricGiven,
  signal: AbortSignal,
): Promise<Sample> {
  const placeholders = { stableVersion: stable.version, grayVersion: gray.version, service };
  const { values, secrets } = fillValues(added, placeholders, secret);
  const env = {
    ...programEnv,
    ...values,
    STABLE_VERSION: stable.version,
    GRAY_VERSION: gray.version,
    GRAY_SERVICE: service,
    GRAY_METRIC: of,
    ...(groups != null && { GRAY_GROUPS: 'yes', GRAY_SLOW_OVER: String(groups.slowOver ?? '') }),
  };
  const words = argv.map((word) => fill(word, placeholders));
  const ran = await run({ argv: words, env, cwd: workDir }, { signal, keep: MOST });
  if (ran.how === 'not-started') throw new Definite(ran.says);
  const name = oneLine(argv.join(' '), 80);
  const said = lastLines(redactor(secrets)(ran.output));
  const output = said === '' ? 'it printed nothing' : `its last output: ${said}`;
  if (ran.how === 'stopped') {
    throw new Error(`${name} had not ended after ${inWords(limit)} and was stopped; ${output}`);
  }
  if (ran.how === 'killed') throw new Error(`${name} ${howEnded(null, ran.by)}; ${output}`);
  if (ran.status !== 0) throw new Error(`${name} ${howEnded(ran.status, null)}; ${output}`);
  if (ran.cut) throw new Definite(`${name} printed more than ${MOST / 1_048_576} MiB`);
  return { at: clock.wall(), ...parsePrinted(name, ran.stdout, of) };
}
