import type { Cluster } from '../../kubernetes/cluster.ts';
import { clusterOf } from '../../kubernetes/connect.ts';
import type { Target, TargetKind, TargetReal, Watching } from '../../ports/target.ts';
import { heldBack, holdsGray } from './held.ts';
import { instancesFor, oldestFirst, ordered } from './instances.ts';
import { kubernetesSchema, type Settings, settingsOf } from './options.ts';
import { permissions } from './permissions.ts';
import { promote } from './promote.ts';
import { isRolledOut } from './rollout.ts';
import { scale } from './scale.ts';
import { versionOf } from './version.ts';
import { watchService } from './watch.ts';
import { Reasons } from './why.ts';
import { grayVersion, isUnfinished, look, scaling, type World } from './world.ts';

/** Stable is the user's Deployment, gray one of its own beside it. */
export const kubernetesTarget = {
  kind: 'kubernetes',
  schema: kubernetesSchema,
  traits: { baseline: true },
  permissions,
  async create(options, given): Promise<Target> {
    return new KubernetesTarget(await clusterOf(options, given), settingsOf(options, given));
  },
} satisfies TargetKind;

class KubernetesTarget implements Target {
  readonly #cluster: Cluster;
  readonly #settings: Settings;
  readonly #reasons: Reasons;
  /** The uid of gray's Deployment where the last look gave its place to the stable one. */
  #handedOver: string | null = null;

  constructor(cluster: Cluster, settings: Settings) {
    this.#cluster = cluster;
    this.#settings = settings;
    this.#reasons = new Reasons(cluster, settings.logs);
  }

  async read(signal: AbortSignal): Promise<TargetReal> {
    const world = await look(this.#cluster, this.#settings, signal);
    const { stable, gray, stablePods, grayPods, baseline, baselinePods } = world;
    const permanent = stable === null ? '' : versionOf(this.#settings, stable.spec.template);
    const handing = handingOver(world, permanent);
    this.#handedOver = handing === 'done' ? (gray?.metadata.uid ?? null) : null;
    // While the stable Deployment rolls to the version of gray, that version is gray's pods alone.
    const told =
      handing === 'rolling' ? stablePods.filter(({ version }) => version !== permanent) : stablePods;
    const reasons = await this.#reasons.of(
      [...told, ...grayPods, ...baselinePods].map(({ pod }) => pod),
      signal,
    );
    const instance = instancesFor(this.#settings.port, reasons);
    const leaving = gray === null || handing === 'done';
    const held = handing === 'none' && holdsGray(world, this.#settings);
    const grays = [
      ...(held ? oldestFirst(grayPods) : grayPods).map((each) => instance(each, gray, leaving)),
      ...(leaving ? [] : ordered(gray, grayPods)),
    ];
    const isWhole = !isUnfinished(gray) && !(held && (baseline === null || isUnfinished(baseline)));
    return {
      permanent: handing === 'none' ? permanent : '',
      instances: [
        ...told.map((each) => instance(each, stable, false)),
        ...(held ? heldBack(grays, world, instance) : grays),
      ],
      ...(scaling(world.autoscalers, this.#settings.deployment) !== null && isWhole && { elastic: true }),
    };
  }

  scale(version: string, size: number, call: Parameters<Target['scale']>[2]): Promise<void> {
    return scale(this.#cluster, this.#settings, version, size, call);
  }

  promote(version: string, call: Parameters<Target['promote']>[1]): Promise<void> {
    return promote(this.#cluster, this.#settings, version, this.#handedOver, call);
  }

  watch(changed: () => void, signal: AbortSignal): Watching {
    return watchService(this.#cluster, this.#settings, changed, signal);
  }
}

/** Whether the stable Deployment is becoming what gray is, or has become it. */
function handingOver({ stable, gray }: World, permanent: string): 'none' | 'rolling' | 'done' {
  if (stable === null || gray === null || grayVersion(gray) !== permanent) return 'none';
  return isRolledOut(stable) ? 'done' : 'rolling';
}
