import { setTimeout as sleep } from 'node:timers/promises';
import { fetchFor } from '../github/proxy.ts';
import type { Millis } from '../release/units.ts';
import { jittered } from '../util/jitter.ts';
import { VERSION } from '../version.ts';

const TRIES = 3;
/** Of one try. All tries and pauses together stay within what a run waits for its last words. */
const LIMIT: Millis = 4_000;
/** A receiver that asks to be left alone for longer is not asked again. */
const LONGEST_PAUSE: Millis = 5_000;

export interface PostGiven {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when nobody waits any more. */
  readonly stop: AbortSignal;
  readonly limit?: Millis;
  /** Length of a second between tries; tests shorten it. */
  readonly second?: Millis;
}

/** How it went; never holds the address, nor a word of what was answered. */
export type Posted =
  | { readonly ok: true }
  /** `final`: the address takes nothing, now or later. */
  | { readonly ok: false; readonly says: string; readonly final: boolean };

/** Sends `body` until it is taken: three tries, further apart each time, where trying again can help. */
export async function post(url: URL, body: object, given: PostGiven): Promise<Posted> {
  const { stop, second = 1000 } = given;
  for (let tries = 1; ; tries++) {
    const answered = await once(url, JSON.stringify(body), given);
    if (answered.ok) return answered;
    const pause = answered.after ?? jittered(second * 2 ** (tries - 1));
    if (!answered.again || tries === TRIES || pause > LONGEST_PAUSE || stop.aborted) {
      return {
        ok: false,
        says: `${answered.says}${tries > 1 ? `, ${tries} times` : ''}`,
        final: answered.final,
      };
    }
    await sleep(pause, undefined, { signal: stop, ref: false }).catch(() => {});
  }
}

type Answered =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly says: string;
      readonly again: boolean;
      readonly final: boolean;
      /** What the receiver asked to wait. */
      readonly after?: Millis;
    };

async function once(url: URL, body: string, { env, stop, limit = LIMIT }: PostGiven): Promise<Answered> {
  try {
    const response = await (await fetchFor(env))(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': `gray-release/${VERSION}` },
      body,
      // A secret address must not be followed to another one.
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(limit), stop]),
    });
    void response.body?.cancel().catch(() => {});
    return answerOf(response);
  } catch (error) {
    return { ok: false, says: unanswered(error, limit), again: true, final: false };
  }
}

function answerOf({ ok, status, headers }: Response): Answered {
  if (ok) return { ok };
  const again = status >= 500 || status === 429 || status === 408;
  const after = Number(headers.get('retry-after'));
  return {
    ok: false,
    says: `answered ${status}`,
    again,
    final: !again && status !== 400,
    ...(again && after > 0 && { after: after * 1000 }),
  };
}

/** In words of our own: the runtime's may quote the address. */
function unanswered(error: unknown, limit: Millis): string {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') return `did not answer within ${limit / 1000}\u00a0s`;
  const code = typeof cause?.code === 'string' && /^[A-Z_]{1,40}$/.test(cause.code) ? ` (${cause.code})` : '';
  return `could not be reached${code}`;
}
