import type { Answer, Check, CheckKind, Past, PastQuestion, Question } from '../ports/check.ts';
import type { ArmCounts, GroupCounts, Interval, MetricSource, Part, Sample } from '../ports/metric.ts';
import type { Measure } from '../release/past.ts';
import { GROUPS } from '../release/traffic.ts';
import type { Millis } from '../release/units.ts';
import {
  type Arm,
  countsBetween,
  groupsBetween,
  metricQuestion,
  spanOf,
  splitBetween,
  unreadable,
} from './counts.ts';
import { type Remembered as Last, recalled, toRemember } from './memory.ts';
import { named } from './schema.ts';

/** Hands what both versions did since the last look to the judge, which alone says what it means. */
export const compareCheck = {
  kind: 'compare',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'name', 'metric'],
    allOf: [{ properties: { metric: { properties: { of: { enum: ['errors', 'latency', 'gauge'] } } } } }],
    description:
      'Compares gray with stable while both serve. The judge decides at the risk that the spec allows.',
    properties: {
      ...named('compare'),
      metric: { $ref: '#/$defs/metric' },
      worse: { enum: ['higher', 'lower'], default: 'higher', description: 'Which direction is the bad one.' },
      tolerate: {
        type: 'string',
        pattern: '^\\d{1,3}(\\.\\d{1,3})?(%|pp)$',
        default: '0%',
        description:
          'How much worse gray may be: `5%` is relative (odds for errors, time for latency), `0.2pp` absolute points of the error rate.',
      },
    },
  },
  traits: { needsTraffic: true },
  async create(options, given): Promise<Check> {
    const metric = options.metric as { readonly source: string; readonly of: Measure };
    const comparing = { source: await given.source(metric), name: metric.source, of: metric.of };
    let last: Last | null = null;
    return {
      async ask(question, signal) {
        const asked = await ask(comparing, last, question, signal);
        last = asked.last;
        return asked.answer;
      },
      past: (question, signal) => past(comparing, question, signal),
      memory: () => toRemember(comparing.source, last),
    };
  },
} satisfies CheckKind;

interface Comparing {
  readonly source: MetricSource;
  readonly name: string;
  readonly of: Measure;
}

async function ask(
  { source, name, of }: Comparing,
  known: Last | null,
  question: Question,
  signal: AbortSignal,
): Promise<{ answer: Answer; last: Last | null }> {
  const span = spanOf(question);
  const grouped = question.groups !== null && of !== 'gauge';
  let last = known;
  let next: Last;
  try {
    last ??= await recalled(
      source,
      question.memory,
      span,
      (limit) => metricQuestion(of, question, grouped ? { slowOver: limit } : undefined),
      signal,
    );
    const slowOver = question.slowOver ?? (last?.span === span ? last.slowOver : null);
    next = { span, ...(await read(source, of, question, grouped, slowOver, signal)) };
  } catch (error) {
    // The next interval is the longer for it.
    return { answer: { result: 'unknown', says: unreadable(name, error) }, last };
  }
  if (last?.span !== span) {
    return { answer: { result: 'unknown', says: 'counting has begun; nothing is compared yet' }, last: next };
  }
  if (next.sample.at <= last.sample.at)
    return { answer: { result: 'unknown', says: 'no time has passed since the last look' }, last };
  return { answer: { interval: intervalOf(last, next, of, question.groups) }, last: next };
}

/** A sample, with its groups where they are asked for; slow requests need a limit first, which the sample itself gives. */
async function read(
  source: MetricSource,
  of: Measure,
  question: Pick<Question, 'stable' | 'gray'>,
  grouped: boolean,
  slowOver: Millis | null,
  signal: AbortSignal,
): Promise<{ sample: Sample; slowOver: Millis | null }> {
  const ask = (limit: Millis | null) =>
    source.sample(metricQuestion(of, question, grouped ? { slowOver: limit } : undefined), signal);
  const sample = await ask(of === 'latency' ? slowOver : null);
  if (!grouped || of !== 'latency' || slowOver !== null) return { sample, slowOver };
  const limit = usualLimit(sample);
  return limit === null ? { sample, slowOver } : { sample: await ask(limit), slowOver: limit };
}

/** Requests beyond the slowest twentieth so far are the slow ones: both versions together, so that neither is favoured. */
const SLOW = 0.95;

