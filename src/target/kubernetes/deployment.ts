import { ANNOTATIONS, type Arm, armLabels, armSelector } from '../../kubernetes/labels.ts';
import type { Call } from '../../ports/adapter.ts';
import type { Settings } from './options.ts';
import type { Deployment, PodTemplate } from './types.ts';

/** Fields of the stable Deployment that those beside it have as well. */
const SHARED = ['strategy', 'minReadySeconds', 'progressDeadlineSeconds', 'revisionHistoryLimit'] as const;

interface Made {
  readonly arm: Arm;
  readonly name: string;
  readonly version: string;
  readonly size: number;
  readonly template: PodTemplate;
}

/** Paused: no pod is made before the companions are there. */
export function deploymentBeside(
  { spec }: Deployment,
  { service }: Settings,
  { arm, name, version, size, template }: Made,
  { fence }: Call,
): Deployment {
  const shared = SHARED.flatMap((field) => (spec[field] === undefined ? [] : [[field, spec[field]]]));
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name,
      labels: armLabels(service, arm, version),
      annotations: { [ANNOTATIONS.version]: version, [ANNOTATIONS.fence]: String(fence) },
    },
    spec: {
      ...Object.fromEntries(shared),
      replicas: size,
      paused: true,
      selector: { matchLabels: armSelector(service, arm) },
      template,
    },
  };
}
