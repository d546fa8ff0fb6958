import type { Machine } from '../../machine/machine.ts';
import type { ArmSample, MetricSource } from '../../ports/metric.ts';
import { EDGES } from './edges.ts';
import { readLive } from './live.ts';
import type { Settings } from './options.ts';

/** Counts since nginx started; a reload goes on with them. Times are those until the answer had ended. */
export function metricsOf(settings: Settings, machine: Machine): MetricSource {
  return {
    async sample({ stable, gray, groups: asked }, signal) {
      const slowOver = asked?.slowOver ?? null;
      const query = asked === undefined ? '' : `?groups=1${slowOver === null ? '' : `&slowOver=${slowOver}`}`;
      const live = await readLive(settings, machine, signal, query);
      if (live === null) throw new Error(`nginx does not run ${settings.config} yet`);
      const arm = (version: string): ArmSample | null => {
        const split = live.counts.get(version);
        if (split === undefined) return null;
        const [a, b] = split;
        const latency = a.latency.map((n, i) => n + b.latency[i]!);
        const counts = { requests: a.requests + b.requests, errors: a.errors + b.errors, latency, split };
        if (live.drawn === null) return counts;
        const { requests, errors, slow } = live.groups.get(version)!;
        const groups = { requests, errors, ...(slowOver !== null && { slow }) };
        return { ...counts, groups: { ...groups, epoch: `${live.epoch}/${live.drawn}` } };
      };
      const [stableArm, grayArm] = [arm(stable.version), arm(gray.version)];
      return {
        at: Date.now(),
        epoch: live.epoch,
        le: EDGES,
        ...(stableArm && { stable: stableArm }),
        ...(grayArm && { gray: grayArm }),
      };
    },
  };
}
