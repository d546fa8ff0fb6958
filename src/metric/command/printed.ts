import { oneLine } from '../../command/output.ts';
import type { ArmSample, Sample } from '../../ports/metric.ts';
import { GROUPS } from '../../release/traffic.ts';
import { describe, list, optional, shape, that } from '../../util/guard.ts';
import { Definite } from '../shared.ts';

export type Of = 'errors' | 'latency' | 'requests' | 'gauge';

/** What each arm that is printed must hold. */
const NEEDS = {
  errors: ['requests', 'errors'],
  latency: ['latency'],
  requests: ['requests'],
  gauge: ['gauge'],
} as const satisfies Readonly<Record<Of, readonly (keyof ArmSample)[]>>;

const MOST_BUCKETS = 1000;

const count = that(
  'a whole number of at least 0',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
);
const number = that('a number', (value) => Number.isFinite(value));
const groups = that(
  `a list of ${GROUPS} whole numbers`,
  (value) =>
    Array.isArray(value) && value.length === GROUPS && value.every((each) => count(each, '') === null),
);
const arm = shape({
  requests: optional(count),
  errors: optional(count),
  latency: optional(list(count, MOST_BUCKETS + 1)),
  gauge: optional(number),
  groups: optional(shape({ requests: groups, errors: optional(groups), slow: optional(groups) })),
});
const printed = shape({
  epoch: optional(that('a text of at most 200 characters', isShort)),
  le: optional(
    that('a list of ascending numbers above 0', (value) => Array.isArray(value) && isAscending(value)),
  ),
  stable: optional(arm),
  gray: optional(arm),
});

/**
 * What the program `name` printed, checked to the last field; a guess about counts could cost a release.
 *
 * @throws Definite naming the place and what is wrong with it.
 */
export function parsePrinted(name: string, text: string, of: Of): Omit<Sample, 'at'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const what = text.trim() === '' ? 'nothing' : JSON.stringify(oneLine(text, 60));
    throw new Definite(`${name} must print one JSON object on standard output; it printed ${what}`);
  }
  const wrong = printed(value, '');
  if (wrong !== null) throw new Definite(`what ${name} printed is wrong: ${describe(wrong)}`);
  const sample = value as Omit<Sample, 'at' | 'epoch'> & { readonly epoch?: string };
  for (const side of ['stable', 'gray'] as const) checkArm(name, sample, side, of);
  const latencies = [sample.stable, sample.gray].map((each) => each && withRequests(each, of));
  const [stable, gray] = latencies;
  return {
    epoch: sample.epoch ?? '',
    ...(sample.le !== undefined && { le: sample.le }),
    ...(stable !== undefined && { stable }),
    ...(gray !== undefined && { gray }),
  };
}

function checkArm(name: string, { le, ...arms }: Partial<Sample>, side: 'stable' | 'gray', of: Of): void {
  const counts = arms[side];
  if (counts === undefined) return;
  const missing = NEEDS[of].find((field) => counts[field] === undefined);
  if (missing !== undefined) {
    throw new Definite(
      `what ${name} printed is wrong: ${side}.${missing} is missing, which of: ${of} needs; leave ${side} out if it has no counts`,
    );
  }
  if (of === 'latency' && counts.latency!.length !== (le?.length ?? 0) + 1) {
    const wanted = 'one count for each bound in le, and one more';
    throw new Definite(
      `what ${name} printed is wrong: ${side}.latency has ${counts.latency!.length}, not ${wanted}`,
    );
  }
}

/** A histogram tells the requests too. */
function withRequests(counts: ArmSample, of: Of): ArmSample {
  if (of !== 'latency') return counts;
  return { ...counts, requests: counts.latency!.reduce((sum, each) => sum + each, 0) };
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 200;
}

function isAscending(value: readonly unknown[]): boolean {
  return (
    value.length > 0 &&
    value.length <= MOST_BUCKETS &&
    value.every(
      (each, i) => Number.isFinite(each) && (each as number) > ((value[i - 1] as number | undefined) ?? 0),
    )
  );
}
