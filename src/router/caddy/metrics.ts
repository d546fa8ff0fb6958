import type { Machine } from '../../machine/machine.ts';
import type { ArmSample, MetricSource } from '../../ports/metric.ts';
import type { Place } from '../places.ts';
import { type Line, linesIn } from '../prometheus.ts';
import { askAdmin } from './admin.ts';
import { serverName } from './config.ts';
import type { Settings } from './options.ts';
import { readWritten } from './route.ts';

/** Caddy's bucket edges, in milliseconds: it knows no others. */
const EDGES: readonly number[] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/** Counts since Caddy started or took another configuration, or a place got another version. Times are those until the answer had ended. */
export function metricsOf(settings: Settings, machine: Machine): MetricSource {
  return {
    async sample({ stable, gray }, signal) {
      const about = readWritten((await machine.text(settings.file)) ?? '')?.about;
      if (about === undefined) throw new Error(`there is no ${settings.file} yet`);
      const lines = await readLines(settings, machine, signal);
      const arm = (version: string): ArmSample | null => {
        const at = (['a', 'b'] as const).find((each) => about[each] === version);
        return at === undefined
          ? null
          : armOf(lines.filter(({ labels }) => labels.server === serverName(settings, at)));
      };
      const [stableArm, grayArm] = [arm(stable.version), arm(gray.version)];
      const since = (name: string) => lines.find((line) => line.name === name)?.value;
      const began = [
        since('process_start_time_seconds'),
        since('caddy_config_last_reload_success_timestamp_seconds'),
      ];
      return {
        at: Date.now(),
        epoch: [...began, about.a, about.b].join('/'),
        le: EDGES,
        ...(stableArm && { stable: stableArm }),
        ...(grayArm && { gray: grayArm }),
      };
    },
  };
}

export async function readLines(
  settings: Settings,
  machine: Machine,
  signal: AbortSignal,
): Promise<readonly Line[]> {
  const { status, text } = await askAdmin(settings, machine, { method: 'GET', path: '/metrics' }, signal);
  if (status !== 200) throw new Error(`Caddy's metrics at ${settings.admin} answered ${status}`);
  return linesIn(text);
}

export function openAt(lines: readonly Line[], settings: Settings, at: Place | 'matched'): number {
  const own = lines.filter(
    ({ name, labels }) =>
      name === 'caddy_http_requests_in_flight' && labels.server === serverName(settings, at),
  );
  return sum(own);
}

const TIMES = 'caddy_http_request_duration_seconds';

/** Of the handler that asks the instances alone: what helps out is another. */
function armOf(own: readonly Line[]): ArmSample {
  const counts = own.filter(({ name }) => name === `${TIMES}_count`);
  const buckets = own.filter(({ name }) => name === `${TIMES}_bucket`);
  const limits = [...EDGES.map((edge) => String(edge / 1000)), '+Inf'];
  const totals = limits.map((le) => sum(buckets.filter(({ labels }) => labels.le === le)));
  return {
    requests: sum(counts),
    errors: sum(counts.filter(({ labels }) => Number(labels.code) >= 500)),
    latency: totals.map((total, i) => total - (totals[i - 1] ?? 0)),
  };
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((all, { value }) => all + value, 0);
}
