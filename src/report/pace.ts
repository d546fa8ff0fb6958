import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { isTerminal } from '../release/state.ts';
import type { Millis } from '../release/units.ts';
import type { Story } from './story.ts';

/** A surface is written at most this often while nothing but its numbers changes, and tried again as long after a failure. */
const EVERY: Millis = 30_000;
/** What is new but not urgent waits so long for what comes with it, and so long after the last write. */
const SETTLED: Millis = 5_000;
const APART: Millis = 15_000;
/** A call that has not answered by then counts as failed. */
const LIMIT: Millis = 10_000;
/** So long a run waits for its last words to arrive. */
const CLOSING: Millis = 20_000;

export interface Surface {
  readonly name: string;
  /** Changes when the surface is to be written at once. */
  urgency(story: Story): string;
  /** Changes when it is to be written soon: what changes within seconds becomes one write. Default: never. */
  news?(story: Story): string;
  /** How often numbers alone are worth a write; longer than the default where each write is a request. */
  readonly every?: Millis;
  /** Writes what has changed, if anything has. Each call inside goes through `limited`. */
  write(story: Story, limited: Limited): Promise<void>;
  /** What a failure means for people, and whether to try again. */
  explain?(error: unknown): Trouble;
}

interface Trouble {
  readonly says: string;
  /** Nothing will change by trying again. */
  readonly final: boolean;
}

/** Runs one call with its time limit. */
export type Limited = <T>(call: (signal: AbortSignal) => Promise<T>) => Promise<T>;

export interface PaceGiven {
  readonly clock: Pick<Clock, 'monotonic'>;
  /** Told once: a surface that fails concerns nobody else. */
  onTrouble(line: string): void;
  readonly limit?: Millis;
  readonly closing?: Millis;
}

/**
 * Makes a surface a reporter: `show` returns at once and never throws, one write runs at a time beside the release, the newest
 * story wins, and `close` waits for the last one within a limit.
 */
export function paced(surface: Surface, given: PaceGiven): Reporter {
  const { clock, limit = LIMIT, closing = CLOSING } = given;
  const { every = EVERY } = surface;
  const pacing = {
    latest: null as Story | null,
    urgency: '',
    news: '',
    /** When the news were first seen; null while there are none. */
    newsAt: null as Millis | null,
    triedAt: Number.NEGATIVE_INFINITY,
  };
  let running: Promise<void> | null = null;
  let failed = false;
  let over = false;
  let told = false;

  const limited: Limited = (call) => within(limit, call);

  function isDue(story: Story): boolean {
    if (over) return false;
    const now = clock.monotonic();
    const waited = now - pacing.triedAt;
    if (failed) return waited >= EVERY;
    if (waited >= every || surface.urgency(story) !== pacing.urgency) return true;
    pacing.newsAt = newsOf(story) === pacing.news ? null : (pacing.newsAt ?? now);
    return pacing.newsAt !== null && now - pacing.newsAt >= SETTLED && waited >= APART;
  }

  function newsOf(story: Story): string {
    return surface.news?.(story) ?? '';
  }

  async function write(story: Story): Promise<void> {
    pacing.triedAt = clock.monotonic();
    pacing.urgency = surface.urgency(story);
    pacing.news = newsOf(story);
    pacing.newsAt = null;
    try {
      await surface.write(story, limited);
      failed = false;
    } catch (error) {
      failed = true;
      const trouble = surface.explain?.(error) ?? { says: reasonOf(error), final: false };
      over = trouble.final;
      if (!told) given.onTrouble(`${surface.name}: ${trouble.says}`);
      told = true;
    }
  }

  async function pump(): Promise<void> {
    for (let next = pacing.latest; next !== null && isDue(next); next = pacing.latest) {
      pacing.latest = null;
      await write(next);
    }
  }

  function start(): void {
    running ??= pump().finally(() => {
      running = null;
    });
  }

  return {
    name: surface.name,
    async show(story) {
      pacing.latest = story;
      start();
    },
    async close(story) {
      const last = story ?? pacing.latest;
      pacing.latest = null;
      const finish = async () => {
        await running;
        // The last words are worth a second try at once: nothing comes after them.
        for (let tries = 0; last !== null && !over && tries < 2 && (tries === 0 || failed); tries++)
          await write(last);
        over = true;
      };
      await within(closing, finish).catch(() => {
        over = true;
      });
    },
  };
}

/** Rejects after `length`, with the call aborted; what it does afterwards is nobody's concern. */
async function within<T>(length: Millis, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${length / 1000}\u00a0s`));
      limit.abort();
    }, length);
  });
  try {
    return await Promise.race([call(limit.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The phase, a hold, a stuck revert, the end: what a surface that costs nothing shows at once. */
export function stateUrgency(story: Story): string {
  return `${story.state.phase}/${story.state.stage}/${turnUrgency(story)}`;
}

/** What nobody should wait for: the way back, a hold, a stuck revert, the end. */
export function turnUrgency({ state }: Story): string {
  const turned = state.phase === 'reverting' || isTerminal(state) ? state.phase : 'forward';
  return `${turned}/${state.held?.since}/${state.held?.parked}/${state.incomplete?.at}`;
}
