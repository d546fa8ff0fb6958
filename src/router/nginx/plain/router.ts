import { setTimeout as sleep } from 'node:timers/promises';
import { effectOn } from '../../../machine/effect.ts';
import { type Machine, Unreachable } from '../../../machine/machine.ts';
import { Refused } from '../../../ports/adapter.ts';
import type { Route, Router } from '../../../ports/router.ts';
import type { Millis } from '../../../release/units.ts';
import { resolve } from '../../addresses.ts';
import { hostOf } from '../config.ts';
import type { Settings } from '../options.ts';
import { type About, aboutIn, plainText } from './config.ts';

/** An nginx that was told to reload and does not run the new configuration after this long will not. */
const RELOAD_LIMIT: Millis = 10_000;
/** Workers of before still take requests for a moment: so often in a row a new one must have answered. */
const IN_A_ROW = 5;

/** An nginx without Lua, which is reloaded for every change. It counts nothing that tells versions apart. */
export function plainRouter(settings: Settings, machine: Machine): Router {
  return {
    async read(signal) {
      const written = aboutIn((await machine.text(settings.config)) ?? '');
      if (written === null) return { route: null, step: 1 };
      const turn = await turnOf(settings, machine, signal);
      // What is written and not loaded is not live, and what is live is written nowhere.
      return { route: turn === written.turn ? written.route : null, step: 1 };
    },
    apply: (route, { signal, fence }) =>
      effectOn(machine, (watched) => apply(settings, watched, { route, fence }, signal)),
  };
}

async function apply(
  settings: Settings,
  machine: Machine,
  { route, fence }: { readonly route: Route; readonly fence: number },
  signal: AbortSignal,
): Promise<void> {
  const { service, config, reload } = settings;
  if (route.stable.addresses.length === 0)
    throw new Refused(`no instance of ${service} ${route.stable.version} can take requests`);
  if (route.marks !== undefined || route.gray?.rule.follows !== undefined)
    throw new Refused('without Lua nginx neither marks a request nor follows a mark');
  if (reload === null)
    throw new Refused('without Lua nginx is reloaded for every change: give the router `reload`');
  const text = await machine.text(config);
  const before = aboutIn(text ?? '');
  if (before !== null && fence < before.fence)
    throw new Refused(`nginx obeys a later run for ${service} (fence ${before.fence})`);
  const about: About = { route, fence, turn: (before?.turn ?? 0) + 1 };
  const places = new Map<string, string>();
  for (const address of [...route.stable.addresses, ...(route.gray?.addresses ?? [])])
    places.set(address, await resolve(address));
  const wanted = plainText(settings, about, places);
  try {
    await machine.replace(config, wanted);
  } catch (error) {
    throw new Refused(`what nginx is to load cannot be written: ${(error as Error).message}`);
  }
  try {
    await machine.run(reload, signal);
    await taken(settings, machine, about.turn, signal);
  } catch (error) {
    // With a file that nginx does not take it would not start again either.
    await (text === null ? machine.remove(config) : machine.replace(config, text));
    throw error;
  }
}

async function taken(settings: Settings, machine: Machine, turn: number, signal: AbortSignal): Promise<void> {
  let row = 0;
  for (const limit = performance.now() + RELOAD_LIMIT; performance.now() < limit; ) {
    const live = await turnOf(settings, machine, signal).catch((error: unknown) => {
      if (error instanceof Unreachable) return null;
      throw error;
    });
    row = live === turn ? row + 1 : 0;
    if (row === IN_A_ROW) return;
    await sleep(20, undefined, { signal });
  }
  throw new Error(
    `nginx was told to reload and does not run ${settings.config}: does it include the file in \`http\`? Its error log says more`,
  );
}

/** Null where nginx runs without our file. @throws Unreachable where nobody listens */
async function turnOf(settings: Settings, machine: Machine, signal: AbortSignal): Promise<number | null> {
  const headers = { host: hostOf(settings) };
  const { text } = await machine.ask(settings.control, { method: 'GET', path: '/', headers }, signal);
  const [, turn] = /^turn (\d+)$/.exec(text) ?? [];
  return turn === undefined ? null : Number(turn);
}
