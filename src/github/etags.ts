import type { Octokit } from '@octokit/rest';

/** More answers are not kept: what was not asked for lately goes first. */
const MOST = 20;

/** What has its hash for a name never changes, and whoever needs it twice keeps it. */
const IMMUTABLE = /\/git\/(blobs|trees|commits)\//;

/**
 * Asks whether an answer has changed before taking it again: "it has not" (304) does not count against the hour's limit. What is
 * read at every look, such as the tip of a journal kept over the API, would use it up otherwise.
 */
export function keepAnswers({ hook, request }: Pick<Octokit, 'hook' | 'request'>): void {
  const kept = new Map<
    string,
    { readonly etag: string; readonly answer: Awaited<ReturnType<typeof request>> }
  >();
  hook.wrap('request', async (send, options) => {
    if (options.method !== 'GET') return send(options);
    const { url } = request.endpoint.parse(options);
    const known = kept.get(url);
    // In place: the hooks of a request share its options, and take no others.
    if (known !== undefined) options.headers['if-none-match'] = known.etag;
    try {
      const answer = await send(options);
      const { etag } = answer.headers;
      kept.delete(url);
      if (etag !== undefined && !IMMUTABLE.test(url)) kept.set(url, { etag, answer });
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
      return answer;
    } catch (error) {
      if (known === undefined || (error as { status?: unknown }).status !== 304) throw error;
      kept.delete(url);
      kept.set(url, known);
      return known.answer;
    }
  });
}
