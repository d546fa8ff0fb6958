import type { ArmSample, GroupSample, Interval, MetricQuestion, MetricSource } from '../../ports/metric.ts';
import { GROUPS } from '../../release/traffic.ts';
import type { Millis } from '../../release/units.ts';
import type { GatewayState } from './protocol.ts';

/** What the gateway counts, and what it remembers of the last two hours. */
export function metricsOf(
  state: (signal: AbortSignal, query: string) => Promise<GatewayState>,
  get: (path: string, signal: AbortSignal) => Promise<unknown>,
): MetricSource {
  return {
    async sample({ stable, gray, groups }, signal) {
      const told = await state(signal, queryOf(groups));
      const slowOver = groups?.slowOver ?? null;
      const stableArm = armOf(told, stable.version, slowOver);
      const grayArm = armOf(told, gray.version, slowOver);
      const { at, epoch, le } = told;
      return { at, epoch, le, ...(stableArm && { stable: stableArm }), ...(grayArm && { gray: grayArm }) };
    },
    async history({ stable: { version } }, { from, to }, signal) {
      const asked = new URLSearchParams({ version, from: String(from), to: String(to) });
      return (await get(`/history?${asked}`, signal)) as Interval[];
    },
  };
}

function queryOf(groups: MetricQuestion['groups']): string {
  if (groups === undefined) return '';
  return groups.slowOver === null ? '?groups' : `?groups&slowOver=${groups.slowOver}`;
}

function armOf(told: GatewayState, version: string, slowOver: Millis | null): ArmSample | null {
  const counts = told.counts[version];
  if (counts === undefined) return null;
  const { requests, errors, latency, split } = counts;
  const groups = groupsOf(told, version, slowOver);
  return { requests, errors, latency, split, ...(groups && { groups }) };
}

/** A version of which no sticky user has had an answer has counted nothing, which is zero. */
function groupsOf({ groups }: GatewayState, version: string, slowOver: Millis | null): GroupSample | null {
  if (groups === undefined) return null;
  const none = new Array<number>(GROUPS).fill(0);
  const counts = groups.versions[version] ?? {
    requests: none,
    errors: none,
    ...(slowOver !== null && { slow: none }),
  };
  return { ...counts, epoch: groups.epoch };
}
