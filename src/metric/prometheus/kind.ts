import { durationFragment, millis } from '../../command/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { MetricGiven, MetricKind, MetricQuestion, MetricSource, Sample } from '../../ports/metric.ts';
import type { Instant } from '../../release/units.ts';
import { ADDRESS_FRAGMENT, ASKING, addressOf, againstOf, identityOf } from '../options.ts';
import { oncePerLook, persist, sharedBy, within } from '../shared.ts';
import { historyOf } from './history.ts';
import { sampleOf } from './sample.ts';
import { FIELDS, type Of, type Settings } from './settings.ts';
import { type Look, Watch } from './watch.ts';

const LABEL = '^[A-Za-z_][A-Za-z0-9_]*$';

function queryFragment(description: string): SchemaFragment {
  return { type: 'string', minLength: 1, maxLength: 10_000, description };
}

/** Counters, histograms and gauges of a Prometheus server, or of one that answers as it does. */
export const prometheusMetric = {
  kind: 'prometheus',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['source', 'of', 'address'],
    allOf: Object.entries(FIELDS).map(([of, required]) => ({
      if: { properties: { of: { const: of } }, required: ['of'] },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      then: { required },
    })),
    description:
      'Queries to a Prometheus server (HTTP API v1), or to one that answers as it does, asked for stable and for gray.',
    properties: {
      source: { const: 'prometheus' },
      of: {
        enum: Object.keys(FIELDS),
        description:
          'errors needs `requests` and `errors`; latency needs `buckets`; requests needs `requests`; gauge needs `query`.',
      },
      address: ADDRESS_FRAGMENT,
      requests: queryFragment(
        'The raw counter of all requests of a version, in one or more series; never its rate. Placeholders, in each query: ' +
          '{version}; {arm}, which is stable or gray, or baseline for stable where gray is compared with one; {service}.',
      ),
      errors: queryFragment('The raw counter of those requests that failed.'),
      buckets: queryFragment('The raw buckets (label `le`) of the histogram of durations.'),
      unit: {
        enum: ['seconds', 'milliseconds'],
        default: 'seconds',
        description: 'What the bounds of the buckets are in.',
      },
      query: queryFragment(
        'A gauge: one number for a version at each look, in a single series. {window} is the time since the last look.',
      ),
      mean: {
        type: 'boolean',
        default: false,
        description:
          'Of a gauge with a series per replica: their mean counts, and the time before tells how much it varies by itself.',
      },
      groups: {
        type: 'string',
        pattern: LABEL,
        patternErrorMessage: 'the name of a label, such as group',
        description:
          "The label that holds the group of a user's bucket, from 0 to 199, where sticky users are compared.",
      },
      replica: {
        type: 'string',
        pattern: LABEL,
        patternErrorMessage: 'the name of a label, such as instance or pod',
        default: 'instance',
        description: 'The label that tells replicas apart, by which the time before the release is split.',
      },
      step: durationFragment(
        'Between two points of the time before the release: the scrape interval, or more.',
        '10s',
      ),
      ...ASKING,
    },
  },
  traits: {},
  create(options, given): MetricSource {
    const settings = settingsOf(options, given);
    const { router, clock } = given;
    const limits = { limit: settings.timeout, clock };
    const sample = async (question: MetricQuestion, signal: AbortSignal, at?: Instant): Promise<Sample> => {
      const key = JSON.stringify([options, question.stable.version, question.gray.version]);
      const { watch, looks } = sharedBy(router, key, () => ({
        watch: new Watch(settings, question, clock),
        looks: oncePerLook<Look>(),
      }));
      const read = () => persist((limit) => watch.look(limit, at), limits);
      const look = await within(signal, looks(at === undefined ? '' : String(at), clock.monotonic(), read));
      return sampleOf(look, watch, settings, question.groups);
    };
    return {
      sample,
      // The server remembers what this source does not: it is asked for the past.
      at: (question, at, signal) => sample(question, signal, at),
      history(question, span, signal) {
        return within(
          signal,
          persist((limit) => historyOf(settings, question, span, limit), limits),
        );
      },
    };
  },
} satisfies MetricKind;

function settingsOf(options: Options, given: MetricGiven): Settings {
  const { of, address, unit, mean, groups, replica, step, timeout, ...rest } = options as unknown as {
    readonly of: Of;
    readonly address: unknown;
    readonly unit?: Settings['unit'];
    readonly mean?: boolean;
    readonly groups?: string;
    readonly replica?: string;
    readonly step?: string;
    readonly timeout?: string;
  } & Settings['templates'];
  const { base, secrets } = addressOf(address, given);
  const identity = identityOf(options, given);
  return {
    of,
    server: { base, headers: identity.headers, secrets: [...secrets, ...identity.secrets] },
    templates: rest,
    unit: unit ?? 'seconds',
    mean: mean ?? false,
    groups: groups ?? null,
    replica: replica ?? 'instance',
    step: millis(step, 10_000),
    timeout: millis(timeout, 10_000),
    service: given.service,
    against: againstOf(given),
  };
}
