import { changesTo } from '../places.ts';
import { nextPorts } from '../portRange.ts';
import type { Looked, View } from './look.ts';
import type { Part } from './manager.ts';
import type { Settings } from './options.ts';
import type { Placed, State } from './state.ts';

/** Folders of versions that are not known here are never removed. */
const LONGEST_HISTORY = 100;

/** What the state becomes, and what is done on the machine so that it holds. */
export interface Change {
  readonly state: State;
  readonly steps: readonly string[];
}

/** Makes `size` instances of `version` run, or begins to. @throws Error when the machine lacks what that needs */
export function scaled(settings: Settings, view: View, version: string, size: number): State {
  const { now, listening, lacks } = view.world;
  const places = view.looked
    .filter(({ placed, state }) => placed.version === version && state !== 'stopping')
    .map((looked) => ({ ...looked, ...looked.placed, wasReady: looked.placed.readyAt !== undefined }));
  const { surplus, failed, starts: all } = changesTo(size, places, now);
  const starts = all.slice(0, settings.manner.atOnce);
  if (starts.length > 0 && lacks !== null) throw new Error(lacks);
  const stopAt = new Map([
    ...surplus.map(({ port }) => [port, now + settings.drain] as const),
    ...failed.map(({ port }) => [port, now] as const),
  ]);
  const stopping = view.looked.map(({ placed }) =>
    stopAt.has(placed.port) ? { ...placed, stopAt: stopAt.get(placed.port)! } : placed,
  );
  const taken = new Set([...listening, ...stopping.map(({ port }) => port)]);
  const ports = nextPorts(
    { range: settings.ports, host: settings.host },
    view.state.port,
    settings.folder,
    taken,
    starts.length,
  );
  const started = starts.map((attempt, i): Placed => ({ port: ports[i]!, version, attempt, ordered: now }));
  return {
    ...view.state,
    ...(started.length > 0 && historyWith(view.state, version)),
    port: ports.at(-1) ?? view.state.port,
    instances: [...stopping, ...started],
  };
}

/** @throws Error when the machine lacks what a reboot would need */
export function promoted({ state, world }: View, version: string): State {
  const { permanent } = state;
  if (permanent === version) return state;
  if (world.lacks !== null) throw new Error(world.lacks);
  const others = (versions: readonly string[]) => versions.filter((each) => each !== version);
  const replaced = [...others(state.replaced), ...(permanent === null ? [] : [permanent])].slice(
    -LONGEST_HISTORY,
  );
  return { ...state, permanent: version, tried: others(state.tried), replaced };
}

function historyWith({ permanent, tried, replaced }: State, version: string): Pick<State, 'tried'> {
  if (version === permanent || replaced.includes(version)) return { tried };
  return { tried: [...tried.filter((each) => each !== version), version].slice(-LONGEST_HISTORY) };
}

/**
 * What is missing on the machine for a state to hold, and what the state no longer has to hold. What is there already needs no
 * step, so whoever looks next does what a crash has cut off.
 */
export function settled(settings: Settings, { looked, world }: View, wanted: State): Change {
  const parts = new Map(looked.map(({ placed, part }) => [placed.port, part]));
  const { now } = world;
  const gone = wanted.instances
    .filter(({ port, stopAt }) => stopAt !== undefined && parts.get(port)?.active === 'down')
    .slice(0, settings.manner.atOnce);
  const instances = wanted.instances.filter((placed) => !gone.includes(placed));
  const pruned = toRemove(settings, { ...wanted, instances });
  const stays = ({ version, stopAt }: Placed) => version === wanted.permanent && stopAt === undefined;
  const steps: string[] = [];
  const step = (name: string, { port, version }: Placed) => steps.push(name, String(port), version);
  for (const placed of instances) if (!parts.has(placed.port)) step('start', placed);
  for (const placed of instances)
    if (stays(placed) && parts.get(placed.port)?.enabled !== true) step('enable', placed);
  // Between here and the next lines a reboot brings up both versions, and never none.
  if (wanted.permanent !== null && world.current !== wanted.permanent)
    steps.push('current', '0', wanted.permanent);
  for (const placed of wanted.instances)
    if (!stays(placed) && parts.get(placed.port)?.enabled === true) step('disable', placed);
  for (const placed of instances) {
    const due = placed.stopAt !== undefined && now >= placed.stopAt;
    if (due && isRunning(parts.get(placed.port))) step('stop', placed);
  }
  for (const placed of gone) step('forget', placed);
  for (const version of pruned) steps.push('prune', '0', version);
  const kept = (versions: readonly string[]) => versions.filter((version) => !pruned.includes(version));
  return {
    state: { ...wanted, tried: kept(wanted.tried), replaced: kept(wanted.replaced), instances },
    steps,
  };
}

function isRunning(part: Part | undefined): boolean {
  return part?.active === 'up' || part?.active === 'coming';
}

/** The versions whose folders go: of those that do not run, the ones that failed a release, and then the oldest. */
function toRemove({ keep }: Settings, { permanent, tried, replaced, instances }: State): string[] {
  if (keep === null || permanent === null) return [];
  const idle = [...tried, ...replaced].filter(
    (version) => version !== permanent && !instances.some((placed) => placed.version === version),
  );
  return idle.slice(0, Math.max(0, idle.length - keep));
}

/** Whether a reboot brings up `permanent` and nothing else. */
export function isPermanent({ state: { permanent }, world, looked }: View): boolean {
  return (
    world.current === permanent &&
    looked.every(({ placed, part }: Looked) => {
      const stays = placed.version === permanent && placed.stopAt === undefined;
      return part.enabled === stays;
    })
  );
}
