import type { Check, CheckKind, Finding, Question } from '../ports/check.ts';
import type { ArmCounts, MetricSource, Sample } from '../ports/metric.ts';
import { type Arm, countsBetween, metricQuestion, spanOf, unreadable } from './counts.ts';
import { recalled, toRemember } from './memory.ts';
import { named } from './schema.ts';
import { numberIn, VALUE_OF } from './value.ts';

const SHARE = { type: 'string', pattern: '^\\d{1,3}(\\.\\d{1,4})?%$' };
const TIME = { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$' };
const RATE = { type: 'number', minimum: 0 };
const NUMBER = { type: 'number' };

function boundIs(of: string, bound: object): object {
  return {
    if: { properties: { metric: { properties: { of: { const: of } }, required: ['of'] } } },
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { properties: { atMost: bound, atLeast: bound } },
  };
}

/** A number since the stage's judging began, within fixed bounds. */
export const thresholdCheck = {
  kind: 'threshold',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'name', 'metric'],
    anyOf: [{ required: ['atMost'] }, { required: ['atLeast'] }],
    allOf: [
      boundIs('errors', SHARE),
      boundIs('latency', TIME),
      boundIs('requests', RATE),
      boundIs('gauge', NUMBER),
    ],
    description:
      'Keeps a number within fixed bounds. A fixed rule: it stands outside the risk that the judge keeps to.',
    properties: {
      ...named('threshold'),
      metric: { $ref: '#/$defs/metric' },
      arm: { enum: ['gray', 'stable'], default: 'gray', description: 'Whose number.' },
      quantile: {
        type: 'string',
        pattern: '^(100|\\d{1,2}(\\.\\d{1,3})?)%$',
        default: '99%',
        description: 'Of latency: the share of requests that took at most the number.',
      },
      atMost: {
        description:
          'The number may not be above this: a share of the requests for errors (`1%`), a time for latency (`300ms`), requests a second for requests, a plain number for a gauge.',
      },
      atLeast: { description: 'The number may not be below this; written as `atMost` is.' },
      samples: {
        type: 'integer',
        minimum: 1,
        default: 100,
        description: 'With fewer requests since the stage began the answer is not yet known.',
      },
      consecutive: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        default: 1,
        description: 'Fails only when this many looks in a row are out of bounds.',
      },
    },
  },
  traits: { repeats: true, needsTraffic: true },
  async create(options, given): Promise<Check> {
    const { metric, arm, quantile, atMost, atLeast, samples, consecutive } = options as unknown as {
      readonly metric: { readonly source: string; readonly of: string };
      readonly arm?: Arm;
      readonly quantile?: string;
      readonly atMost?: string | number;
      readonly atLeast?: string | number;
      readonly samples?: number;
      readonly consecutive?: number;
    };
    const settings: Settings = {
      source: await given.source(metric),
      sourceName: metric.source,
      of: metric.of,
      arm: arm ?? 'gray',
      quantile: Number.parseFloat(quantile ?? '99%') / 100,
      atMost,
      atLeast,
      samples: samples ?? 100,
      consecutive: consecutive ?? 1,
    };
    const memory: Memory = { span: '', began: null, last: null, outside: 0 };
    return {
      ask: (question, signal) => ask(settings, memory, question, signal),
      memory: () => remembered(settings, memory),
    };
  },
} satisfies CheckKind;

interface Settings {
  readonly source: MetricSource;
  readonly sourceName: string;
  readonly of: string;
  readonly arm: Arm;
  readonly quantile: number;
  readonly atMost: string | number | undefined;
  readonly atLeast: string | number | undefined;
  readonly samples: number;
  readonly consecutive: number;
}

interface Memory {
  span: string;
  /** The sample that counting began with. */
  began: Sample | null;
  /** The newest sample: one that fell since then shows that the counters began anew. */
  last: Sample | null;
  /** Looks in a row that were out of bounds. */
  outside: number;
}

