import type { Machine } from '../../machine/machine.ts';
import type { ArmSample, MetricSource } from '../../ports/metric.ts';
import type { Place } from '../places.ts';
import { command } from './cli.ts';
import { timesPrefix } from './config.ts';
import { groupsAt, readGroups } from './groups.ts';
import { backendName, readLive } from './live.ts';
import type { Settings } from './options.ts';
import { backendStats, splitIn } from './stats.ts';

/**
 * Bucket edges in milliseconds, 1 to 63,000. HAProxy has no logarithm, so times are counted by their number of digits and
 * the first two of them, in microseconds; these edges (the R10 preferred numbers, a quarter apart) fall between such counts.
 */
const EDGES: readonly number[] = Array.from({ length: 5 }, (_, decade) =>
  [10, 13, 16, 20, 25, 32, 40, 50, 63, 80].map((mantissa) => (mantissa * 10 ** decade) / 10),
)
  .flat()
  .filter((edge) => edge <= 63_000);

/** Counts since HAProxy started or was reloaded, or a place got another version. Times are those until the answer began. */
export function metricsOf(settings: Settings, machine: Machine): MetricSource {
  return {
    async sample({ stable, gray, groups: asked }, signal) {
      const { socket } = settings;
      const live = await readLive(settings, machine, signal);
      if (live === null || live.about === null)
        throw new Error(`HAProxy does not run ${settings.config} yet`);
      const [info, stats, times, groups] = await Promise.all([
        command(machine, socket, 'show info', signal),
        command(machine, socket, 'show stat', signal),
        command(machine, socket, `show table ${timesPrefix(settings)}${live.hash}`, signal),
        readGroups(settings, machine, live.about, asked, signal),
      ]);
      const { a, b } = live.about;
      const backends = backendStats(stats);
      const arm = (version: string): ArmSample | null => {
        const at = a === version ? 'a' : b === version ? 'b' : null;
        const stat = at === null ? undefined : backends.get(backendName(settings, at));
        if (at === null || stat === undefined) return null;
        const { requests, errors } = stat;
        const split = splitIn(stats, backendName(settings, at));
        const counts = { requests, errors, latency: latencyIn(times, at), split };
        return groups === null ? counts : { ...counts, groups: groupsAt(groups, at) };
      };
      const [stableArm, grayArm] = [arm(stable.version), arm(gray.version)];
      return {
        at: Date.now(),
        epoch: `${field(info, 'Pid')}/${field(info, 'Start_time_sec')}/${a ?? ''}/${b ?? ''}`,
        le: EDGES,
        ...(stableArm && { stable: stableArm }),
        ...(grayArm && { gray: grayArm }),
      };
    },
  };
}

/** `0x7f8c78047648: key=a:5:12 use=0 exp=0 gpc0=3`: three answers in place a took 12,000 to 12,999 microseconds. */
function latencyIn(table: string, at: Place): number[] {
  const counts = new Array<number>(EDGES.length + 1).fill(0);
  for (const [, digits, first, count] of table.matchAll(
    new RegExp(`key=${at}:(\\d+):(\\d+) .*gpc0=(\\d+)`, 'g'),
  )) {
    const micros = Number(first) * 10 ** Math.max(0, Number(digits) - 2);
    const bucket = EDGES.findIndex((edge) => micros < edge * 1000);
    counts[bucket === -1 ? EDGES.length : bucket]! += Number(count);
  }
  return counts;
}

function field(info: string, name: string): string {
  return new RegExp(`^${name}: (.*)$`, 'm').exec(info)?.[1] ?? '';
}
