import type { MetricKind, MetricQuestion, MetricSource, Sample } from '../ports/metric.ts';
import type { Millis } from '../release/units.ts';
import { oncePerLook, persist, sharedBy, within } from './shared.ts';

const LIMIT: Millis = 5000;

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
    const looks = sharedBy(router, 'router', () => oncePerLook<Sample>());
    const { history } = counts;
    return {
      sample(question, signal) {
        const read = () => persist((limit) => counts.sample(question, limit), { limit: LIMIT, clock });
        return within(signal, looks(keyOf(question), clock.monotonic(), read));
      },
      ...(history !== undefined && {
        history: (question, span, signal) => within(signal, history.call(counts, question, span, signal)),
      }),
    };
  },
} satisfies MetricKind;

/** A router counts all that it counts, whatever `of` names. */
function keyOf({ stable, gray, groups }: MetricQuestion): string {
  return JSON.stringify([stable.version, gray.version, groups]);
}
