import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Machine, Unreachable } from '../../machine/machine.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Route } from '../../ports/router.ts';
import { sameRoute } from '../../release/goals.ts';
import { type About, aboutIn, configOf, named, STEP } from './config.ts';
import { readLive } from './live.ts';
import type { Settings } from './options.ts';

/** Writes the file, in one step, and waits until Traefik has taken it: all of it at once, without a reload. */
export async function apply(
  settings: Settings,
  machine: Machine,
  route: Route,
  fence: number,
  signal: AbortSignal,
): Promise<void> {
  const { service, file } = settings;
  if (route.stable.addresses.length === 0) {
    throw new Refused(`no instance of ${service} ${route.stable.version} can take requests`);
  }
  const before = await written(settings, machine);
  if (before !== null && fence < before.fence) {
    throw new Refused(`Traefik obeys a later run for ${service} (fence ${before.fence})`);
  }
  const about = aboutOf(route, fence, before);
  await readLive(settings, machine, signal).catch((error: unknown) => {
    throw error instanceof Unreachable ? new Refused(`Traefik cannot be asked: ${error.message}`) : error;
  });
  const text = `# Written by gray-release: do not edit.\n${JSON.stringify(configOf(settings, route, about), null, 1)}\n`;
  try {
    await machine.replace(file, text);
  } catch (error) {
    throw new Refused(`what Traefik is to read cannot be written: ${(error as Error).message}`);
  }
  await taken(settings, machine, route, about, signal);
}

/** Until the time limit of the effect: Traefik takes a change at once, or when its throttle lets it. */
async function taken(
  settings: Settings,
  machine: Machine,
  route: Route,
  about: About,
  signal: AbortSignal,
): Promise<void> {
  const inTime = async <T>(step: Promise<T>): Promise<T> => {
    try {
      return await step;
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new Error(`Traefik has not read ${settings.file}: does its file provider watch that folder?`);
    }
  };
  for (;;) {
    const live = await inTime(readLive(settings, machine, signal));
    if (live !== null && live.about.turn === about.turn && live.about.fence === about.fence) {
      if (live.wrong.length > 0) throw new Error(`Traefik does not take the route: ${live.wrong.join('; ')}`);
      if (sameRoute(live.route, route, STEP)) return;
    }
    await inTime(sleep(20, undefined, { signal }));
  }
}

function aboutOf({ stable, gray, marks }: Route, fence: number, before: About | null): About {
  const versions = (of: Pick<About, 'stable' | 'gray'> | null) => new Set([of?.stable, of?.gray?.version]);
  const now = {
    stable: stable.version,
    gray: gray && { version: gray.version, salt: gray.salt, rule: gray.rule },
  };
  const counting = before?.counting ?? 0;
  const same = isDeepStrictEqual(versions(before), versions(now));
  return { ...now, marks, fence, turn: (before?.turn ?? 0) + 1, counting: same ? counting : counting + 1 };
}

/** What the file says, which is what Traefik does or is about to do. */
async function written(settings: Settings, machine: Machine): Promise<About | null> {
  const text = (await machine.text(settings.file)) ?? '';
  const at = text.indexOf('{');
  if (at < 0) return null;
  const { http } = JSON.parse(text.slice(at)) as {
    http: { middlewares: Record<string, { headers: { customRequestHeaders: { about: string } } }> };
  };
  return aboutIn(http.middlewares[named(settings, 'about')]!.headers.customRequestHeaders.about);
}
