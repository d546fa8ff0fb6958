import type { ArmSample, MetricSource } from '../../ports/metric.ts';
import { command } from './cli.ts';
import { timesPrefix } from './config.ts';
import type { Place } from './entries.ts';
import { backendName, readLive } from './live.ts';
import type { Settings } from './options.ts';

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
export function metricsOf(settings: Settings): MetricSource {
  return {
    async sample({ stable, gray }, signal) {
      const { socket } = settings;
      const live = await readLive(settings, signal);
      if (live === null || live.about === null)
        throw new Error(`HAProxy does not run ${settings.config} yet`);
      const [info, stats, times] = await Promise.all([
        command(socket, 'show info', signal),
        command(socket, 'show stat', signal),
        command(socket, `show table ${timesPrefix(settings)}${live.hash}`, signal),
      ]);
      const { a, b } = live.about;
      const backends = backendStats(stats);
      const arm = (version: string): ArmSample | null => {
        const at = a === version ? 'a' : b === version ? 'b' : null;
        const stat = at === null ? undefined : backends.get(backendName(settings, at));
        if (at === null || stat === undefined) return null;
        return { requests: stat.requests, errors: stat.errors, latency: latencyIn(times, at) };
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

export interface BackendStat {
  readonly requests: number;
  /** Answers of 500 and more, HAProxy's own among them. */
  readonly errors: number;
  /** Being served now. */
  readonly open: number;
}

/** From the table of `show stat`, whose first line names the columns. */
export function backendStats(stats: string): ReadonlyMap<string, BackendStat> {
  const [head = '', ...lines] = stats.trim().split('\n');
  const columns = head.replace('# ', '').split(',');
  const [open, requests, errors] = ['scur', 'req_tot', 'hrsp_5xx'].map((name) => columns.indexOf(name));
  return new Map(
    lines
      .map((line) => line.split(','))
      .filter((fields) => fields[1] === 'BACKEND')
      .map((fields) => [
        fields[0]!,
        { requests: Number(fields[requests!]), errors: Number(fields[errors!]), open: Number(fields[open!]) },
      ]),
  );
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
