import type { Clock } from '../../ports/clock.ts';
import type { Instant } from '../../release/units.ts';
import { Sides } from '../../util/sides.ts';
import { Definite } from '../shared.ts';
import { type FoundBy, type Part, query, seenWithin } from './api.ts';
import { gaugeOf, seriesAt, type Track, tracksOf } from './read.ts';
import { advance, type Series, type Totals } from './series.ts';
import { ARMS, type Arm, before, FIELDS, nameOf, partsOf, type Settings, type Versions } from './settings.ts';

/** What a look found. */
export interface Look {
  readonly at: Instant;
  /** What both versions counted since they were first watched, by part; empty for a gauge. */
  readonly totals: ReadonlyMap<string, Totals>;
  /** The versions that have something to say now. */
  readonly present: readonly Arm[];
  readonly gauges: Readonly<Partial<Record<Arm, number>>>;
}

/** A series that was not seen for this long before it came is a new one, which began at 0. */
const NEW_AFTER = { length: '1h', step: '1m' };
/** A service that had no error for this long either never fails, or is asked wrongly. */
const EVER = { length: '1d', step: '5m' };

const NONE: ReadonlySet<string> = new Set();

/** Follows the counters of two versions from look to look. */
export class Watch {
  /** Tells this watch's counts from those of another. */
  readonly epoch: string;
  /** Of stable's replicas. */
  readonly sides = new Sides();
  readonly #settings: Settings;
  readonly #versions: Versions;
  readonly #clock: Clock;
  #last: Look | null = null;
  /** Whether an errors query found a series: in a look, or in the day before the first one. */
  #errors: { inLook: boolean; before: boolean } = { inLook: false, before: false };

  constructor(settings: Settings, versions: Versions, clock: Clock) {
    this.#settings = settings;
    this.#versions = versions;
    this.#clock = clock;
    this.epoch = `watched since ${clock.wall()}`;
  }

  /** Nothing is remembered of a look that fails: the next one counts all that came since the last good one. */
  async look(signal: AbortSignal, at: Instant = this.#clock.wall()): Promise<Look> {
    const { of, server, step, mean } = this.#settings;
    const window = this.#last === null ? step : at - this.#last.at;
    const parts = partsOf(this.#settings, this.#versions, ARMS, window);
    const found = await query(server, parts, at, signal);
    const look = of === 'gauge' ? gaugesIn(found, at, mean) : await this.#count(parts, found, at, signal);
    signal.throwIfAborted();
    this.#last = look;
    return look;
  }

  async #count(parts: readonly Part[], found: FoundBy, at: Instant, signal: AbortSignal): Promise<Look> {
    const { of } = this.#settings;
    const seen = new Map(parts.map(({ name }) => [name, seriesAt(this.#tracks(name, found), at)]));
    const born = await this.#bornIn(parts, seen, signal);
    const known = await this.#errorsKnown(seen, at, signal);
    const present = known ? ARMS.filter((arm) => seen.get(nameOf(arm, FIELDS[of][0]))!.length > 0) : [];
    const totals = new Map(
      [...seen].map(([name, series]) => [
        name,
        advance(this.#last?.totals.get(name) ?? new Map(), series, born.get(name) ?? NONE),
      ]),
    );
    return { at, totals, present, gauges: {} };
  }

  /** Of the series that come up for the first time, by part, those that certainly began since the last look. */
  async #bornIn(
    parts: readonly Part[],
    seen: ReadonlyMap<string, readonly Series[]>,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const last = this.#last;
    if (last === null) return new Map();
    const fresh = parts.filter(
      ({ name }) =>
        last.present.some((arm) => name.startsWith(`${arm} `)) &&
        seen.get(name)!.some(({ key }) => !last.totals.get(name)!.has(key)),
    );
    if (fresh.length === 0) return new Map();
    const when = { ...NEW_AFTER, at: last.at };
    const before = await seenWithin(this.#settings.server, fresh, when, signal);
    return new Map(
      fresh.map(({ name }) => {
        const old = new Set(this.#tracks(name, before).map(({ key }) => key));
        const keys = seen.get(name)!.map(({ key }) => key);
        return [name, new Set(keys.filter((key) => !old.has(key)))];
      }),
    );
  }

  #tracks(name: string, found: FoundBy): Track[] {
    const { of, unit } = this.#settings;
    return tracksOf(name, found.get(name)!, of === 'latency' ? unit : null);
  }

  /**
   * Whether versions without a series of errors had none. They did while the query finds errors of the other one. Where it finds
   * nothing any more, though it did, the errors are not told; and where it never found anything it may be wrong.
   */
  async #errorsKnown(
    seen: ReadonlyMap<string, readonly Series[]>,
    at: Instant,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { of, server } = this.#settings;
    const any = (field: 'requests' | 'errors') =>
      ARMS.some((arm) => seen.get(nameOf(arm, field))!.length > 0);
    if (of !== 'errors' || !any('requests')) return true;
    if (any('errors')) {
      this.#errors.inLook = true;
      return true;
    }
    if (this.#errors.inLook || this.#errors.before) return !this.#errors.inLook;
    const name = nameOf('stable', 'errors');
    const all = partsOf(before(this.#settings), this.#versions, ['stable'], 0);
    const parts = all.filter((part) => part.name === name);
    this.#errors.before = (await seenWithin(server, parts, { ...EVER, at }, signal)).get(name)!.length > 0;
    if (this.#errors.before) return true;
    throw new Definite(
      'the query of errors finds no series, today or yesterday, and may be wrong. A service that never fails says so by a ' +
        'counter that is 0: see "No errors yet" in docs/metrics/prometheus.md',
    );
  }
}

function gaugesIn(found: FoundBy, at: Instant, mean: boolean): Look {
  const gauges: Partial<Record<Arm, number>> = {};
  for (const arm of ARMS) {
    const name = nameOf(arm, 'query');
    const gauge = gaugeOf(name, found.get(name)!, mean);
    if (gauge !== null) gauges[arm] = gauge;
  }
  return { at, totals: new Map(), present: ARMS.filter((arm) => gauges[arm] !== undefined), gauges };
}
