import { fill } from '../../command/argv.ts';
import type { ArmSample, MetricGiven, MetricQuestion, Sample } from '../../ports/metric.ts';
import type { Millis } from '../../release/units.ts';
import { againstOf, type Identity } from '../options.ts';
import { ask, parseJson, refuse } from '../request.ts';
import { Definite } from '../shared.ts';
import { countAt, counted, type Finder, numberAt, numbersAt, shown } from './find.ts';

const MOST = 8 * 1_048_576;
const ARMS = ['stable', 'gray'] as const;

export interface Settings {
  readonly of: 'errors' | 'latency' | 'requests' | 'gauge';
  readonly url: string;
  readonly identity: Identity;
  readonly paths: Readonly<Partial<Record<string, string>>>;
  /** Where the spec has them itself. */
  readonly bounds: readonly number[] | null;
  readonly cumulative: boolean;
  /** Milliseconds in the unit of the bounds. */
  readonly perUnit: number;
  readonly timeout: Millis;
  readonly find: Finder;
}

/** What one version's answer says; null where something that is needed is not in it. */
interface Read {
  readonly arm: ArmSample;
  readonly le?: readonly number[];
}

export async function sampleOf(
  settings: Settings,
  question: MetricQuestion,
  given: MetricGiven,
  signal: AbortSignal,
): Promise<Sample> {
  const at = given.clock.wall();
  const { service } = given;
  const answers = new Map<string, Promise<unknown>>();
  const read = async (arm: (typeof ARMS)[number]) => {
    const names = { arm: arm === 'stable' ? againstOf(given) : arm, version: question[arm].version, service };
    const safe = Object.fromEntries(
      Object.entries(names).map(([name, text]) => [name, encodeURIComponent(text)]),
    );
    const url = fill(settings.url, safe);
    const answer = answers.get(url) ?? load(settings, url, signal);
    answers.set(url, answer);
    const document = await answer;
    const path = (name: string) => fill(settings.paths[name]!, names);
    return { read: readArm(settings, document, path), epoch: epochOf(settings, document, path) };
  };
  const [stable, gray] = await Promise.all([read('stable'), read('gray')]);
  const le = commonBounds(stable.read, gray.read);
  return {
    at,
    epoch: JSON.stringify([stable.epoch, gray.epoch]),
    ...(le !== null && { le }),
    ...(stable.read !== null && { stable: stable.read.arm }),
    ...(gray.read !== null && { gray: gray.read.arm }),
  };
}

async function load({ identity }: Settings, url: string, signal: AbortSignal): Promise<unknown> {
  const { status, text } = await ask({ url, ...identity, most: MOST, signal });
  if (status !== 200) refuse(status, text);
  return parseJson(text);
}

function readArm(settings: Settings, document: unknown, path: (name: string) => string): Read | null {
  const { of, find } = settings;
  if (of === 'latency') return readLatency(settings, document, path);
  if (of === 'gauge') {
    const gauge = numberAt(find, document, path('value'));
    return gauge === null ? null : { arm: { gauge } };
  }
  const requests = countAt(find, document, path('requests'));
  if (requests === null) return null;
  if (of === 'requests') return { arm: { requests } };
  const errors = countAt(find, document, path('errors'));
  return errors === null ? null : { arm: { requests, errors } };
}

function readLatency(settings: Settings, document: unknown, path: (name: string) => string): Read | null {
  const { find, cumulative } = settings;
  const found = numbersAt(find, document, path('buckets'));
  const bounds = settings.bounds ?? numbersAt(find, document, path('bounds'));
  if (found === null || bounds === null) return null;
  const le = boundsOf(settings, bounds);
  const counts = found.map((count) => counted(path('buckets'), count));
  if (counts.length !== le.length + 1) {
    throw new Definite(
      `${counts.length} buckets do not fit ${le.length} bounds: one more is needed, which has no bound`,
    );
  }
  const latency = cumulative ? counts.map((count, i) => count - (counts[i - 1] ?? 0)) : counts;
  if (latency.some((count) => count < 0)) {
    throw new Definite('the buckets are not cumulative: leave out cumulative: true');
  }
  return { arm: { requests: latency.reduce((sum, count) => sum + count, 0), latency }, le };
}

/** In milliseconds, without the bound of the last bucket, which some servers write as `+Inf` or null. */
function boundsOf({ perUnit }: Settings, found: readonly unknown[]): number[] {
  const last = found.at(-1);
  const open = last === null || (typeof last === 'string' && /^\+?inf(inity)?$/i.test(last));
  const le = (open ? found.slice(0, -1) : found).map((bound) =>
    typeof bound === 'number' ? Number((bound * perUnit).toPrecision(12)) : Number.NaN,
  );
  if (le.length > 0 && le.every((bound, i) => bound > (le[i - 1] ?? 0))) return le;
  throw new Definite(`the bounds are ${shown(found)}; ascending numbers above 0 are needed`);
}

function commonBounds(stable: Read | null, gray: Read | null): readonly number[] | null {
  const [a, b] = [stable?.le, gray?.le];
  if (a !== undefined && b !== undefined && String(a) !== String(b)) {
    throw new Definite('the versions have different bounds and cannot be compared: use the same buckets');
  }
  return a ?? b ?? null;
}

function epochOf({ paths, find }: Settings, document: unknown, path: (name: string) => string): unknown {
  return paths.epoch === undefined ? null : find(document, path('epoch'));
}
