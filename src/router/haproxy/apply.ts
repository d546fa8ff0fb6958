import { setTimeout as sleep } from 'node:timers/promises';
import { type Machine, Unreachable } from '../../machine/machine.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Route } from '../../ports/router.ts';
import { sameRoute } from '../../release/goals.ts';
import type { Millis } from '../../release/units.ts';
import { resolve } from '../addresses.ts';
import { other, place } from '../places.ts';
import { command } from './cli.ts';
import { configText, type Servers } from './config.ts';
import { type About, type Entries, entriesOf, wantedAbout } from './entries.ts';
import { forgetGroups } from './groups.ts';
import { backendName, type Live, readLive, routeOf } from './live.ts';
import type { Settings } from './options.ts';
import { commitMap, give, toAdd, toRemove } from './runtime.ts';
import { EMPTY, hashOf, roomFor } from './shape.ts';
import { type Files, readWritten, write } from './written.ts';

/** A HAProxy that was told to reload and does not run the new configuration after this long will not. */
const RELOAD_LIMIT: Millis = 10_000;

interface Wanted {
  readonly route: Route;
  readonly about: About;
  readonly entries: Entries;
  readonly servers: Servers;
}

/**
 * Makes a route live and writes it down, so that a reload or a restart starts with it. All but the shape is changed while
 * HAProxy runs; for another shape it is reloaded.
 */
export async function apply(
  settings: Settings,
  machine: Machine,
  route: Route,
  fence: number,
  signal: AbortSignal,
): Promise<void> {
  if (route.stable.addresses.length === 0) {
    throw new Refused(`no instance of ${settings.service} ${route.stable.version} can take requests`);
  }
  const live = await readLive(settings, machine, signal).catch((error: unknown) => {
    throw error instanceof Unreachable ? new Refused(error.message) : error;
  });
  const written = await readWritten(settings, machine);
  const before = live?.about ?? written.about;
  if (before !== null && fence < before.fence) {
    throw new Refused(`HAProxy obeys a later run for ${settings.service} (fence ${before.fence})`);
  }
  const shape = roomFor(written.shape ?? EMPTY, route);
  const wanted = await prepare(settings, route, wantedAbout(route, shape, await rest(before, route, fence)));
  const files: Files = { config: configText(settings, shape, wanted.servers), entries: wanted.entries };
  const asWritten = live?.hash === hashOf(settings, shape);
  // Going to stable needs nothing that is not there, so it does not wait for a reload.
  if (live !== null && (asWritten || route.gray === null)) {
    // What is marked is not known to change before a reload.
    const marks = live.about?.marks ?? null;
    const sent = asWritten ? wanted : await prepare(settings, route, { ...wanted.about, marks });
    await change(settings, machine, live, sent, files, signal);
  } else await write(settings, machine, files);
  if (!asWritten) await reload(settings, machine, hashOf(settings, shape), signal);
  const now = await readLive(settings, machine, signal);
  if (now === null || !sameRoute(routeOf(settings, now), route, 0)) {
    throw new Error('HAProxy has not taken the route as it was told');
  }
}

async function rest(before: About | null, { stable, gray }: Route, fence: number) {
  const placing = place(before, { stable, gray });
  const names: Record<string, string> = {};
  for (const address of [...stable.addresses, ...(gray?.addresses ?? [])]) {
    const resolved = await resolve(address);
    if (resolved !== address) names[resolved] = address;
  }
  const version = (at: 'a' | 'b') =>
    placing.stable === at ? stable.version : placing.gray === at ? gray!.version : null;
  const counted = before?.counted ?? null;
  return { ...placing, a: version('a'), b: version('b'), counted, names, fence };
}

