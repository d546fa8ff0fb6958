import type { MetricKind, MetricQuestion, MetricSource, Sample } from '../ports/metric.ts';
import type { Router } from '../ports/router.ts';
import type { Millis } from '../release/units.ts';

/** Checks that look together share one reading. */
const SHARED_FOR: Millis = 500;
const LIMIT: Millis = 5000;

interface Reading {
  readonly at: Millis;
  readonly versions: string;
  readonly sample: Promise<Sample>;
}

/** The newest reading of each router. A check has a source of its own, so what they share is kept by router. */
const readings = new WeakMap<Router, Reading>();

/** The service's own router counts what it serves; nothing else is needed. */
export const routerMetric = {
  kind: 'router',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['source', 'of'],
    description: "The counts of the service's own router.",
    properties: {
      source: { const: 'router' },
      of: {
        enum: ['errors', 'latency', 'requests'],
        description:
          'errors: requests that failed (5xx, or no answer); latency: how long answers took; requests: how many.',
      },
    },
  },
  traits: {},
  create(_options, { router, service, clock }): MetricSource {
    const counts = router.metrics;
    if (counts === undefined) {
      throw new Error(`the router of ${service} does not count per version; name another metric source`);
    }
    return {
      sample: (question, signal) => within(signal, shared(router, counts, question, clock.monotonic())),
    };
  },
} satisfies MetricKind;

function shared(
  router: Router,
  counts: MetricSource,
  question: MetricQuestion,
  now: Millis,
): Promise<Sample> {
  const versions = `${question.stable.version} ${question.gray.version}`;
  const last = readings.get(router);
  if (last?.versions === versions && now - last.at < SHARED_FOR) return last.sample;
  // Not bound to who asks first: another may still wait for it.
  const limit = AbortSignal.timeout(LIMIT);
  const sample = within(limit, counts.sample(question, limit));
  readings.set(router, { at: now, versions, sample });
  // A failure is not shared with the next look. Whoever asked is told of it.
  sample.catch(() => readings.delete(router));
  return sample;
}

/** The answer, or a rejection when the signal aborts first. */
async function within<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let give: () => void = () => {};
  const late = new Promise<never>((_resolve, reject) => {
    give = () => reject(new Error('it did not answer in time', { cause: signal.reason }));
    signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}
