import type { Clock } from '../ports/clock.ts';
import type { Millis } from '../release/units.ts';

/** Checks that look together share one reading. */
const SHARED_FOR: Millis = 500;
const TRIES = 3;
/** Before the second try; twice as long before the third, each shortened or lengthened by up to half at random. */
const PAUSE: Millis = 200;

/** What a source will not answer otherwise when it is asked again: it is not. */
export class Definite extends Error {
  override readonly name = 'Definite';
}

const kept = new WeakMap<object, Map<string, unknown>>();

/** A check has a source of its own. What such sources share is kept by what they have in common, and ends with it. */
export function sharedBy<T>(owner: object, key: string, make: () => T): T {
  const of = kept.get(owner) ?? new Map<string, unknown>();
  kept.set(owner, of);
  if (!of.has(key)) of.set(key, make());
  return of.get(key) as T;
}

/** Reads, or joins the reading of the same key that is under way or was begun less than half a second ago. */
export type Looks<T> = (key: string, now: Millis, read: () => Promise<T>) => Promise<T>;

interface Reading<T> {
  readonly at: Millis;
  readonly answer: Promise<T>;
  under: boolean;
}

export function oncePerLook<T>(): Looks<T> {
  const readings = new Map<string, Reading<T>>();
  return (key, now, read) => {
    for (const [name, { at, under }] of readings) if (!under && now - at >= SHARED_FOR) readings.delete(name);
    const last = readings.get(key);
    if (last !== undefined) return last.answer;
    const reading: Reading<T> = { at: now, answer: read(), under: true };
    readings.set(key, reading);
    reading.answer.then(
      () => {
        reading.under = false;
      },
      // A failure is not shared with the next look. Whoever asked is told of it.
      () => {
        if (readings.get(key) === reading) readings.delete(key);
      },
    );
    return reading.answer;
  };
}

/** The answer, or a rejection when the signal aborts first. */
export async function within<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  let give: () => void = () => {};
  const late = new Promise<never>((_resolve, reject) => {
    give = () => reject(new Error('it did not answer in time', { cause: signal.reason }));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}

interface Limits {
  readonly limit: Millis;
  readonly clock: Clock;
  /** The reading ends by itself soon after its signal aborts, and must not be begun again before. */
  readonly ends?: boolean;
}

/**
 * Reads, and again when that fails, at most three times within `limit` milliseconds. Not bound to who asks first: another may
 * still wait for the answer.
 *
 * @throws the error of the last try; at once when it is `Definite`.
 */
export async function persist<T>(
  read: (signal: AbortSignal) => Promise<T>,
  { limit, clock, ends = false }: Limits,
): Promise<T> {
  const until = performance.now() + limit;
  for (let tries = 1; ; tries++) {
    const left = until - performance.now();
    // One that hangs leaves time for another try.
    const mine = Math.max(1, Math.round(ends || tries === TRIES ? left : (left * 2) / 3));
    const signal = AbortSignal.timeout(mine);
    try {
      return await (ends ? read(signal) : within(signal, read(signal)));
    } catch (error) {
      const pause = PAUSE * 2 ** (tries - 1) * (0.5 + Math.random());
      if (error instanceof Definite || tries === TRIES || performance.now() + pause >= until) throw error;
      await clock.sleep(pause);
    }
  }
}