async function prepare(settings: Settings, route: Route, about: About): Promise<Wanted> {
  const back = new Map(Object.entries(about.names).map(([ip, name]) => [name, ip]));
  const ips = (addresses: readonly string[] = []) => addresses.map((address) => back.get(address) ?? address);
  const gray = ips(route.gray?.addresses);
  const stable = ips(route.stable.addresses);
  const servers: Servers = {
    a: about.stable === 'a' ? stable : gray,
    b: about.stable === 'b' ? stable : gray,
    matched: gray,
  };
  const entries = entriesOf(about, route.gray, (each) => backendName(settings, each));
  return { route, about, entries, servers };
}

/**
 * While HAProxy runs. New servers come before the map sends them anything and old ones go after it has stopped to, so that
 * at no moment a request finds nobody. A place that changes its version is emptied of requests first.
 */
async function change(
  settings: Settings,
  machine: Machine,
  live: Live,
  { route, about, entries, servers }: Wanted,
  files: Files,
  signal: AbortSignal,
): Promise<void> {
  let unwritten: unknown = null;
  try {
    await write(settings, machine, files);
  } catch (error) {
    // Going to stable does not wait for a disk.
    if (route.gray !== null) throw error;
    unwritten = error;
  }
  const bring = (at: 'a' | 'b' | 'matched', anew: boolean) => {
    const name = backendName(settings, at);
    return [...(anew ? toRemove(live, name, servers[at]) : []), ...toAdd(live, name, servers[at])];
  };
  const was = live.about;
  const anew = (at: 'a' | 'b') => was !== null && was[at] !== about[at];
  const grayWas = was === null || was.gray === null ? null : was[was.gray];
  const newGray = route.gray !== null && grayWas !== route.gray.version;
  const stableOnly = (of: About) =>
    entriesOf({ ...of, gray: null, match: [], sticky: null }, null, (at) => backendName(settings, at));
  if (was !== null && was.gray === about.stable && anew(about.stable)) {
    await commitMap(settings, machine, stableOnly(was), signal);
  }
  await give(settings, machine, bring(about.stable, anew(about.stable)), signal);
  if (about.gray !== null) {
    const reached = was !== null && (was.gray !== null || was.stable === about.gray);
    if (newGray && reached) await commitMap(settings, machine, stableOnly(about), signal);
    await give(
      settings,
      machine,
      [...bring(about.gray, anew(about.gray)), ...bring('matched', newGray)],
      signal,
    );
  }
  await commitMap(settings, machine, entries, signal);
  // Another release has drawn its users anew; the counts of the last one would fill the table.
  if (was !== null && was.counted !== about.counted) await forgetGroups(settings, machine, signal);
  const leaving = ([about.stable, other(about.stable), 'matched'] as const).flatMap((at) =>
    toRemove(live, backendName(settings, at), servers[at]),
  );
  await give(settings, machine, leaving, signal);
  if (unwritten !== null) throw unwritten;
}

async function reload(
  settings: Settings,
  machine: Machine,
  hash: string,
  signal: AbortSignal,
): Promise<void> {
  const { master, config } = settings;
  if (master === null) {
    throw new Error(
      `${config} was written anew, and HAProxy must reload once to take it: run \`systemctl reload haproxy\`, ` +
        'or give the router `master` so that this is done by itself',
    );
  }
  let told = false;
  for (const limit = performance.now() + RELOAD_LIMIT; performance.now() < limit; ) {
    // While HAProxy starts or reloads neither of its sockets is there for a moment.
    told ||= await present(command(machine, master, 'reload', signal).then(() => true));
    if (told && (await present(readLive(settings, machine, signal).then((live) => live?.hash === hash))))
      return;
    await sleep(50, undefined, { signal });
  }
  throw new Error(
    told
      ? `HAProxy was told to reload and does not run ${config}: is it among its files (\`-f\`)? Its log says more`
      : `HAProxy cannot be told to reload: nobody listens at ${master}; was it started with \`-S ${master}\`?`,
  );
}

async function present(answer: Promise<boolean>): Promise<boolean> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Unreachable) return false;
    throw error;
  }
}
