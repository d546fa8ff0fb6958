import { fill } from '../../command/argv.ts';
import type { MetricQuestion } from '../../ports/metric.ts';
import type { Millis } from '../../release/units.ts';
import type { Against } from '../options.ts';
import type { Part, Server } from './api.ts';
import type { Unit } from './read.ts';

export type Arm = 'stable' | 'gray';
export const ARMS: readonly Arm[] = ['stable', 'gray'];

export type Of = 'errors' | 'latency' | 'requests' | 'gauge';

/** The queries that each kind of number needs, by the option that holds them; the first tells whether a version is there. */
export const FIELDS = {
  errors: ['requests', 'errors'],
  latency: ['buckets'],
  requests: ['requests'],
  gauge: ['query'],
} as const satisfies Readonly<Record<Of, readonly string[]>>;

export type Field = (typeof FIELDS)[Of][number];

export interface Settings {
  readonly of: Of;
  readonly server: Server;
  /** With their placeholders. */
  readonly templates: Readonly<Partial<Record<Field, string>>>;
  readonly unit: Unit;
  readonly mean: boolean;
  /** The label that holds the group of sticky buckets; null where none does. */
  readonly groups: string | null;
  /** The label that tells replicas apart. */
  readonly replica: string;
  /** Between two points of the time before a release. */
  readonly step: Millis;
  readonly timeout: Millis;
  readonly service: string;
  /** What `{arm}` is on stable's side: the baseline, where gray is compared with one. */
  readonly against: Against;
}

export type Versions = Pick<MetricQuestion, 'stable' | 'gray'>;

/** The same of the time before gray, which no baseline was there in: stable itself. */
export function before(settings: Settings): Settings {
  return { ...settings, against: 'stable' };
}

/** What a part is called in queries and messages: `stable requests`. */
export function nameOf(arm: Arm, field: Field): string {
  return `${arm} ${field}`;
}

export function partsOf(
  settings: Settings,
  versions: Versions,
  arms: readonly Arm[],
  window: Millis,
): Part[] {
  const { of, templates, service, against } = settings;
  return arms.flatMap((arm) => {
    const values = {
      arm: arm === 'stable' ? against : arm,
      version: versions[arm].version,
      service,
      window: `${Math.max(1, window)}ms`,
    };
    return FIELDS[of].map((field) => ({
      name: nameOf(arm, field),
      query: fill(templates[field]!, values),
    }));
  });
}
