import type { Machine } from '../../machine/machine.ts';
import type { ArmSample, MetricSource } from '../../ports/metric.ts';
import { type Line, linesIn } from '../prometheus.ts';
import { named } from './config.ts';
import { readLive } from './live.ts';
import type { Settings } from './options.ts';

/** Bucket edges in milliseconds as docs/routers/traefik.md has Traefik count by them; others are taken as they come. */
const EDGES: readonly number[] = [
  1, 2, 3, 5, 7.5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000, 7500,
  10_000, 15_000, 20_000, 30_000, 60_000,
];

/** Counts since Traefik started, or a version came or went. Times are those until the answer had ended. */
export function metricsOf(settings: Settings, machine: Machine): MetricSource {
  return {
    async sample({ stable, gray }, signal) {
      const live = await readLive(settings, machine, signal);
      if (live === null) throw new Error(`Traefik has not read ${settings.file} yet`);
      const { status, text } = await machine.ask(settings.api, { method: 'GET', path: '/metrics' }, signal);
      if (status !== 200)
        throw new Error(
          `Traefik's metrics at ${settings.api} answered ${status}: are they switched on (\`metrics\`)?`,
        );
      const lines = linesIn(text);
      const { about } = live;
      const le = edgesIn(lines, named(settings));
      const versions = [about.stable, about.gray?.version];
      const arm = (version: string) =>
        versions.includes(version) ? armOf(lines, `${named(settings, version)}@file`, le) : null;
      const [stableArm, grayArm] = [arm(stable.version), arm(gray.version)];
      const started = lines.find(({ name }) => name === 'process_start_time_seconds')?.value;
      return {
        at: Date.now(),
        epoch: [started, about.counting, le.length].join('/'),
        le,
        ...(stableArm && { stable: stableArm }),
        ...(grayArm && { gray: grayArm }),
      };
    },
  };
}

const BUCKET = 'traefik_service_request_duration_seconds_bucket';

function edgesIn(lines: readonly Line[], prefix: string): readonly number[] {
  const own = lines.filter(({ name, labels }) => name === BUCKET && labels.service?.startsWith(`${prefix}~`));
  const edges = new Set(own.map(({ labels }) => Number(labels.le) * 1000).filter(Number.isFinite));
  return edges.size === 0 ? EDGES : [...edges].sort((a, b) => a - b);
}

function armOf(lines: readonly Line[], service: string, le: readonly number[]): ArmSample {
  const own = lines.filter(({ labels }) => labels.service === service);
  const counts = own.filter(({ name }) => name === 'traefik_service_requests_total');
  const sum = (of: readonly Line[]) => of.reduce((all, { value }) => all + value, 0);
  const upTo = (edge: number) =>
    sum(own.filter(({ name, labels }) => name === BUCKET && limitOf(labels.le) === edge));
  const totals = [...le, Number.POSITIVE_INFINITY].map(upTo);
  return {
    requests: sum(counts),
    errors: sum(counts.filter(({ labels }) => Number(labels.code) >= 500)),
    latency: totals.map((total, i) => total - (totals[i - 1] ?? 0)),
  };
}

function limitOf(le = ''): number {
  return le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le) * 1000;
}
