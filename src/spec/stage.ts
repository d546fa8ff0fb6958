import type { Options } from '../ports/adapter.ts';
import type { Match, TrafficRule } from '../release/traffic.ts';
import type { Millis } from '../release/units.ts';
import { millis, type Raw, weight } from './raw.ts';
import type { CheckSpec, Locate, StageSpec } from './types.ts';

interface Around {
  readonly index: number;
  /** The one service of the spec, which checks need not name; null when there are several. */
  readonly only: string | null;
  readonly deadline: Millis;
}

/** A check without a service keeps the empty name, which the lint refuses. */
export function normaliseStage(raw: Raw, { index, only, deadline }: Around, locate: Locate): StageSpec {
  const lineOf = (...more: (string | number)[]) =>
    locate(['process', 'test', index, ...more], 'value', '', '').line;
  const time = (raw.for as Raw | undefined) ?? {};
  const atLeast = millis(time.atLeast, 0);
  return {
    name: raw.stage as string,
    traffic: trafficOf(raw.traffic as Raw),
    atLeast,
    atMost: millis(time.atMost, Math.max(deadline, atLeast)),
    warmUp: millis(time.warmUp, 0),
    checks: ((raw.checks as Options[] | undefined) ?? []).map(
      (options, i): CheckSpec => ({
        name: options.name as string,
        service: (options.service as string | undefined) ?? only ?? '',
        options,
        line: lineOf('checks', i),
      }),
    ),
    line: lineOf(),
  };
}

function trafficOf(raw: Raw): TrafficRule {
  const sticky = raw.sticky as { cookie: string } | undefined;
  return {
    match: ((raw.match as Raw[] | undefined) ?? []).map(matchOf),
    weight: weight(raw.weight, 0),
    ...(sticky !== undefined && { sticky }),
  };
}

function matchOf(raw: Raw): Match {
  const on = (['header', 'cookie', 'query'] as const).find((key) => raw[key] !== undefined)!;
  const { equals } = raw;
  // Header names have no case.
  const name = on === 'header' ? (raw[on] as string).toLowerCase() : (raw[on] as string);
  return { on, name, anyOf: equals === undefined ? (raw.in as string[]) : [equals as string] };
}
