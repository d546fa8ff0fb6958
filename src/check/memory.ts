import type { MetricQuestion, MetricSource, Sample } from '../ports/metric.ts';
import { list, nullable, optional, pair, shape, that } from '../util/guard.ts';

/** What a comparison or a threshold goes on from in another run. It comes out of the journal, which anybody may have written. */
export interface Remembered {
  readonly span: string;
  readonly sample: Sample;
  readonly slowOver: number | null;
}

const MOST = 1_000;

const number = that('a finite number', Number.isFinite);
const count = that(
  'a whole number of at least 0',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);
const text = that('a text', (value) => typeof value === 'string' && value.length <= 1_000);
const counts = list(count, MOST);
const part = shape({ requests: count, errors: optional(count), latency: optional(counts) });
const arm = shape({
  requests: optional(count),
  errors: optional(count),
  latency: optional(counts),
  gauge: optional(number),
  split: optional(pair(part)),
  groups: optional(
    shape({ epoch: optional(text), requests: counts, errors: optional(counts), slow: optional(counts) }),
  ),
});
const guard = shape({
  span: text,
  slowOver: nullable(number),
  sample: shape({
    at: number,
    epoch: text,
    le: optional(list(number, MOST)),
    stable: optional(arm),
    gray: optional(arm),
  }),
});

/**
 * The sample to go on from, if `memory` is one of the same span. A source whose counts live no longer than itself is asked what
 * they were; whatever is wrong with a memory, counting begins anew.
 */
export async function recalled(
  source: MetricSource,
  memory: unknown,
  span: string,
  question: (slowOver: number | null) => MetricQuestion,
  signal: AbortSignal,
): Promise<Remembered | null> {
  if (memory === null || guard(memory, '') !== null) return null;
  const { sample, slowOver, ...kept } = memory as Remembered;
  if (kept.span !== span) return null;
  if (source.at === undefined) return { span, sample, slowOver };
  return { span, slowOver, sample: await source.at(question(slowOver), sample.at, signal) };
}

/** What a run leaves of a sample: nothing but its time where the source can be asked again. */
export function toRemember(source: MetricSource, last: Remembered | null): Remembered | undefined {
  if (last === null) return undefined;
  if (source.at === undefined) return last;
  const { at, epoch } = last.sample;
  return { ...last, sample: { at, epoch } };
}
