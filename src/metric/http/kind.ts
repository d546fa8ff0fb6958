import { millis } from '../../command/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { MetricGiven, MetricKind, Sample } from '../../ports/metric.ts';
import { ASKING, identityOf } from '../options.ts';
import { oncePerLook, persist, sharedBy, within } from '../shared.ts';
import { makeFinder } from './find.ts';
import { type Settings, sampleOf } from './sample.ts';

/** The paths that each kind of number needs. */
const NEEDS = {
  errors: ['requests', 'errors'],
  latency: ['buckets', 'bounds'],
  requests: ['requests'],
  gauge: ['value'],
} as const satisfies Readonly<Record<Settings['of'], readonly string[]>>;

function pathFragment(description: string): SchemaFragment {
  return {
    type: 'string',
    pattern: '^\\$',
    patternErrorMessage: 'a JSONPath (RFC 9535), such as $.requests',
    maxLength: 1000,
    description,
  };
}

/** Counts that some server answers in JSON. */
export const httpMetric = {
  kind: 'http',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['source', 'of', 'url'],
    allOf: Object.entries(NEEDS).map(([of, required]) => ({
      if: { properties: { of: { const: of } }, required: ['of'] },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      then: { required },
    })),
    description:
      'A GET that answers JSON, and JSONPaths (RFC 9535) to the counts in it, which only grow until they begin anew.',
    properties: {
      source: { const: 'http' },
      of: {
        enum: Object.keys(NEEDS),
        description:
          'errors needs `requests` and `errors`; latency needs `buckets` and `bounds`; requests needs `requests`; gauge needs `value`.',
      },
      url: {
        type: 'string',
        pattern: '^https?://',
        description:
          'Where the counts are. Placeholders, also in the paths: {version}; {arm}, which is stable or gray, or baseline for stable where ' +
          'gray is compared with one; {service}. Without {version} and {arm} one answer is for both.',
      },
      requests: pathFragment('All requests of a version since counting began.'),
      errors: pathFragment('Those of them that failed.'),
      buckets: pathFragment('Requests per bucket of time, a list or several numbers.'),
      bounds: {
        description:
          "The buckets' upper bounds, ascending: in the answer, or a list of numbers. One bucket more has none.",
        anyOf: [
          pathFragment('Where they are in the answer.'),
          { type: 'array', minItems: 1, maxItems: 1000, items: { type: 'number', exclusiveMinimum: 0 } },
        ],
      },
      cumulative: {
        type: 'boolean',
        default: false,
        description: "Each bucket counts the requests of the smaller ones too, as Prometheus' buckets do.",
      },
      unit: {
        enum: ['seconds', 'milliseconds'],
        default: 'milliseconds',
        description: 'What the bounds are in.',
      },
      value: pathFragment('A gauge: one number for a version.'),
      epoch: pathFragment('What changes when the counts begin anew, such as the time of the start.'),
      ...ASKING,
    },
  },
  traits: {},
  async create(options, given) {
    const settings = await settingsOf(options, given);
    const { router, clock } = given;
    return {
      sample(question, signal) {
        const looks = sharedBy(router, JSON.stringify(options), () => oncePerLook<Sample>());
        const key = `${question.stable.version} ${question.gray.version}`;
        const limits = { limit: settings.timeout, clock };
        const look = () => persist((limit) => sampleOf(settings, question, given, limit), limits);
        return within(signal, looks(key, clock.monotonic(), look));
      },
    };
  },
} satisfies MetricKind;

async function settingsOf(options: Options, given: MetricGiven): Promise<Settings> {
  const { of, url, bounds, cumulative, unit, timeout, requests, errors, buckets, value, epoch } =
    options as unknown as Settings['paths'] & {
      readonly of: Settings['of'];
      readonly url: string;
      readonly bounds?: string | readonly number[];
      readonly cumulative?: boolean;
      readonly unit?: string;
      readonly timeout?: string;
    };
  const found = { requests, errors, buckets, value, epoch, ...(typeof bounds === 'string' && { bounds }) };
  const paths = Object.fromEntries(
    Object.entries(found).filter((path): path is [string, string] => path[1] !== undefined),
  );
  return {
    of,
    url,
    identity: identityOf(options, given),
    paths,
    bounds: typeof bounds === 'object' ? bounds : null,
    cumulative: cumulative ?? false,
    perUnit: unit === 'seconds' ? 1000 : 1,
    timeout: millis(timeout, 10_000),
    find: await makeFinder(Object.values(paths)),
  };
}
