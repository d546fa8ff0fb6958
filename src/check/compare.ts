import type { Answer, Check, CheckKind, Question } from '../ports/check.ts';
import type { ArmCounts, Interval, MetricSource, Sample } from '../ports/metric.ts';
import { type Arm, countsBetween, metricQuestion, spanOf, unreadable } from './counts.ts';
import { named } from './schema.ts';

/** Hands what both versions did since the last look to the judge, which alone says what it means. */
export const compareCheck = {
  kind: 'compare',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'name', 'metric'],
    allOf: [{ properties: { metric: { properties: { of: { enum: ['errors', 'latency'] } } } } }],
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
    const metric = options.metric as { readonly source: string; readonly of: string };
    const comparing = { source: await given.source(metric), name: metric.source, of: metric.of };
    let last: Last | null = null;
    return {
      async ask(question, signal) {
        const asked = await ask(comparing, last, question, signal);
        last = asked.last;
        return asked.answer;
      },
    };
  },
} satisfies CheckKind;

/** Where the next interval begins. */
interface Last {
  readonly span: string;
  readonly sample: Sample;
}

interface Comparing {
  readonly source: MetricSource;
  readonly name: string;
  readonly of: string;
}

async function ask(
  { source, name, of }: Comparing,
  last: Last | null,
  question: Question,
  signal: AbortSignal,
): Promise<{ answer: Answer; last: Last | null }> {
  let sample: Sample;
  try {
    sample = await source.sample(metricQuestion(of, question), signal);
  } catch (error) {
    // The next interval is the longer for it.
    return { answer: { result: 'unknown', says: unreadable(name, error) }, last };
  }
  const next = { span: spanOf(question), sample };
  if (last?.span !== next.span) {
    return { answer: { result: 'unknown', says: 'counting has begun; nothing is compared yet' }, last: next };
  }
  if (sample.at <= last.sample.at)
    return { answer: { result: 'unknown', says: 'no time has passed since the last look' }, last };
  return { answer: { interval: intervalOf(last.sample, sample, of) }, last: next };
}

function intervalOf(from: Sample, to: Sample, of: string): Interval {
  const stable = armOf(from, to, 'stable', of);
  const gray = armOf(from, to, 'gray', of);
  return {
    from: from.at,
    to: to.at,
    ...(of === 'latency' && to.le !== undefined && { le: to.le }),
    ...(stable !== null && { stable }),
    ...(gray !== null && { gray }),
  };
}

/** Only what this check is about: the interval goes into the journal. */
function armOf(from: Sample, to: Sample, arm: Arm, of: string): ArmCounts | null {
  const counts = countsBetween(from, to, arm);
  if (counts === null) return null;
  const { requests, errors, latency } = counts;
  if (of === 'latency') return latency === undefined ? null : { requests, latency };
  return errors === undefined ? null : { requests, errors };
}
