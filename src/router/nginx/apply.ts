import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Machine, Unreachable } from '../../machine/machine.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Route } from '../../ports/router.ts';
import type { Millis } from '../../release/units.ts';
import { resolve } from '../addresses.ts';
import { configText, luaFile, shapeIn, tokenIn } from './config.ts';
import { type Live, order, readLive } from './live.ts';
import { LUA } from './lua.ts';
import type { Settings } from './options.ts';
import { sidesOf, type Told, textOf, toldIn } from './told.ts';

/** An nginx that was told to reload and does not run the new configuration after this long will not. */
const RELOAD_LIMIT: Millis = 10_000;

export interface Order {
  readonly route: Route;
  readonly fence: number;
  readonly lease: Millis | null;
  readonly signal: AbortSignal;
}

/**
 * Makes a route live and writes it down, so that a restart starts with it. Nothing of a route needs a reload: only the first
 * use does, and other options.
 */
export async function apply(settings: Settings, machine: Machine, given: Order): Promise<void> {
  const { route, fence, lease, signal } = given;
  const { service, config, state } = settings;
  if (route.stable.addresses.length === 0) {
    throw new Refused(`no instance of ${service} ${route.stable.version} can take requests`);
  }
  const live = await reachable(readLive(settings, machine, signal));
  const before = live?.told ?? toldIn((await machine.text(state)) ?? '');
  if (before !== null && fence < before.fence) throw later(service, before.fence);
  const granted = route.gray === null ? null : lease;
  const places = await placesOf(route, before);
  const text = textOf({ route, fence, lease: granted, until: Date.now() + (granted ?? 0), places });

  const written = await machine.text(config);
  const wanted = configText(settings, tokenIn(written ?? '') ?? randomBytes(16).toString('hex'));
  const unwritten = await failure(machine.replace(state, text));
  // Going to stable does not wait for a disk.
  if (unwritten !== null && (route.gray !== null || live === null)) throw cannotWrite(unwritten);
  if (live?.shape !== shapeIn(wanted)) {
    // Going to stable does not wait for a reload either.
    if (live !== null && route.gray === null) await tell(settings, machine, text, signal);
    await reload(settings, machine, { wanted, before: written }, signal);
  }
  await tell(settings, machine, text, signal);
  if (unwritten !== null) throw cannotWrite(unwritten);
}

async function placesOf({ stable, gray }: Route, before: Told | null): Promise<Told['places']> {
  const places = new Map<string, { at: string; side: 0 | 1 }>();
  for (const { addresses } of gray === null ? [stable] : [stable, gray]) {
    for (const [address, side] of sidesOf(addresses, before?.places ?? new Map()))
      places.set(address, { at: await resolve(address), side });
  }
  return places;
}

async function tell(settings: Settings, machine: Machine, body: string, signal: AbortSignal): Promise<void> {
  const answer = await order(settings, machine, { method: 'PUT', path: '/', body }, signal);
  if (answer?.status === 200) return;
  if (answer?.status !== 409)
    throw new Error(`nginx does not take the route: ${answer?.text.trim() ?? 'its configuration is gone'}`);
  // A later run was faster: what is written down is its route, not ours.
  const live = await readLive(settings, machine, signal);
  if (live !== null) await machine.replace(settings.state, live.text);
  throw later(settings.service, Number(answer.text));
}

interface Configs {
  readonly wanted: string;
  readonly before: string | null;
}

async function reload(
  settings: Settings,
  machine: Machine,
  { wanted, before }: Configs,
  signal: AbortSignal,
): Promise<void> {
  const { config } = settings;
  const unwritten =
    (await failure(machine.replace(luaFile(settings), LUA))) ??
    (await failure(machine.replace(config, wanted, 0o600)));
  if (unwritten !== null) throw cannotWrite(unwritten);
  if (settings.reload === null) {
    throw new Error(
      `${config} was written anew, and nginx must reload once to take it: run \`systemctl reload nginx\`, ` +
        'or give the router `reload` so that this is done by itself',
    );
  }
  try {
    await machine.run(settings.reload, signal);
    await taken(settings, machine, shapeIn(wanted), signal);
  } catch (error) {
    // With a file that nginx does not take it would not start again either.
    await (before === null ? machine.remove(config) : machine.replace(config, before, 0o600));
    throw error;
  }
}

async function taken(
  settings: Settings,
  machine: Machine,
  shape: string | null,
  signal: AbortSignal,
): Promise<void> {
  for (const limit = performance.now() + RELOAD_LIMIT; performance.now() < limit; ) {
    const live = await reachable(readLive(settings, machine, signal));
    if (live?.shape === shape) return;
    await sleep(50, undefined, { signal });
  }
  throw new Error(
    `nginx was told to reload and does not run ${settings.config}: does it include the file in \`http\`, and is the Lua module ` +
      'loaded? Its error log says more',
  );
}

async function reachable(asked: Promise<Live | null>): Promise<Live | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Unreachable) return null;
    throw error;
  }
}

async function failure(done: Promise<void>): Promise<string | null> {
  return done.then(
    () => null,
    (error: Error) => error.message,
  );
}

function cannotWrite(why: string): Refused {
  return new Refused(`what nginx is to start with cannot be written: ${why}`);
}

function later(service: string, fence: number): Refused {
  return new Refused(`nginx obeys a later run for ${service} (fence ${fence})`);
}
