import { fill } from '../../command/argv.ts';
import { armName } from '../../kubernetes/labels.ts';
import { clusterProperties } from '../../kubernetes/options.ts';
import type { Options, SchemaFragment } from '../../ports/adapter.ts';
import type { TargetGiven } from '../../ports/target.ts';

/** Short enough that `-gray` and the names of pods fit behind it. */
const DEPLOYMENT = '^[a-z0-9]([a-z0-9-]{0,56}[a-z0-9])?$';

export const kubernetesSchema: SchemaFragment = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'namespace', 'deployment', 'image', 'port', 'instances'],
  description:
    'A Deployment that is there already. Gray is a Deployment of its own beside it, made from its pod template.',
  properties: {
    kind: { const: 'kubernetes' },
    ...clusterProperties,
    deployment: {
      type: 'string',
      pattern: DEPLOYMENT,
      patternErrorMessage: 'the name of a Deployment: small letters, digits and -, at most 58',
      description:
        'The Deployment of the service. It serves the initial version; gray is called DEPLOYMENT-gray.',
    },
    container: {
      type: 'string',
      minLength: 1,
      description: 'The container that runs the version. Default: the only one, or the first.',
    },
    image: {
      type: 'string',
      pattern: '^[^\\s]*\\{version\\}[^\\s]*$',
      patternErrorMessage: 'an image with {version} in it once, such as registry.example/checkout:{version}',
      description:
        'The image of a version. Which version a pod runs is read out of its image by it. Placeholders: {version}, {service}.',
    },
    port: {
      type: 'integer',
      minimum: 1,
      maximum: 65_535,
      description:
        'The port at which a pod serves; with the address of the pod it is the address of an instance.',
    },
    instances: {
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
      description:
        'The full size: how many pods serve 100 %. With a HorizontalPodAutoscaler it is the least, and at most its minReplicas.',
    },
    patch: {
      type: 'object',
      additionalProperties: false,
      // What is in them is the API server's to know.
      properties: {
        metadata: { type: 'object', additionalProperties: true, description: 'Labels and annotations.' },
        spec: {
          type: 'object',
          additionalProperties: true,
          description: 'Of the pod: containers, volumes ...',
        },
      },
      description:
        'What else of the pod template changes with the version, as a strategic merge patch of it. Placeholders in its texts: ' +
        '{version}, {service}.',
    },
    companions: {
      enum: ['copy', 'refuse', 'ignore'],
      default: 'copy',
      description:
        'What becomes of a NetworkPolicy, PodDisruptionBudget, PodMonitor or autoscaler that means the pods of the service and would ' +
        'not mean those of gray: a copy for as long as gray is there, no release, or nothing.',
    },
    promote: {
      enum: ['patch', 'wait'],
      description:
        '`patch`: the Deployment is changed to the new version. `wait`: whoever owns it does that, from git; the release waits for it. ' +
        'Default: `patch`, and refused where Argo CD, Flux or Helm owns the Deployment.',
    },
    logs: {
      type: 'boolean',
      default: true,
      description: 'Whether the last lines of output of a pod that fails are shown.',
    },
  },
};

/** The options of one service, as the rest of this folder uses them. */
export interface Settings {
  readonly service: string;
  readonly deployment: string;
  /** The name of gray's Deployment. */
  readonly gray: string;
  /** That of the baseline's; null where the spec wants none. */
  readonly baseline: string | null;
  /** The full size. */
  readonly instances: number;
  readonly container: string | null;
  /** What is before and after the version in the name of the image. */
  readonly image: readonly [before: string, after: string];
  readonly port: number;
  readonly companions: 'copy' | 'refuse' | 'ignore';
  readonly promote: 'patch' | 'wait' | null;
  readonly logs: boolean;
  /** `patch` for one version. */
  patchOf(version: string): Readonly<Record<string, unknown>>;
}

export function settingsOf(
  options: Options,
  { service, baseline }: Pick<TargetGiven, 'service' | 'baseline'>,
): Settings {
  const { deployment, container, image, port, instances, patch, companions, promote, logs } =
    options as unknown as {
      readonly deployment: string;
      readonly container?: string;
      readonly image: string;
      readonly port: number;
      readonly instances: number;
      readonly patch?: Readonly<Record<string, unknown>>;
      readonly companions?: Settings['companions'];
      readonly promote?: 'patch' | 'wait';
      readonly logs?: boolean;
    };
  const [before = '', after = ''] = fill(image, { service }).split('{version}');
  return {
    service,
    deployment,
    gray: armName(deployment, 'gray'),
    baseline: baseline === true ? armName(deployment, 'baseline') : null,
    instances,
    container: container ?? null,
    image: [before, after],
    port,
    companions: companions ?? 'copy',
    promote: promote ?? null,
    logs: logs ?? true,
    patchOf: (version) => filled(patch ?? {}, { version, service }) as Readonly<Record<string, unknown>>,
  };
}

function filled(value: unknown, placeholders: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return fill(value, placeholders);
  if (Array.isArray(value)) return value.map((each) => filled(each, placeholders));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, placeholders)]));
}
