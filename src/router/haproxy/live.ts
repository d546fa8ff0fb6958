import type { Machine } from '../../machine/machine.ts';
import type { Backend, Route } from '../../ports/router.ts';
import { joined } from '../addresses.ts';
import type { Place } from '../places.ts';
import { command } from './cli.ts';
import { timesPrefix } from './config.ts';
import { type About, aboutOf, type Entries, ruleOf } from './entries.ts';
import type { Settings } from './options.ts';

export interface Slot {
  readonly backend: string;
  readonly name: string;
  /** `ip:port` as HAProxy says it. */
  readonly address: string;
  /** Takes requests, as far as we say. */
  readonly on: boolean;
}

/** What the running HAProxy does. */
export interface Live {
  /** The hash of the shape it runs with. */
  readonly hash: string;
  readonly about: About | null;
  readonly entries: Entries;
  readonly slots: readonly Slot[];
}

/** Null where HAProxy runs without our configuration. @throws Unreachable where it does not run */
export async function readLive(
  settings: Settings,
  machine: Machine,
  signal: AbortSignal,
): Promise<Live | null> {
  const { socket, map } = settings;
  const [tables, dump, servers] = await Promise.all([
    command(machine, socket, 'show table', signal),
    command(machine, socket, `show map ${map}`, signal),
    command(machine, socket, 'show servers state', signal),
  ]);
  const prefix = `# table: ${timesPrefix(settings)}`;
  const table = tables.split('\n').find((line) => line.startsWith(prefix));
  if (table === undefined) return null;
  const entries = entriesIn(dump);
  return {
    hash: table.slice(prefix.length).split(',')[0]!,
    about: aboutOf(entries),
    entries,
    slots: slotsIn(servers, `gray-${settings.service}-`),
  };
}

/** `0x7f8c78047b90 KEY VALUE` */
function entriesIn(dump: string): Entries {
  const entries = dump.split('\n').flatMap((line) => {
    const [, key, value] = /^0x[0-9a-f]+ (\S+) (.*)$/.exec(line) ?? [];
    return key === undefined ? [] : [[key, value!] as const];
  });
  return new Map(entries);
}

/** Bits of `srv_admin_state` that keep requests away: forced, inherited and by resolution. */
const MAINTENANCE = 0x01 | 0x02 | 0x20;

/** Fields as in HAProxy's management guide, `show servers state`: 2 backend, 4 server, 5 address, 7 admin state, 19 port. */
function slotsIn(servers: string, prefix: string): Slot[] {
  return servers.split('\n').flatMap((line) => {
    const fields = line.split(' ');
    const backend = fields[1];
    if (line.startsWith('#') || backend === undefined || !backend.startsWith(prefix)) return [];
    const on = (Number(fields[6]) & MAINTENANCE) === 0;
    return [{ backend, name: fields[3]!, address: joined(fields[4]!, fields[18]!), on }];
  });
}

export function backendName({ service }: Settings, place: Place | 'matched'): string {
  return `gray-${service}-${place}`;
}

function serving(live: Live, backend: string): string[] {
  return live.slots.filter((slot) => slot.backend === backend && slot.on).map(({ address }) => address);
}

/** The route that requests take now. */
export function routeOf(settings: Settings, live: Live): Route | null {
  const { about, entries } = live;
  if (about === null) return null;
  const backend = (place: Place): Backend => ({
    version: about[place] ?? '',
    addresses: serving(live, backendName(settings, place)).map((address) => about.names[address] ?? address),
  });
  const stable = backend(about.stable);
  const marks = about.marks == null ? {} : { marks: about.marks };
  if (about.gray === null) return { stable, gray: null, ...marks };
  return {
    stable,
    ...marks,
    gray: { ...backend(about.gray), rule: ruleOf(entries, about), salt: about.salt },
  };
}
