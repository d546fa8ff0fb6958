import type { SchemaFragment } from '../ports/adapter.ts';

/** The fragments of the adapter kinds, by folder and kind; each adapter owns its own. */
export type Fragments = Readonly<
  Record<'target' | 'router' | 'check' | 'metric' | 'record', Readonly<Record<string, SchemaFragment>>>
>;

const NAME = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
const VERSION = '^[A-Za-z0-9._+-]{1,128}$';

/** The whole schema of version 1: this frame, and the kinds that the adapters describe. */
export function makeSchema(fragments: Fragments): Record<string, unknown> {
  const { target, router, check, metric, record } = fragments;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/org/gray-release/v1/schema/gray-release.v1.json',
    title: 'gray-release',
    description: 'A gray release: services, how versions come up, how traffic moves, and what must hold at each step.',
    type: 'object',
    required: ['apiVersion', 'release', 'services', 'process'],
    additionalProperties: false,
    properties: {
      apiVersion: { const: 'gray-release/v1', description: 'The version of this format.' },
      release: { type: 'string', pattern: NAME, description: "The release's name: the journal's ref and the check runs' prefix." },
      registry: kindOf('record', record, 'Where the services are registered. Default: `{ kind: git }`.'),
      journal: kindOf('record', record, 'Where the record of the release is kept. Default: as `registry`.'),
      services: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: NAME },
        additionalProperties: { $ref: '#/$defs/service' },
        description: 'Every service that is online, by name; a release moves the ones that its instruction names.',
      },
      process: { $ref: '#/$defs/process' },
      onBusy: {
        enum: ['queue', 'refuse', 'supersede'],
        default: 'queue',
        description: 'What a release does when another one is live: wait for its end, refuse, or revert it first.',
      },
      freeze: {
        type: 'array',
        items: { $ref: '#/$defs/freeze' },
        description: 'Times of the week at which traffic is not raised. Reverts always pass.',
      },
      environments: {
        type: 'object',
        propertyNames: { pattern: NAME },
        additionalProperties: { type: 'object' },
        description: 'By name: merge patches (RFC 7396) over the rest of this file. A null removes a key.',
      },
      notify: { type: 'array', items: { $ref: '#/$defs/notify' }, description: 'Webhooks that are told of events.' },
      timing: { $ref: '#/$defs/timing' },
    },
    $defs: {
      duration: {
        type: 'string',
        pattern: '^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$',
        description: 'A number and its unit, such as `500ms`, `30s`, `10m`, `2h` or `1d`.',
      },
      share: {
        type: 'string',
        pattern: '^(100|\\d{1,2}(\\.\\d{1,2})?)%$',
        description: 'A share from `0%` to `100%`, in steps of `0.01%`.',
      },
      service: {
        type: 'object',
        required: ['target', 'router'],
        additionalProperties: false,
        properties: {
          initial: {
            type: 'string',
            pattern: VERSION,
            description: 'The version that serves before the first release of all; afterwards the registry knows.',
          },
          dependsOn: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Services that this one calls: released before it, reverted after it.',
          },
          target: kindOf('target', target, 'How a version is brought up and taken down.'),
          router: kindOf('router', router, 'What splits the requests between two versions.'),
        },
      },
      process: {
        type: 'object',
        required: ['test'],
        additionalProperties: false,
        description: 'The release phase, then the test phase.',
        properties: {
          release: {
            type: 'object',
            additionalProperties: false,
            description: 'Phase 1: the first slice of the new version is deployed.',
            properties: {
              slice: {
                description: 'The first size of gray: a number of instances, or a share of the full size. Default: 1.',
                anyOf: [{ type: 'integer', minimum: 1, maximum: 1000 }, { $ref: '#/$defs/share' }],
              },
              deadline: duration('How long deploying, and each scaling and shifting later on, may take.', '5m'),
            },
          },
          test: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: { $ref: '#/$defs/stage' },
            description: 'Phase 2: the stages, in order. After the last one all traffic goes to gray and is watched.',
          },
          risk: {
            type: 'object',
            additionalProperties: false,
            description: 'One budget for the whole release.',
            properties: {
              falseRevert: share('A harmless version is reverted by the judge in at most this share of releases.', '1%'),
              missed: share('A version worse than `ruleOut` is found good enough in at most this share.', '5%'),
              ruleOut: {
                type: 'string',
                pattern: '^\\d{1,4}(\\.\\d{1,2})?%$',
                default: '50%',
                description: 'The relative worsening that must be ruled out before all traffic goes to gray.',
              },
            },
          },
          inconclusive: {
            enum: ['hold', 'revert'],
            default: 'hold',
            description: 'When evidence is short at the deadline of a stage: ask a person, or revert.',
          },
          promote: {
            type: 'object',
            additionalProperties: false,
            description: 'The end of a release that passed.',
            properties: {
              approval: {
                enum: ['none', 'comment', 'environment'],
                default: 'none',
                description: 'Whether a person is asked before the new version becomes the permanent one.',
              },
              watch: duration('How long all traffic is on gray, watched, with the initial version whole.', '5m'),
            },
          },
          revert: {
            type: 'object',
            additionalProperties: false,
            properties: {
              on: {
                type: 'array',
                uniqueItems: true,
                items: { enum: ['failed', 'cancelled', 'deadline'] },
                description: 'What puts all traffic back without asking; what is left out holds the release. Default: all.',
              },
              deadline: duration('How long a run tries to finish a revert; later runs go on.', '2h'),
            },
          },
          hold: {
            type: 'object',
            additionalProperties: false,
            description: 'A release that waits for a person.',
            properties: {
              wait: duration('How long it stays in place with its run; then traffic goes back and the run ends.', '10m'),
              expires: duration('When it is reverted unasked.', '1d'),
            },
          },
        },
      },
      stage: {
        type: 'object',
        required: ['stage', 'traffic'],
        additionalProperties: false,
        properties: {
          stage: { type: 'string', pattern: NAME, description: "The stage's name, in check runs and reports." },
          traffic: {
            type: 'object',
            additionalProperties: false,
            minProperties: 1,
            description: 'Who goes to gray: what a match recognises, and `weight` of the rest.',
            properties: {
              match: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/match' } },
              weight: share('Share of all other requests. Default: none.'),
              sticky: {
                type: 'object',
                required: ['cookie'],
                additionalProperties: false,
                description: 'Keeps a user on one version for the stage; raising the weight never takes gray away.',
                properties: { cookie: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$', description: "The cookie's name." } },
              },
            },
          },
          for: {
            type: 'object',
            additionalProperties: false,
            description: 'How long the stage is judged, warm-up apart.',
            properties: {
              atLeast: duration('Not shorter than this, however good the evidence.', '0s'),
              atMost: duration('Then `inconclusive` decides. Default: as `process.release.deadline`.'),
              warmUp: duration('After the traffic moved; what happens meanwhile is not judged.', '0s'),
            },
          },
          checks: { type: 'array', maxItems: 50, items: kindOf('check', check, 'One question with evidence as the answer.') },
        },
      },
      match: {
        type: 'object',
        additionalProperties: false,
        description: 'One header, cookie or query parameter, and the value (`equals`) or values (`in`) of testers.',
        properties: {
          header: { type: 'string', pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$", description: "A header's name." },
          cookie: { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,128}$', description: "A cookie's name." },
          query: { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,128}$', description: "A query parameter's name." },
          equals: { type: 'string', minLength: 1, maxLength: 256, description: 'The value of a tester.' },
          in: {
            type: 'array',
            minItems: 1,
            maxItems: 1000,
            items: { type: 'string', minLength: 1, maxLength: 256 },
            description: 'The values of testers, such as a list of users.',
          },
        },
        allOf: [
          { oneOf: [{ required: ['header'] }, { required: ['cookie'] }, { required: ['query'] }] },
          { oneOf: [{ required: ['equals'] }, { required: ['in'] }] },
        ],
      },
      metric: {
        type: 'object',
        required: ['source'],
        properties: { source: { enum: Object.keys(metric), description: 'Where the numbers come from.' } },
        allOf: dispatch('source', metric, 'metric'),
      },
      freeze: {
        type: 'object',
        required: ['days', 'from', 'to', 'zone'],
        additionalProperties: false,
        properties: {
          days: { type: 'array', minItems: 1, items: { enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] } },
          from: { type: 'string', pattern: '^([01]\\d|2[0-4]):[0-5]\\d$', description: '`HH:MM`, from 00:00.' },
          to: { type: 'string', pattern: '^([01]\\d|2[0-4]):[0-5]\\d$', description: '`HH:MM`, to 24:00.' },
          zone: { type: 'string', minLength: 1, description: 'An IANA time zone, such as Europe/Berlin.' },
        },
      },
      notify: {
        type: 'object',
        required: ['webhook', 'on'],
        additionalProperties: false,
        properties: {
          webhook: {
            type: 'object',
            required: ['env'],
            additionalProperties: false,
            properties: { env: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', description: 'The variable that holds the URL.' } },
          },
          on: { type: 'array', minItems: 1, items: { enum: ['held', 'reverting', 'reverted', 'promoted', 'incomplete'] } },
        },
      },
      timing: {
        type: 'object',
        additionalProperties: false,
        description: "The protocol's clocks; see docs/protocol.md. The defaults suit git over the internet.",
        properties: {
          look: duration('Between two looks of the judge.', '10s'),
          effect: duration('An order to a system lands within this of being sent, or never.', '30s'),
          fresh: duration('The oldest look on which an order may be sent.', '5s'),
          lease: duration('How long a run that falls silent keeps the release.', '2m'),
          margin: duration('For drift and rounding of clocks.', '15s'),
        },
      },
      ...definitions('target', target),
      ...definitions('router', router),
      ...definitions('check', check),
      ...definitions('metric', metric),
      ...definitions('record', record),
    },
  };
}

