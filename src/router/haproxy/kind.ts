import { effectOn } from '../../machine/effect.ts';
import type { Machine } from '../../machine/machine.ts';
import { machineOf } from '../../machine/open.ts';
import type { Router, RouterKind, RouterReal } from '../../ports/router.ts';
import { apply } from './apply.ts';
import { command } from './cli.ts';
import { backendName, readLive, routeOf } from './live.ts';
import { metricsOf } from './metrics.ts';
import { haproxySchema, type Settings, settingsOf } from './options.ts';
import { backendStats } from './stats.ts';

/** A HAProxy that runs anyway: changed while it runs, and written down for its next start. */
export const haproxy = {
  kind: 'haproxy',
  schema: haproxySchema,
  traits: { countsGroups: true, marks: true, follows: true },
  create(options, given): Router {
    const settings = settingsOf(options, given);
    const machine = machineOf(options.via, given);
    return {
      read: (signal) => read(settings, machine, signal),
      apply: (route, { signal, fence }) =>
        effectOn(machine, (watched) => apply(settings, watched, route, fence, signal)),
      metrics: metricsOf(settings, machine),
    };
  },
} satisfies RouterKind;

async function read(settings: Settings, machine: Machine, signal: AbortSignal): Promise<RouterReal> {
  const live = await readLive(settings, machine, signal);
  const route = live === null ? null : routeOf(settings, live);
  if (live === null || live.about === null || route === null) return { route: null, step: 1 };
  const stats = backendStats(await command(machine, settings.socket, 'show stat', signal));
  const open = (at: 'a' | 'b' | 'matched') => stats.get(backendName(settings, at))?.open ?? 0;
  const { stable, gray } = live.about;
  return {
    route,
    step: 1,
    open: {
      [route.stable.version]: open(stable),
      ...(route.gray !== null && gray !== null && { [route.gray.version]: open(gray) + open('matched') }),
    },
  };
}
