import type { Cluster } from '../../kubernetes/cluster.ts';
import { DEPLOYMENT, SERVICE } from '../../kubernetes/kinds.ts';
import { type Arm, graySelector } from '../../kubernetes/labels.ts';
import { type Call, Refused } from '../../ports/adapter.ts';
import { besideGray, ownedBy } from './baseline.ts';
import { applyCompanions, type Companion, companionsOf, type Wearer } from './companions.ts';
import { deploymentBeside } from './deployment.ts';
import { change, heedFence } from './fence.ts';
import type { Settings } from './options.ts';
import { ownerOf, refuseOwned } from './owner.ts';
import { grayTemplate } from './template.ts';
import type { Deployment, PodTemplate, Service } from './types.ts';
import { versionIn, versionOf } from './version.ts';
import { autoscalerOf, grayOf, grayVersion, stableOf } from './world.ts';

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
  const { made, companions, beside } = await certain(prepare(cluster, settings, order, call));
  const living = gray ?? ((await cluster.create(made!, call.signal)) as Deployment);
  if (beside?.made) await cluster.create(ownedBy(living, beside.made), call.signal);
  // Before the first pod is there: what a policy denies from the start is never let through for a moment.
  await applyCompanions(cluster, settings, living, companions, call.signal);
  // The baseline first: a run that ends in between leaves gray at another size than is wanted, and the order is given again.
  if (beside !== null) await resize(cluster, 'baseline', beside.name, beside.size, companions, call);
  await resize(cluster, 'gray', settings.gray, size, companions, call);
}

function resize(
  cluster: Cluster,
  arm: Arm,
  name: string,
  size: number,
  companions: readonly Companion[],
  call: Call,
): Promise<void> {
  const scaled = companions.some((each) => each.arm === arm && each.of.kind === 'HorizontalPodAutoscaler');
  return change<Deployment>(
    cluster,
    DEPLOYMENT,
    name,
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
  const { deployment } = settings;
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
  const beside = await besideGray(cluster, settings, { stable, gray, version, size }, services, call);
  const made = { arm: 'gray', name: settings.gray, version, size, template } as const;
  const wearer = (arm: Arm, name: string, { metadata }: PodTemplate, size: number): Wearer => ({
    arm,
    stable: stable.spec.template.metadata?.labels ?? {},
    own: metadata?.labels ?? {},
    deployment: name,
    size,
  });
  const wearers = [
    wearer('gray', settings.gray, template, size),
    ...(beside === null ? [] : [wearer('baseline', beside.name, beside.template, beside.size)]),
  ];
  return {
    made: gray === null ? deploymentBeside(stable, settings, made, call) : null,
    companions: await companionsOf(cluster, settings, wearers, call.signal),
    beside,
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

/** What gray owns goes with it; its pods end as their own preStop and grace period say. */
export function remove(cluster: Cluster, { metadata }: Deployment, signal: AbortSignal): Promise<void> {
  return cluster.remove(DEPLOYMENT, metadata.name, metadata.uid ?? null, signal);
}