async function ask(
  settings: Settings,
  memory: Memory,
  question: Question,
  signal: AbortSignal,
): Promise<Finding> {
  const { source, sourceName, of, arm, samples } = settings;
  let sample: Sample;
  try {
    if (memory.span === '') await recall(settings, memory, question, signal);
    sample = await source.sample(metricQuestion(of, question), signal);
  } catch (error) {
    return unknown(unreadable(sourceName, error));
  }
  if (of === 'gauge') {
    const gauge = sample[arm]?.gauge;
    return gauge === undefined
      ? unknown(`${sourceName} says nothing of ${arm}`)
      : judge(settings, memory, gauge, null);
  }
  const counts = countsSoFar(memory, question, sample, arm);
  if (counts === null) {
    return unknown(memory.began === null ? `${sourceName} says nothing of ${arm}` : 'counting has begun');
  }
  if (counts.requests < samples) {
    return unknown(
      `${counts.requests} of the ${samples} requests that it takes`,
      `${counts.requests} requests`,
    );
  }
  const seconds = Math.max(0.001, (sample.at - memory.began!.at) / 1000);
  const value = numberIn(of, counts, sample.le, { quantile: settings.quantile, seconds });
  if (value === null) return unknown(`${sourceName} does not count ${of}`);
  return judge(settings, memory, value, counts.requests);
}

function remembered({ source }: Settings, { span, began, outside }: Memory): unknown {
  const kept = toRemember(source, began && { span, sample: began, slowOver: null });
  return kept === undefined ? undefined : { ...kept, outside };
}

/** Goes on from where an earlier run of the same stage began counting. */
async function recall(
  { source, of }: Settings,
  memory: Memory,
  question: Question,
  signal: AbortSignal,
): Promise<void> {
  if (typeof question.memory !== 'object' || question.memory === null) return;
  const { outside, ...kept } = question.memory as { readonly outside?: unknown };
  const before = await recalled(source, kept, spanOf(question), () => metricQuestion(of, question), signal);
  if (before === null) return;
  memory.span = before.span;
  memory.began = before.sample;
  memory.last = before.sample;
  memory.outside = Number.isSafeInteger(outside) ? Math.max(0, outside as number) : 0;
}

/** What the arm did since counting began; null when it begins with this sample. */
function countsSoFar(memory: Memory, question: Question, sample: Sample, arm: Arm): ArmCounts | null {
  const { began, last } = memory;
  const span = spanOf(question);
  memory.last = sample;
  if (began !== null && last !== null && memory.span === span && countsBetween(last, sample, arm) !== null) {
    return countsBetween(began, sample, arm);
  }
  memory.span = span;
  // An arm that is not there yet has no number to count from.
  memory.began = sample[arm]?.requests === undefined ? null : sample;
  memory.outside = 0;
  return null;
}

/** @param requests how many the number is of; null where it is a gauge */
function judge(settings: Settings, memory: Memory, value: number, requests: number | null): Finding {
  const { of, arm, quantile, atMost, atLeast, consecutive } = settings;
  const { bound, show, subject } = VALUE_OF[of as keyof typeof VALUE_OF];
  const above = atMost !== undefined && value > bound(atMost);
  const below = atLeast !== undefined && value < bound(atLeast);
  memory.outside = above || below ? memory.outside + 1 : 0;
  const wanted = [
    ...(atMost === undefined ? [] : [`at most ${show(bound(atMost))}`]),
    ...(atLeast === undefined ? [] : [`at least ${show(bound(atLeast))}`]),
  ].join(' and ');
  const got = show(value);
  const over = requests === null ? '' : ` over ${requests.toLocaleString('en-US')} requests`;
  const says = `${subject(arm, got, quantile)}${over}; the spec asks for ${wanted}.`;
  if (memory.outside === 0) return { result: 'pass', says, wanted, got };
  if (memory.outside >= consecutive) return { result: 'fail', says, wanted, got };
  return {
    result: 'unknown',
    says: `${says} Out of bounds at ${memory.outside} of ${consecutive} looks in a row.`,
    wanted,
    got,
  };
}

function unknown(says: string, got?: string): Finding {
  return { result: 'unknown', says, ...(got !== undefined && { got }) };
}
