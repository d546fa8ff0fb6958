import type { Cluster } from '../../kubernetes/cluster.ts';
import { DEPLOYMENT } from '../../kubernetes/kinds.ts';
import { type Call, Refused } from '../../ports/adapter.ts';
import { deploymentBeside } from './deployment.ts';
import { heedFence } from './fence.ts';
import type { Settings } from './options.ts';
import { baselineTemplate } from './template.ts';
import type { Deployment, PodTemplate, Service } from './types.ts';
import { versionOf } from './version.ts';
import { baselineOf, belongsTo, isBaseline, isUnfinished } from './world.ts';

interface Order {
  readonly stable: Deployment;
  readonly gray: Deployment | null;
  /** Of gray. */
  readonly version: string;
  readonly size: number;
}

export interface Beside {
  readonly name: string;
  readonly size: number;
  readonly template: PodTemplate;
  /** Null where it is there. */
  readonly made: Deployment | null;
}

/**
 * The baseline as it is to be beside gray: as large, but never larger than stable. Null where none is to be, and where gray becomes so
 * large as to take over, when it stays as it is.
 */
export async function besideGray(
  cluster: Cluster,
  settings: Settings,
  { stable, gray, version, size: graySize }: Order,
  services: readonly Service[],
  call: Call,
): Promise<Beside | null> {
  const name = settings.baseline;
  if (name === null) return null;
  const served = versionOf(settings, stable.spec.template);
  const isComing = gray === null || isUnfinished(gray);
  if (served === version || (!isComing && graySize >= settings.instances)) return null;
  const size = Math.min(graySize, stable.spec.replicas ?? 1);
  const there = await baselineOf(cluster, settings, call.signal);
  if (there !== null && !isBaseline(there))
    throw new Refused(`the Deployment ${name} is not one of gray-release`);
  if (there !== null && (gray === null || !belongsTo(there, gray)))
    throw new Refused(`the Deployment ${name} of an earlier gray is still on its way out`);
  if (there !== null) return { name, size, template: there.spec.template, made: null };
  const template = baselineTemplate(settings, stable, services, served);
  const baseline = { arm: 'baseline', name, version: served, size, template } as const;
  return { name, size, template, made: deploymentBeside(stable, settings, baseline, call) };
}

/** It goes when gray's goes, whoever removes that and whatever the spec says by then. */
export function ownedBy({ metadata: { name, uid } }: Deployment, baseline: Deployment): Deployment {
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name, uid: uid! };
  return { ...baseline, metadata: { ...baseline.metadata, ownerReferences: [owner] } };
}

/** Once the new version is to stay there is nothing to compare. Gray's end would take it along, but comes after a whole roll-out. */
export async function removeBaseline(cluster: Cluster, settings: Settings, call: Call): Promise<void> {
  const baseline: Deployment | null = await baselineOf(cluster, settings, call.signal);
  if (baseline === null || !isBaseline(baseline)) return;
  heedFence(baseline, call);
  await cluster.remove(DEPLOYMENT, baseline.metadata.name, baseline.metadata.uid ?? null, call.signal);
}