/** An object whose `kind` says which fragment describes the rest, so that errors are about the kind that was meant. */
function kindOf(folder: string, kinds: Readonly<Record<string, SchemaFragment>>, description: string): SchemaFragment {
  return {
    type: 'object',
    description,
    required: ['kind'],
    properties: { kind: { enum: Object.keys(kinds), description: 'Which adapter.' } },
    allOf: dispatch('kind', kinds, folder),
  };
}

function dispatch(key: string, kinds: Readonly<Record<string, SchemaFragment>>, folder: string): SchemaFragment[] {
  return Object.keys(kinds).map((kind) => ({
    if: { type: 'object', required: [key], properties: { [key]: { const: kind } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/$defs/${folder}-${kind}` },
  }));
}

function definitions(folder: string, kinds: Readonly<Record<string, SchemaFragment>>): Record<string, SchemaFragment> {
  return Object.fromEntries(Object.entries(kinds).map(([kind, fragment]) => [`${folder}-${kind}`, fragment]));
}

function duration(description: string, fallback?: string): SchemaFragment {
  const more = fallback === undefined ? {} : { default: fallback };
  return { type: 'string', pattern: '^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h|d)$', description, ...more };
}

function share(description: string, fallback?: string): SchemaFragment {
  const more = fallback === undefined ? {} : { default: fallback };
  return { type: 'string', pattern: '^(100|\\d{1,2}(\\.\\d{1,2})?)%$', description, ...more };
}
