import type { Octokit } from '@octokit/rest';
import type { Millis } from '../release/units.ts';

/**
 * Sends nothing for as long as a limit of GitHub's asks to be left alone: every request meanwhile fails at once, as the first
 * one did. Who asks all the same is locked out for longer.
 */
export function keepQuiet({ hook }: Pick<Octokit, 'hook'>): void {
  let until: Millis = 0;
  let refused: unknown = null;
  hook.wrap('request', async (request, options) => {
    if (performance.now() < until) throw refused;
    try {
      return await request(options);
    } catch (error) {
      const pause = pauseAsked(error);
      if (pause > 0) {
        until = performance.now() + pause;
        refused = error;
      }
      throw error;
    }
  });
}

/** By `retry-after`, or by the hour's limit; 0 where the answer is none of a limit. */
function pauseAsked(error: unknown): Millis {
  const { status, response } = error as {
    readonly status?: number;
    readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
  };
  if (response === undefined || (status !== 403 && status !== 429)) return 0;
  const { headers } = response;
  const seconds = Number(headers['retry-after'] ?? 0);
  if (seconds > 0) return seconds * 1000;
  if (String(headers['x-ratelimit-remaining']) !== '0') return 0;
  // It is told in whole seconds.
  return Math.max(0, (Number(headers['x-ratelimit-reset'] ?? 0) + 1) * 1000 - Date.now());
}
