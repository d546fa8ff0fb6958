import { definitions, type Fragments, kindOf } from './frame/kinds.ts';
import { processFragment } from './frame/process.ts';
import { deploymentFragment, freezeFragment, notifyFragment, timingFragment } from './frame/rest.ts';
import { stageFragment } from './frame/stage.ts';
import { NAME, VERSION } from './patterns.ts';

export type { Fragments } from './frame/kinds.ts';

/** The whole schema of version 1: this frame, and the kinds that the adapters describe. */
export function makeSchema(fragments: Fragments): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gray-release',
    description:
      'A gray release: services, how versions come up, how traffic moves, and what must hold at each step.',
    type: 'object',
    required: ['apiVersion', 'release', 'services', 'process'],
    additionalProperties: false,
    properties: {
      apiVersion: { const: 'gray-release/v1', description: 'The version of this format.' },
      release: {
        type: 'string',
        pattern: NAME,
        description: "The release's name: the journal's ref and the check runs' prefix.",
      },
      registry: kindOf(
        ['record', 'registry'],
        fragments,
        'Where the services are registered. Default: `{ kind: git }`.',
      ),
      journal: kindOf(
        'record',
        fragments,
        'Where the record of the release is kept. Default: as `registry`.',
      ),
      services: {
        type: 'object',
        minProperties: 1,
        maxProperties: 5000,
        propertyNames: { pattern: NAME },
        additionalProperties: { $ref: '#/$defs/service' },
        description:
          'Every service that is online, by name; a release moves the ones that its instruction names.',
      },
      process: processFragment({ $ref: '#/$defs/stage' }),
      onBusy: {
        enum: ['queue', 'refuse', 'supersede'],
        default: 'queue',
        description:
          'What a release does when another one is live: wait for its end, refuse, or revert it first.',
      },
      freeze: {
        type: 'array',
        maxItems: 100,
        items: freezeFragment,
        default: [],
        description: 'Times of the week at which traffic is not raised. Reverts always pass.',
      },
      environments: {
        type: 'object',
        maxProperties: 20,
        propertyNames: { pattern: NAME },
        additionalProperties: { type: 'object' },
        description: 'By name: merge patches (RFC 7396) over the rest of this file. A null removes a key.',
      },
      notify: {
        type: 'array',
        maxItems: 20,
        items: notifyFragment,
        default: [],
        description: 'Webhooks that are told of events; see docs/notices.md.',
      },
      deployment: deploymentFragment,
      timing: timingFragment,
    },
    $defs: {
      service: {
        type: 'object',
        description: 'A piece of software that performs one function, with a version and instances.',
        required: ['target', 'router'],
        additionalProperties: false,
        properties: {
          initial: {
            type: 'string',
            pattern: VERSION,
            description:
              'The version that serves before the first release of all; afterwards the registry knows.',
          },
          dependsOn: {
            type: 'array',
            maxItems: 100,
            items: { type: 'string' },
            uniqueItems: true,
            default: [],
            description: 'Services that this one calls: released before it, reverted after it.',
          },
          target: kindOf('target', fragments, 'How a version is brought up and taken down.'),
          router: kindOf('router', fragments, 'What splits the requests between two versions.'),
          baseline: {
            type: 'boolean',
            default: false,
            description:
              'Compares gray with a baseline: the initial version once more, as new and as small as gray. In Kubernetes; see ' +
              'docs/targets/kubernetes.md.',
          },
        },
      },
      stage: stageFragment(kindOf('check', fragments, 'One question with evidence as the answer.')),
      metric: kindOf('metric', fragments, 'The number that is looked at, and where it comes from.', 'source'),
      ...definitions(fragments),
    },
  };
}