function usualLimit({ le = [], stable, gray }: Sample): Millis | null {
  const total = le.map((_, i) => (stable?.latency?.[i] ?? 0) + (gray?.latency?.[i] ?? 0));
  const all = [stable, gray].flatMap((arm) => arm?.latency ?? []).reduce((a, b) => a + b, 0);
  let below = 0;
  const edge = total.findIndex((count) => {
    below += count;
    return below >= SLOW * all;
  });
  return all === 0 ? null : (le[edge] ?? le.at(-1) ?? null);
}

function intervalOf(from: Last, to: Last, of: Measure, groups: number | null): Interval {
  const counted = (arm: Arm) => armOf(from.sample, to.sample, arm, of);
  const [stable, gray] = [counted('stable'), counted('gray')];
  const parts = partsOf(from.sample, to.sample, of);
  const sameLimit = of !== 'latency' || (to.slowOver !== null && from.slowOver === to.slowOver);
  const split =
    groups === null || !sameLimit || stable === null || gray === null
      ? null
      : splitOf(from.sample, to.sample, of, groups);
  return {
    from: from.sample.at,
    to: to.sample.at,
    ...(of === 'latency' && to.sample.le !== undefined && { le: to.sample.le }),
    ...(stable !== null && {
      stable: { ...stable, ...(parts && { split: parts }), ...(split && { groups: split.stable }) },
    }),
    ...(gray !== null && { gray: { ...gray, ...(split && { groups: split.gray }) } }),
    ...(split !== null && of === 'latency' && { slowOver: to.slowOver! }),
  };
}

/** Only what this check is about: the interval goes into the journal. */
function armOf(from: Sample, to: Sample, arm: Arm, of: Measure): ArmCounts | null {
  if (of === 'gauge') {
    const { gauge } = to[arm] ?? {};
    return gauge === undefined ? null : { requests: 0, gauge };
  }
  const counts = countsBetween(from, to, arm);
  return counts && only(counts, of);
}

function only({ requests, errors, latency }: Part, of: Measure): Part | null {
  if (of === 'latency') return latency === undefined ? null : { requests, latency };
  return of === 'gauge' || errors === undefined ? null : { requests, errors };
}

/** Two parts of stable that both served, with what this check is about. */
function partsOf(from: Sample, to: Sample, of: Measure): readonly [Part, Part] | null {
  const [small, large] = splitBetween(from, to)?.map((part) => only(part, of)) ?? [];
  return small == null || large == null || small.requests === 0 || large.requests === 0
    ? null
    : [small, large];
}

/** Gray has the first groups, stable the others. */
function splitOf(
  from: Sample,
  to: Sample,
  of: Measure,
  groups: number,
): { gray: GroupCounts; stable: GroupCounts } | null {
  const [gray, stable] = [groupsBetween(from, to, 'gray'), groupsBetween(from, to, 'stable')];
  if (gray === null || stable === null || groups === 0 || groups >= GROUPS) return null;
  return { gray: part(gray, of, 0, groups), stable: part(stable, of, groups, GROUPS) };
}

function part({ requests, errors, slow }: GroupCounts, of: Measure, begin: number, end: number): GroupCounts {
  return {
    requests: requests.slice(begin, end),
    ...(of === 'errors' && errors !== undefined && { errors: errors.slice(begin, end) }),
    ...(of === 'latency' && slow !== undefined && { slow: slow.slice(begin, end) }),
  };
}

async function past({ source, of }: Comparing, question: PastQuestion, signal: AbortSignal): Promise<Past> {
  const intervals = (await source.history?.(metricQuestion(of, question), question.span, signal)) ?? [];
  if (!question.sticky || of === 'gauge') return { intervals, groups: null, slowOver: null };
  const { sample, slowOver } = await read(source, of, question, true, null, signal);
  const counted = sample.stable?.groups;
  // What gray served already is no past.
  const untouched = sample.gray?.groups?.requests.every((count) => count === 0) ?? true;
  // A router that counts slow requests only from when it was told the limit has none yet.
  const seen = (of === 'latency' ? counted?.slow : counted?.requests)?.some((count) => count > 0) ?? false;
  const groups = untouched && seen ? part(counted!, of, 0, GROUPS) : null;
  return { intervals, groups, slowOver };
}
