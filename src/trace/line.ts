import type { ArmCounts, GroupCounts } from '../ports/metric.ts';
import { nearest } from '../util/nearest.ts';

/** What the first line of a trace says; times in seconds. */
export interface Header {
  readonly type: 'trace';
  /** Labels that come back in the decision; absent where they are. */
  readonly labels: { readonly scenario?: unknown; readonly rep?: unknown };
  readonly seconds: number;
  /** Planned intervals. */
  readonly intervals: number;
  readonly metrics: readonly MetricName[];
  readonly alpha: number;
  readonly beta: number;
  readonly warmUp: number;
  readonly leastBake: number;
  readonly steps: readonly number[];
  readonly le: readonly number[] | undefined;
  readonly seed: number;
  readonly historySplit: 'replica' | 'bucket';
  readonly method: (typeof METHODS)[number];
}

/** Counts of both arms; in the history the smaller part of the stable version stands as gray. */
export interface Row {
  readonly type: 'history' | 'interval';
  readonly t: number;
  readonly gray: ArmCounts | undefined;
  readonly stable: ArmCounts | undefined;
}

type MetricName = (typeof METRICS)[number];

/** Says what was read, and what is allowed. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

const METRICS = ['errors', 'latency', 'gauge'] as const;
const SPLITS = ['replica', 'bucket'] as const;
const METHODS = ['DRE-2', 'DRE-3'] as const;
const TYPES = ['trace', 'history', 'interval'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** One line; `header` is that of the trace it belongs to. */
export function parseLine(line: string, header: Header | null): Header | Row {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new BadLine('is not JSON');
  }
  if (!isFields(read)) throw new BadLine(`is ${shown(read)}; an object is expected`);
  const type = oneOf(read.type, TYPES, 'type');
  if (type === 'trace') return headerOf(read);
  if (header === null)
    throw new BadLine(`is of the type ${type}; a trace begins with a line of the type trace`);
  return rowOf(read, type, header);
}

function headerOf(read: Fields): Header {
  const engine = fieldsIn(read, 'engine') ?? {};
  const metrics = listIn(read, 'metrics') ?? ['errors'];
  if (metrics.length === 0 || new Set(metrics).size < metrics.length)
    throw new BadLine(`has metrics ${shown(metrics)}; one or more are expected, each once`);
  const above = (least: number) => (value: number) => value > least;
  const risk = (value: number) => value > 0 && value < 1;
  const whole = (value: number) => Number.isSafeInteger(value) && value > 0;
  const le = numbersIn(read, 'le');
  if (le !== undefined && (le.length === 0 || !le.every((bound, i) => i === 0 || bound > le[i - 1]!)))
    throw new BadLine('has le that does not rise; the upper bounds of the buckets are expected in order');
  return {
    type: 'trace',
    labels: { scenario: read.scenario, rep: read.rep },
    seconds: numberIn(read, 'interval_s', 10, above(0), 'more than 0'),
    intervals: numberIn(read, 'intervals', 1080, whole, 'a whole number of at least 1'),
    metrics: metrics.map((name) => oneOf(name, METRICS, 'metric')),
    alpha: numberIn(read, 'alpha', 0.01, risk, 'between 0 and 1'),
    beta: numberIn(read, 'beta', 0.05, risk, 'between 0 and 1'),
    warmUp: numberIn(engine, 'warmup_s', 0, (value) => value >= 0, 'at least 0'),
    leastBake: numberIn(engine, 'min_bake_s', 300, (value) => value >= 0, 'at least 0'),
    steps: [...(numbersIn(read, 'steps') ?? [])].sort((a, b) => a - b),
    le,
    seed: numberIn(read, 'seed', 1, Number.isSafeInteger, 'a whole number'),
    method: read.method == null ? 'DRE-3' : oneOf(read.method, METHODS, 'method'),
    historySplit: read.history_split == null ? 'replica' : oneOf(read.history_split, SPLITS, 'history_split'),
  };
}

function rowOf(read: Fields, type: Row['type'], header: Header): Row {
  const t = read.t;
  if (typeof t !== 'number') throw new BadLine(`has t ${shown(t)}; a number of seconds is expected`);
  const arms = fieldsIn(read, 'arms');
  if (arms === undefined) throw new BadLine('has no arms');
  const [gray, stable] = type === 'history' ? ['stable_a', 'stable_b'] : ['gray', 'stable'];
  const name = type === 'interval' && arms[gray] == null ? 'canary' : gray;
  return {
    type,
    t,
    gray: armOf(arms, name, header),
    stable: withParts(armOf(arms, stable, header), type, arms, header),
  };
}

