import type { Instant, Millis } from '../../release/units.ts';
import { isObject } from '../../util/guard.ts';
import type { Identity } from '../options.ts';
import { type Answered, ask, parseJson, refuse } from '../request.ts';
import { Definite } from '../shared.ts';

/** One answer of a range over hours, for all series: more than this is asked too finely. */
const MOST = 64 * 1_048_576;
/** Tells the parts of one query apart; of a user's own labels none is called so. */
const PART = 'gray_release_part';

export interface Server extends Identity {
  readonly base: string;
}

/** One of a user's queries, filled in. */
export interface Part {
  /** Says which: `stable requests`. */
  readonly name: string;
  readonly query: string;
}

interface Point {
  readonly at: Instant;
  /** `NaN` and the infinities are possible. */
  readonly value: number;
}

export interface Found {
  readonly labels: Readonly<Record<string, string>>;
  /** One, at the instant asked for; or over a range, oldest first. */
  readonly points: readonly Point[];
}

export type FoundBy = ReadonlyMap<string, readonly Found[]>;

export interface Range {
  readonly from: Instant;
  readonly to: Instant;
  readonly step: Millis;
}

/**
 * Answers all parts in one query: what one scrape brought is then in all of them or in none, so that no error is ever counted
 * before its request.
 *
 * @throws Error when another try may help, else Definite.
 */
export async function query(
  server: Server,
  parts: readonly Part[],
  when: Instant | Range,
  signal: AbortSignal,
): Promise<FoundBy> {
  const answered = await send(server, parts, when, signal);
  if (answered.status === 400 || answered.status === 422) {
    await blame(server, parts, when, signal);
  }
  return parse(answered, parts, when);
}

/** A metric with or without labels: all its points can be looked at. Anything else is evaluated in steps. */
const SELECTOR = /^\s*[A-Za-z_:][\w:]*\s*(\{[^{}]*\})?\s*$/;

/** The newest point of each series within a time before an instant; `length` and `step` as texts such as `1h`. */
export async function seenWithin(
  server: Server,
  parts: readonly Part[],
  { length, step, at }: { readonly length: string; readonly step: string; readonly at: Instant },
  signal: AbortSignal,
): Promise<FoundBy> {
  const over = parts.map(({ name, query }) => ({
    name,
    query: SELECTOR.test(query)
      ? `last_over_time(${query}[${length}])`
      : `last_over_time((\n${query}\n)[${length}:${step}])`,
  }));
  return query(server, over, at, signal);
}

function send(
  { base, headers, secrets }: Server,
  parts: readonly Part[],
  when: Instant | Range,
  signal: AbortSignal,
): Promise<Answered> {
  // On a line of its own, since it may end in a remark.
  const marked = parts.map(({ name, query }) => `label_replace(\n${query}\n, "${PART}", "${name}", "", "")`);
  const seconds = (time: number) => (time / 1000).toFixed(3);
  const [path, times] =
    typeof when === 'number'
      ? ['query', { time: seconds(when) }]
      : ['query_range', { start: seconds(when.from), end: seconds(when.to), step: String(when.step / 1000) }];
  const form = { query: marked.join(' or '), ...times };
  return ask({ url: `${base}/api/v1/${path}`, form, headers, secrets, most: MOST, signal });
}

/** Asks part by part, to say which one is refused. */
async function blame(
  server: Server,
  parts: readonly Part[],
  when: Instant | Range,
  signal: AbortSignal,
): Promise<void> {
  for (const part of parts) {
    const answered = await send(server, [part], when, signal);
    if (answered.status !== 400 && answered.status !== 422) continue;
    throw new Definite(`${part.name}: the query is refused: ${saysOf(answered)}; it reads ${part.query}`);
  }
}

function saysOf({ text }: Answered): string {
  const says = errorIn(text) ?? text;
  const gives = /expected type instant vector in call to function "label_replace", got ([a-z ]+)/.exec(says);
  return gives === null
    ? says
    : `it gives a ${gives[1]!.trim()}, where series with one value each are needed`;
}

function errorIn(text: string): string | null {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === 'string' ? error : null;
  } catch {
    return null;
  }
}

function parse(answered: Answered, parts: readonly Part[], when: Instant | Range): FoundBy {
  const { status, text } = answered;
  if (status !== 200) refuse(status, errorIn(text) ?? text);
  const body = parseJson(text);
  if (!isObject(body) || body.status !== 'success' || !isObject(body.data)) {
    throw new Definite('the answer is not that of a Prometheus server: see address');
  }
  const { warnings } = body;
  if ((Array.isArray(warnings) && warnings.length > 0) || body.isPartial === true) {
    const why = Array.isArray(warnings) ? String(warnings[0]) : 'it is partial';
    throw new Error(`the answer may lack series, so nothing is taken from it: ${why}`);
  }
  const found = new Map<string, Found[]>(parts.map(({ name }) => [name, []]));
  for (const each of body.data.result as readonly RawSeries[]) {
    const { [PART]: name, ...labels } = each.metric;
    const raw = each.values ?? (each.value === undefined ? undefined : [each.value]);
    if (raw === undefined) throw new Definite(`${name} is a native histogram; ask for its classic buckets`);
    const points = raw.map(([at, value]) => ({
      at: typeof when === 'number' ? when : Math.round(at * 1000),
      value: numberOf(value),
    }));
    found.get(name!)?.push({ labels, points });
  }
  return found;
}

interface RawSeries {
  readonly metric: Readonly<Record<string, string>>;
  readonly value?: RawPoint;
  readonly values?: readonly RawPoint[];
}

type RawPoint = readonly [at: number, value: string];

function numberOf(text: string): number {
  return Number(text.replace('Inf', 'Infinity'));
}
