import { isDeepStrictEqual } from 'node:util';
import type { Cluster, Resource } from '../../kubernetes/cluster.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Route, Router } from '../../ports/router.ts';
import { exposes } from '../../release/traffic.ts';
import { ALL, type Millis } from '../../release/units.ts';
import { baselineShare, withBaseline } from './baseline.ts';
import type { Divider, Split, Standing } from './divider.ts';
import { type Settings, SLICES } from './options.ts';
import { type Addresses, addressesOf, ensureServices, settle, within } from './services.ts';
import { annotated, isAt, splitOf, type Told, tell, toldIn } from './told.ts';

/** Somebody else wrote in between, such as the Gateway its status, so many times. */
const TRIES = 10;
/** For the Gateway to say that it has taken the route; what it refuses for so long is put back. */
const TAKES: Millis = 10_000;
const REFUSES: Millis = 3000;
const READS: Millis = 1000;

/** The router of a Service, by the one object that divides its requests. */
export function clusterRouter(cluster: Cluster, settings: Settings, divider: Divider): Router {
  return {
    async read(signal) {
      // Somebody may have changed it just now, such as another service that shares it.
      const find = () => divider.read(signal);
      const object = await within(
        READS,
        signal,
        find,
        (now) => now === null || standingOf(divider, now) === 'taken',
      );
      const told = object && toldIn(settings, object);
      if (object === null || told === null) return { route: null, step: 1 };
      const standing = standingOf(divider, object);
      if (standing !== 'taken') throw new Error(says(object, standing));
      const addresses = await addressesOf(cluster, settings, signal);
      const live = divider.divides(object, splitOf(told));
      return { route: routeOf(settings, told, live, addresses), step: 1 };
    },

    async apply(route, { signal, fence }) {
      if (route.stable.addresses.length === 0)
        throw new Refused(`no instance of ${settings.name} ${route.stable.version} can take requests`);
      const made = await ensureServices(cluster, settings, signal);
      // Istio's proxies may learn of a route before they know the Services that it leads to, and answer with errors meanwhile.
      if (made && route.gray !== null) await settle(settings, signal);
      const each = [route.stable, ...(route.gray === null ? [] : [route.gray])];
      const look = () => addressesOf(cluster, settings, signal);
      const isSeen = (found: Addresses) => each.every((of) => isAt(of.addresses, found) !== null);
      let addresses = await within(SLICES, signal, look, isSeen);
      if (addresses.baseline?.length === 0 && baselineShare(route.gray?.rule.weight ?? 0) > 0)
        addresses = await within(READS, signal, look, ({ baseline = [] }) => baseline.length > 0);
      const changed = await write(settings, divider, route, addresses, fence, signal);
      if (changed) await settle(settings, signal);
    },
  };
}

/** Whether it had anything to change. */
async function write(
  settings: Settings,
  divider: Divider,
  route: Route,
  addresses: Addresses,
  fence: number,
  signal: AbortSignal,
): Promise<boolean> {
  let had: Told | null = null;
  const written = await over(settings, divider, signal, (before) => {
    had = before && toldIn(settings, before);
    if (had !== null && fence < had.fence)
      throw new Refused(`${nameOf(before!)} obeys a later run (fence ${had.fence})`);
    const told = tell(settings, route, addresses, had, fence);
    const split = splitOf(told);
    const same = before !== null && isDeepStrictEqual([had, divider.divides(before, split)], [told, split]);
    return same ? null : told;
  });
  if (written === null) return false;
  const last = await settled(divider, written, signal);
  const standing = standingOf(divider, last);
  if (standing === 'taken') return true;
  const before = had as Told | null;
  if (!('refused' in standing) || before === null) throw new Error(says(last, standing));
  // What is refused serves nobody.
  await over(settings, divider, signal, () => ({ ...before, fence }));
  throw new Refused(`${says(last, standing)}; what was there before is back`);
}

/** Writes what is to be told, as of the object as it is; null where nothing is to be written. */
async function over(
  settings: Settings,
  divider: Divider,
  signal: AbortSignal,
  wanted: (before: Resource | null) => Told | null,
): Promise<Resource | null> {
  for (let tries = 1; ; tries++) {
    const before = await divider.read(signal);
    const told = wanted(before);
    if (told === null) return null;
    try {
      return await divider.write(before, splitOf(told), annotated(settings, told), signal);
    } catch (error) {
      if (!(error instanceof Refused) || tries === TRIES) throw error;
      const now = await divider.read(signal);
      if (now?.metadata.resourceVersion === before?.metadata.resourceVersion) throw error;
    }
  }
}

/** The object once what serves by it has taken it, or goes on to refuse it, or takes too long to say. */
async function settled(divider: Divider, written: Resource, signal: AbortSignal): Promise<Resource> {
  const look = async () => (await divider.read(signal)) ?? written;
  const first = await within(REFUSES, signal, look, (found) => standingOf(divider, found) === 'taken');
  const now = standingOf(divider, first);
  if (now === 'taken' || 'refused' in now) return first;
  return within(TAKES - REFUSES, signal, look, (later) => {
    const then = standingOf(divider, later);
    return then === 'taken' || 'refused' in then;
  });
}

function standingOf({ standing }: Divider, object: Resource): Standing {
  return standing?.(object) ?? 'taken';
}

function says(object: Resource, standing: Exclude<Standing, 'taken'>): string {
  return 'refused' in standing
    ? `${nameOf(object)} is not taken: ${standing.refused}`
    : `${nameOf(object)} is not taken yet: ${standing.pending}`;
}

function nameOf({ kind, metadata }: Resource): string {
  return `${kind} ${metadata.name}`;
}

function routeOf(settings: Settings, { stable, gray }: Told, live: Split, addresses: Addresses): Route {
  const other = stable.at === 'stable' ? 'gray' : 'stable';
  const rule = { match: live.match, weight: stable.at === 'stable' ? live.gray : ALL - live.gray };
  const { baseline = 0 } = withBaseline(splitOf({ stable, gray }), addresses);
  // What the baseline gets is stable's: it shows only where it is not what it should be by now, and then as one address too many.
  const strayed = (live.baseline ?? 0) === baseline ? [] : [settings.baseline];
  const backend = { version: stable.version, addresses: [...addresses[stable.at], ...strayed] };
  if (gray !== null) {
    return {
      stable: backend,
      gray: { ...gray, addresses: addresses[other], rule: { ...gray.rule, ...rule } },
    };
  }
  // Nobody was to go there: who does was sent by somebody else, to a version that nobody has named.
  const unknown = { version: 'unknown', addresses: addresses[other], rule, salt: '' };
  return { stable: backend, gray: exposes(rule) ? unknown : null };
}
