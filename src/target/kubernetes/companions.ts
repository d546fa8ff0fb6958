import type { Cluster, Resource, ResourceKind } from '../../kubernetes/cluster.ts';
import {
  AUTOSCALER,
  DISRUPTION_BUDGET,
  NETWORK_POLICY,
  POD_MONITOR,
  VERTICAL_AUTOSCALER,
} from '../../kubernetes/kinds.ts';
import { type Arm, armName, armSelector, LABELS } from '../../kubernetes/labels.ts';
import { Denied } from '../../kubernetes/request.ts';
import { type LabelSelector, type Labels, selects } from '../../kubernetes/selector.ts';
import { Refused } from '../../ports/adapter.ts';
import { isObject } from '../../util/guard.ts';
import type { Settings } from './options.ts';
import type { Autoscaler, Deployment } from './types.ts';

/** Who is to have copies: its pods and stable's as selectors see them, its Deployment, and the size that this is to have. */
export interface Wearer {
  readonly arm: Arm;
  readonly stable: Labels;
  readonly own: Labels;
  readonly deployment: string;
  readonly size: number;
}

type Spec = Readonly<Record<string, unknown>>;
type Copy = (spec: Spec, settings: Settings, wearer: Wearer) => Spec | null;

/** The kinds that mean pods by their labels or a Deployment by its name, and how one that means stable comes to mean gray, or the baseline. */
const COPIES: readonly (readonly [ResourceKind, Copy])[] = [
  [NETWORK_POLICY, networkPolicy],
  [DISRUPTION_BUDGET, disruptionBudget],
  [AUTOSCALER, autoscaler],
  [POD_MONITOR, podMonitor],
  [VERTICAL_AUTOSCALER, verticalAutoscaler],
];

export interface Companion {
  readonly arm: Arm;
  readonly of: Resource;
  readonly spec: Spec;
}

/**
 * What must come along with gray and its baseline, since it means stable's pods and would not mean theirs.
 *
 * @throws Refused where the spec wants none, or a name is taken
 */
export async function companionsOf(
  cluster: Cluster,
  settings: Settings,
  wearers: readonly Wearer[],
  signal: AbortSignal,
): Promise<readonly Companion[]> {
  if (settings.companions === 'ignore') return [];
  const lists = await Promise.all(COPIES.map(([kind]) => listOf(cluster, kind, signal)));
  const found = COPIES.flatMap(([, copy], i) =>
    lists[i]!.filter((of) => !isOurs(of)).flatMap((of) =>
      wearers.flatMap((wearer): Companion[] => {
        const spec = copy(of.spec as Spec, settings, wearer);
        return spec === null ? [] : [{ arm: wearer.arm, of, spec }];
      }),
    ),
  );
  if (settings.companions === 'refuse' && found.length > 0)
    throw new Refused(
      `the spec says \`companions: refuse\`, and these mean stable's pods and not gray's: ${[...new Set(found.map(({ of }) => nameOf(of)))].join(', ')}`,
    );
  const taken = lists.flat().filter((each) => !isOurs(each));
  for (const { arm, of } of found) {
    const name = armName(of.metadata.name, arm);
    const other = taken.find(({ kind, metadata }) => kind === of.kind && metadata.name === name);
    if (other !== undefined)
      throw new Refused(`the copy of ${nameOf(of)} needs the name of ${nameOf(other)}`);
  }
  return found;
}

/** They go when gray's Deployment goes: it owns them. */
export async function applyCompanions(
  cluster: Cluster,
  { service }: Settings,
  { metadata: { name, uid } }: Deployment,
  companions: readonly Companion[],
  signal: AbortSignal,
): Promise<void> {
  const owner = { apiVersion: 'apps/v1', kind: 'Deployment', name, uid: uid! };
  await Promise.all(
    companions.map(({ arm, of: { apiVersion, kind, metadata }, spec }) => {
      const copy = {
        apiVersion,
        kind,
        metadata: {
          name: armName(metadata.name, arm),
          labels: { ...metadata.labels, ...armSelector(service, arm) },
          ownerReferences: [owner],
        },
        spec,
      };
      return cluster.apply(copy, { force: true }, signal);
    }),
  );
}