/** Two parts of stable's replicas may come beside it while both versions serve. */
function withParts(
  stable: ArmCounts | undefined,
  type: Row['type'],
  arms: Fields,
  header: Header,
): ArmCounts | undefined {
  if (type === 'history' || stable === undefined) return stable;
  const [small, large] = ['stable_a', 'stable_b'].map((part) => armOf(arms, part, header));
  return small === undefined || large === undefined ? stable : { ...stable, split: [small, large] };
}

/** An arm or metric that is absent or null is no evidence; anything else has to be what it should be. */
function armOf(arms: Fields, name: string, { le }: Header): ArmCounts | undefined {
  const arm = fieldsIn(arms, name);
  if (arm === undefined) return undefined;
  const [requests, errors, gauge] = [arm.requests, arm.errors, arm.gauge];
  if (requests != null && !isCount(requests)) throw notCount(`${name}.requests`, requests);
  if (errors != null) {
    if (!isCount(errors)) throw notCount(`${name}.errors`, errors);
    if (requests == null) throw new BadLine(`has ${name}.errors without ${name}.requests`);
    if (errors > requests) throw new BadLine(`has ${errors} errors of ${requests} requests in ${name}`);
  }
  if (gauge != null && typeof gauge !== 'number')
    throw new BadLine(`has ${name}.gauge ${shown(gauge)}; a number is expected`);
  const latency = countsIn(arm, 'latency', name);
  if (latency !== undefined && le !== undefined && latency.length !== le.length + 1)
    throw new BadLine(
      `has ${latency.length} buckets in ${name}.latency; le has ${le.length} bounds, so ${le.length + 1} are expected`,
    );
  const groups = groupsOf(arm, name);
  return {
    requests: requests ?? 0,
    ...(errors != null && { errors }),
    ...(latency !== undefined && { latency }),
    ...(gauge != null && { gauge }),
    ...(groups !== undefined && { groups }),
  };
}

function groupsOf(arm: Fields, name: string): GroupCounts | undefined {
  const groups = fieldsIn(arm, 'groups');
  if (groups === undefined) return undefined;
  const within = `${name}.groups`;
  const [requests, errors, slow] = ['requests', 'errors', 'slow'].map((key) => countsIn(groups, key, within));
  if (requests === undefined) throw new BadLine(`has ${within} without requests`);
  return { requests, ...(errors !== undefined && { errors }), ...(slow !== undefined && { slow }) };
}

function countsIn(from: Fields, key: string, within: string): readonly number[] | undefined {
  const list = listIn(from, key, within);
  if (list === undefined) return undefined;
  for (const count of list) if (!isCount(count)) throw notCount(`${within}.${key}`, count);
  return list as readonly number[];
}

function notCount(where: string, read: unknown): BadLine {
  return new BadLine(`has ${where} ${shown(read)}; a whole number of at least 0 is expected`);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function numberIn(
  from: Fields,
  key: string,
  absent: number,
  allowed: (value: number) => boolean,
  wanted: string,
): number {
  const value = from[key] ?? absent;
  if (typeof value === 'number' && allowed(value)) return value;
  throw new BadLine(`has ${key} ${shown(value)}; a number is expected, ${wanted}`);
}

function numbersIn(from: Fields, key: string): readonly number[] | undefined {
  const list = listIn(from, key);
  if (list === undefined || list.every((value) => typeof value === 'number')) return list;
  throw new BadLine(`has ${key} ${shown(list)}; a list of numbers is expected`);
}

function listIn(from: Fields, key: string, within = ''): readonly unknown[] | undefined {
  const list = from[key] ?? undefined;
  if (list === undefined || Array.isArray(list)) return list;
  throw new BadLine(`has ${within && `${within}.`}${key} ${shown(list)}; a list is expected`);
}

function fieldsIn(from: Fields, key: string): Fields | undefined {
  const value = from[key] ?? undefined;
  if (value === undefined || isFields(value)) return value;
  throw new BadLine(`has ${key} ${shown(value)}; an object is expected`);
}

function oneOf<T extends string>(read: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((each) => each === read);
  if (found !== undefined) return found;
  const near = typeof read === 'string' ? nearest(read, [...allowed]) : null;
  const hint = near === null ? '' : `; did you mean ${near}?`;
  throw new BadLine(`has the ${what} ${shown(read)}; allowed are ${allowed.join(', ')}${hint}`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was read, as JSON, short. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
