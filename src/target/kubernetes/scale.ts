import type { Cluster } from '../../kubernetes/cluster.ts';
import { DEPLOYMENT, SERVICE } from '../../kubernetes/kinds.ts';
import { ANNOTATIONS, grayLabels, graySelector } from '../../kubernetes/labels.ts';
import { type Call, Refused } from '../../ports/adapter.ts';
import { applyCompanions, companionsOf } from './companions.ts';
import { change, heedFence } from './fence.ts';
import type { Settings } from './options.ts';
import { ownerOf, refuseOwned } from './owner.ts';
import { grayTemplate } from './template.ts';
import type { Deployment, PodTemplate, Service } from './types.ts';
import { versionIn, versionOf } from './version.ts';
import { autoscalerOf, grayOf, grayVersion, stableOf } from './world.ts';

/** Fields of the stable Deployment that gray's has as well. */
const SHARED = ['strategy', 'minReadySeconds', 'progressDeadlineSeconds', 'revisionHistoryLimit'] as const;

export async function scale(
  cluster: Cluster,
  settings: Settings,
  version: string,
  size: number,
  call: Call,
): Promise<void> {
  const [stable, gray] = await certain(
    Promise.all([stableOf(cluster, settings, call.signal), grayOf(cluster, settings, call.signal)]),
  );
  const serving = stable === null ? null : versionIn(settings, stable.spec.template.spec);
  // The stable Deployment takes over from gray: it may have been made smaller meanwhile, and never is by us.
  if (serving === version && size > (stable?.spec.replicas ?? 1))
    return scaleStable(cluster, settings, stable!, size, call);
  if (grayVersion(gray) === version || (serving !== version && size > 0))
    return scaleGray(cluster, settings, { stable, gray, version, size }, call);
  if (serving === version) return scaleStable(cluster, settings, stable!, size, call);
  // Neither runs it: there is nothing to remove.
}

/** What cannot be told now may not be changed either, and was not. */
export async function certain<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused((error as Error).message);
  }
}

async function scaleStable(
  cluster: Cluster,
  settings: Settings,
  stable: Deployment,
  size: number,
  call: Call,
): Promise<void> {
  const { deployment, promote } = settings;
  const autoscaler = await certain(autoscalerOf(cluster, deployment, call.signal));
  if (autoscaler !== null) {
    const { minReplicas = 1 } = autoscaler.spec;
    if (minReplicas >= size) return;
    throw new Refused(
      `the HorizontalPodAutoscaler ${autoscaler.metadata.name} keeps at least ${minReplicas} pods of ${deployment}, and the spec says ` +
        `${size} instances: raise its minReplicas, or lower \`instances\``,
    );
  }
  if ((stable.spec.replicas ?? 1) === size) return;
  if (promote === 'wait')
    throw new Refused(
      `${ownerOf(stable) ?? 'its owner'} gives the Deployment ${deployment} ${stable.spec.replicas ?? 1} replicas, and the spec says ` +
        `${size} instances: they must be the same`,
    );
  await change<Deployment>(
    cluster,
    DEPLOYMENT,
    deployment,
    ({ spec }) => (spec.replicas === size ? null : { spec: { replicas: size } }),
    call,
  );
}

interface GrayOrder {
  readonly stable: Deployment | null;
  readonly gray: Deployment | null;
  readonly version: string;
  readonly size: number;
}

async function scaleGray(cluster: Cluster, settings: Settings, order: GrayOrder, call: Call): Promise<void> {
  const { gray, size } = order;
  if (gray !== null) heedFence(gray, call);
  if (size === 0) {
    if (gray !== null) await remove(cluster, gray, call.signal);
    return;
  }
  const { made, companions } = await certain(prepare(cluster, settings, order, call));
  const living = gray ?? ((await cluster.create(made!, call.signal)) as Deployment);
  // Before the first pod is there: what a policy denies from the start is never let through for a moment.
  await applyCompanions(cluster, settings, living, companions, call.signal);
  const scaled = companions.some(({ of }) => of.kind === 'HorizontalPodAutoscaler');
  await change<Deployment>(
    cluster,
    DEPLOYMENT,
    settings.gray,
    ({ spec }) => {
      const now = spec.replicas ?? 1;
      // What is above its least size is the autoscaler's own affair.
      const whole = now === size || (scaled && now > size);
      return whole && spec.paused !== true
        ? null
        : { spec: { paused: false, ...(!whole && { replicas: size }) } };
    },
    call,
  );
}

/** Everything that may be refused, before anything is made. */
async function prepare(
  cluster: Cluster,
  settings: Settings,
  { stable, gray, version, size }: GrayOrder,
  call: Call,
) {
  const { deployment, service } = settings;
  if (stable === null)
    throw new Refused(
      `there is no Deployment ${deployment} in the namespace ${cluster.namespace}, and gray is made from it`,
    );
  const other = grayVersion(gray);
  if (gray !== null && other !== version)
    throw new Refused(
      other === null
        ? `the Deployment ${settings.gray} is not one of gray-release`
        : `the Deployment ${settings.gray} runs ${other}; it is in the way of ${version} until it is removed`,
    );
  if (gray === null) {
    versionOf(settings, stable.spec.template);
    refuseOwned(settings, stable);
    await refuseRival(cluster, settings, call.signal);
  }
  const services = (await cluster.list(SERVICE, null, call.signal)) as readonly Service[];
  const template = gray?.spec.template ?? grayTemplate(settings, stable, services, version);
  const arms = {
    stable: stable.spec.template.metadata?.labels ?? {},
    gray: template.metadata?.labels ?? {},
    size,
  };
  return {
    made: gray === null ? grayDeployment(settings, stable, template, { version, size }, call) : null,
    companions: await companionsOf(cluster, settings, arms, call.signal),
    service,
  };
}

/** Another release of a service of the same name would share its pods with this one. */
async function refuseRival(
  cluster: Cluster,
  { service, gray }: Settings,
  signal: AbortSignal,
): Promise<void> {
  const living = await cluster.list(DEPLOYMENT, graySelector(service), signal);
  const [rival] = living.filter(({ metadata }) => metadata.name !== gray);
  if (rival !== undefined)
    throw new Refused(
      `the Deployment ${rival.metadata.name} is gray of a service that is called ${service} too: give one another name`,
    );
}

/** Paused: no pod is made before the companions are there. */
function grayDeployment(
  { gray, service }: Settings,
  { spec }: Deployment,
  template: PodTemplate,
  { version, size }: Pick<GrayOrder, 'version' | 'size'>,
  { fence }: Call,
): Deployment {
  const shared = SHARED.flatMap((field) => (spec[field] === undefined ? [] : [[field, spec[field]]]));
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: gray,
      labels: grayLabels(service, version),
      annotations: { [ANNOTATIONS.version]: version, [ANNOTATIONS.fence]: String(fence) },
    },
    spec: {
      ...Object.fromEntries(shared),
      replicas: size,
      paused: true,
      selector: { matchLabels: graySelector(service) },
      template,
    },
  };
}

/** What gray owns goes with it; its pods end as their own preStop and grace period say. */
export function remove(cluster: Cluster, { metadata }: Deployment, signal: AbortSignal): Promise<void> {
  return cluster.remove(DEPLOYMENT, metadata.name, metadata.uid ?? null, signal);
}
