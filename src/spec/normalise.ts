import type { Options } from '../ports/adapter.ts';
import type { Match, TrafficRule } from '../release/traffic.ts';
import { parseDuration, type Millis, type Weight } from '../release/units.ts';
import { traits } from './generated/kinds.ts';
import type { CheckSpec, Locate, ProcessSpec, ServiceSpec, Slice, Spec, StageSpec, Timing } from './types.ts';

type Raw = Readonly<Record<string, unknown>>;

const RECORD_KINDS: readonly string[] = Object.keys(traits.record);

/** A valid spec with its defaults filled in and its units resolved. What the schema cannot say is found here or by the lint. */
export function normalise(data: Raw, located: Locate): Spec {
  const services = Object.entries(data['services'] as Record<string, Raw>).map(([name, raw]) => serviceOf(name, raw));
  const only = services.length === 1 ? services[0]!.name : null;
  const registry = (data['registry'] as Options | undefined) ?? { kind: 'git' };
  const journal = (data['journal'] as Options | undefined) ?? (RECORD_KINDS.includes(registry.kind) ? registry : { kind: 'git' });
  return {
    release: data['release'] as string,
    registry,
    journal,
    services,
    process: processOf(data['process'] as Raw, only, located),
    onBusy: (data['onBusy'] as Spec['onBusy'] | undefined) ?? 'queue',
    freeze: (data['freeze'] as Spec['freeze'] | undefined) ?? [],
    notify: (data['notify'] as Spec['notify'] | undefined) ?? [],
    timing: timingOf((data['timing'] as Raw | undefined) ?? {}, services),
  };
}

function serviceOf(name: string, raw: Raw): ServiceSpec {
  const target = raw['target'] as Options;
  const initial = raw['initial'] as string | undefined;
  return {
    name,
    ...(initial !== undefined && { initial }),
    instances: (target['instances'] as number | undefined) ?? 1,
    dependsOn: (raw['dependsOn'] as string[] | undefined) ?? [],
    target,
    router: raw['router'] as Options,
  };
}

function processOf(raw: Raw, only: string | null, located: Locate): ProcessSpec {
  const section = (key: string) => (raw[key] as Raw | undefined) ?? {};
  const deadline = millis(section('release')['deadline'], 300_000);
  const { falseRevert, missed, ruleOut } = section('risk');
  const { approval, watch } = section('promote');
  return {
    release: { slice: sliceOf(section('release')['slice']), deadline },
    stages: (raw['test'] as Raw[]).map((stage, i) => stageOf(stage, i, only, deadline, located)),
    risk: {
      falseRevert: share(falseRevert, 100) / 10_000,
      missed: share(missed, 500) / 10_000,
      ruleOut: Number.parseFloat((ruleOut as string | undefined) ?? '50%') / 100,
    },
    inconclusive: (raw['inconclusive'] as 'hold' | 'revert' | undefined) ?? 'hold',
    promote: {
      approval: (approval as ProcessSpec['promote']['approval'] | undefined) ?? 'none',
      watch: millis(watch, 300_000),
    },
    revert: {
      on: (section('revert')['on'] as ProcessSpec['revert']['on'] | undefined) ?? ['failed', 'cancelled', 'deadline'],
      deadline: millis(section('revert')['deadline'], 7_200_000),
    },
    hold: { wait: millis(section('hold')['wait'], 600_000), expires: millis(section('hold')['expires'], 86_400_000) },
  };
}

function stageOf(raw: Raw, index: number, only: string | null, deadline: Millis, located: Locate): StageSpec {
  const path = ['process', 'test', index];
  const line = (...more: (string | number)[]) => located([...path, ...more], 'value', '', '').line;
  const time = (raw['for'] as Raw | undefined) ?? {};
  const atLeast = millis(time['atLeast'], 0);
  return {
    name: raw['stage'] as string,
    traffic: trafficOf(raw['traffic'] as Raw),
    atLeast,
    atMost: millis(time['atMost'], Math.max(deadline, atLeast)),
    warmUp: millis(time['warmUp'], 0),
    checks: ((raw['checks'] as Options[] | undefined) ?? []).map(
      (options, i): CheckSpec => ({
        name: options['name'] as string,
        service: (options['service'] as string | undefined) ?? only ?? '',
        options,
        line: line('checks', i),
      }),
    ),
    line: line(),
  };
}

function trafficOf(raw: Raw): TrafficRule {
  const sticky = raw['sticky'] as { cookie: string } | undefined;
  return {
    match: ((raw['match'] as Raw[] | undefined) ?? []).map(matchOf),
    weight: share(raw['weight'], 0),
    ...(sticky !== undefined && { sticky }),
  };
}

function matchOf(raw: Raw): Match {
  const on = (['header', 'cookie', 'query'] as const).find((key) => raw[key] !== undefined)!;
  const { equals } = raw;
  // Header names have no case.
  const name = on === 'header' ? (raw[on] as string).toLowerCase() : (raw[on] as string);
  return { on, name, anyOf: equals === undefined ? (raw['in'] as string[]) : [equals as string] };
}

/** E is at least what the slowest kind needs, and L leaves a holder time to go to stable before its lease is over. */
function timingOf(raw: Raw, services: readonly ServiceSpec[]): Timing {
  const kinds = traits as unknown as Readonly<Record<string, Readonly<Record<string, { effectLimit?: number }>>>>;
  const limits = services.flatMap(({ target, router }) => [
    kinds['target']?.[target.kind]?.effectLimit ?? 0,
    kinds['router']?.[router.kind]?.effectLimit ?? 0,
    millis(target['within'], 0),
  ]);
  const effect = Math.max(millis(raw['effect'], 30_000), ...limits.map((limit) => limit * 1.5));
  const fresh = millis(raw['fresh'], 5_000);
  const margin = millis(raw['margin'], 15_000);
  const lease = Math.max(millis(raw['lease'], 120_000), effect > 30_000 ? 2 * (effect + margin + fresh) : 0);
  return { look: millis(raw['look'], 10_000), effect, fresh, lease, margin };
}

function millis(text: unknown, fallback: Millis): Millis {
  return typeof text === 'string' ? (parseDuration(text) ?? fallback) : fallback;
}

function share(text: unknown, fallback: Weight): Weight {
  return typeof text === 'string' ? Math.round(Number.parseFloat(text) * 100) : fallback;
}

function sliceOf(raw: unknown): Slice {
  if (typeof raw === 'string') return { share: share(raw, 0) };
  return { instances: typeof raw === 'number' ? raw : 1 };
}