async function listOf(
  cluster: Cluster,
  kind: ResourceKind,
  signal: AbortSignal,
): Promise<readonly Resource[]> {
  try {
    return await cluster.list(kind, null, signal);
  } catch (error) {
    // The cluster has no such kind.
    if (error instanceof Denied && error.status === 404) return [];
    throw error;
  }
}

function isOurs({ metadata }: Resource): boolean {
  return metadata.labels?.[LABELS.arm] !== undefined;
}

function nameOf({ kind, metadata }: Resource): string {
  return `the ${kind} ${metadata.name}`;
}

function isStables(selector: unknown, { stable, own }: Wearer): boolean {
  return selects(selector as LabelSelector | undefined, stable) && !selects(selector as LabelSelector, own);
}

function podsOf({ service }: Settings, { arm }: Wearer): LabelSelector {
  return { matchLabels: armSelector(service, arm) };
}

/** Policies add up: a copy in which gray is allowed what stable is allowed takes nothing from anybody. */
function networkPolicy(spec: Spec, settings: Settings, wearer: Wearer): Spec | null {
  const selected = isStables(spec.podSelector, wearer);
  const both = (peer: unknown) =>
    isObject(peer) && isStables(peer.podSelector, wearer)
      ? [peer, { ...peer, podSelector: podsOf(settings, wearer) }]
      : [peer];
  const rules = (direction: unknown, side: 'from' | 'to') =>
    (Array.isArray(direction) ? direction : []).map((rule: Spec) => {
      const peers = rule[side];
      return Array.isArray(peers) ? { ...rule, [side]: peers.flatMap(both) } : rule;
    });
  const copy = {
    ...spec,
    ...(selected && { podSelector: podsOf(settings, wearer) }),
    ...(spec.ingress !== undefined && { ingress: rules(spec.ingress, 'from') }),
    ...(spec.egress !== undefined && { egress: rules(spec.egress, 'to') }),
  };
  return JSON.stringify(copy) === JSON.stringify(spec) ? null : copy;
}

/** A number of pods that must stay is a number that may go: gray is smaller at first, and must not block a node for ever. */
function disruptionBudget(spec: Spec, settings: Settings, wearer: Wearer): Spec | null {
  if (!isStables(spec.selector, wearer)) return null;
  const { minAvailable, ...rest } = spec;
  const limit =
    minAvailable === undefined
      ? {}
      : typeof minAvailable === 'string'
        ? { minAvailable }
        : { maxUnavailable: 1 };
  return { ...rest, ...limit, selector: podsOf(settings, wearer) };
}

/** Gray grows with its load as stable does, from the size that the stage wants on. */
function autoscaler(spec: Spec, { deployment }: Settings, wearer: Wearer): Spec | null {
  const { scaleTargetRef, maxReplicas } = spec as Autoscaler['spec'];
  if (scaleTargetRef.kind !== 'Deployment' || scaleTargetRef.name !== deployment) return null;
  return {
    ...spec,
    scaleTargetRef: { ...scaleTargetRef, name: wearer.deployment },
    minReplicas: wearer.size,
    maxReplicas: Math.max(maxReplicas, wearer.size),
  };
}

function podMonitor(spec: Spec, settings: Settings, wearer: Wearer): Spec | null {
  return isStables(spec.selector, wearer) ? { ...spec, selector: podsOf(settings, wearer) } : null;
}

function verticalAutoscaler(spec: Spec, { deployment }: Settings, wearer: Wearer): Spec | null {
  const target = spec.targetRef;
  if (!isObject(target) || target.kind !== 'Deployment' || target.name !== deployment) return null;
  return { ...spec, targetRef: { ...target, name: wearer.deployment } };
}
