import { setTimeout as sleep } from 'node:timers/promises';
import type { Watching } from '../ports/target.ts';
import type { Resource } from './cluster.ts';
import { type Api, Denied } from './request.ts';

/** How long one stream is asked for, in seconds. */
const LENGTH = 120;
/** A connection that hangs, whose end nobody hears of, is not believed in for longer, in milliseconds. */
const LONGEST = (LENGTH + 10) * 1_000;
/** Before the next one is opened, in milliseconds: twice as long each time, until one has lasted. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

interface Event {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  readonly object: Resource;
}

/**
 * Tells what happens to the objects at a path, as the API server tells it, until `signal` aborts: from a moment before it is live, and
 * on from where the last stream ended. Who may not watch is never told anything, and it is never live.
 */
export function watch(
  api: Api,
  path: string,
  told: (object: Resource | null) => void,
  signal: AbortSignal,
  longest = LONGEST,
): Watching {
  const watching = { live: false };
  void follow(api, path, told, signal, watching, longest);
  return watching;
}

async function follow(
  api: Api,
  path: string,
  told: (object: Resource | null) => void,
  signal: AbortSignal,
  watching: { live: boolean },
  longest: number,
): Promise<void> {
  let version: string | null = null;
  let pause = FIRST_PAUSE;
  const begun = () => {
    watching.live = true;
  };
  const line = (text: string) => {
    const { type, object } = JSON.parse(text) as Event;
    // As after a long silence: the server has forgotten where this one was.
    if (type === 'ERROR') throw new Error('the stream cannot go on');
    version = object.metadata.resourceVersion ?? version;
    if (type !== 'BOOKMARK') told(object);
  };
  while (!signal.aborted) {
    const since = performance.now();
    try {
      version ??= await versionNow(api, path, signal);
      const query = new URLSearchParams({
        watch: 'true',
        allowWatchBookmarks: 'true',
        resourceVersion: version,
        timeoutSeconds: String(LENGTH),
      });
      const limit = AbortSignal.any([signal, AbortSignal.timeout(longest)]);
      await api.lines(`${path}?${query}`, { begun, line }, limit);
      watching.live = false;
    } catch (error) {
      watching.live = false;
      if (signal.aborted || (error instanceof Denied && error.status === 403)) return;
      version = null;
      told(null);
    }
    pause = performance.now() - since > LONGEST_PAUSE ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

/** Where the objects stand now, without reading them. */
async function versionNow(api: Api, path: string, signal: AbortSignal): Promise<string> {
  const list = JSON.parse(await api.ask({ method: 'GET', path: `${path}?limit=1` }, signal)) as {
    readonly metadata: { readonly resourceVersion: string };
  };
  return list.metadata.resourceVersion;
}
