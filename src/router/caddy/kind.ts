import { effectOn } from '../../machine/effect.ts';
import { type Machine, Unreachable } from '../../machine/machine.ts';
import { machineOf } from '../../machine/open.ts';
import type { Router, RouterKind, RouterReal } from '../../ports/router.ts';
import { runningServer } from './admin.ts';
import { apply } from './apply.ts';
import { metricsOf, openAt, readLines } from './metrics.ts';
import { caddySchema, type Settings, settingsOf } from './options.ts';
import { readWritten } from './route.ts';

/** A Caddy that runs anyway: set up once, and changed by a file. */
export const caddy = {
  kind: 'caddy',
  schema: caddySchema,
  traits: { marks: true, follows: true },
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
  const server = await runningServer(settings, machine, signal).catch((error: unknown) => {
    throw error instanceof Unreachable
      ? new Error(`Caddy cannot be asked: ${error.message}. Is it running, with its admin API there?`)
      : error;
  });
  const live = server !== null ? readWritten((await machine.text(settings.file)) ?? '') : null;
  if (live === null) return { route: null, step: 1 };
  const { about } = live;
  const { marks, ...unmarked } = live.route;
  // The route is in files, and what is marked in the configuration, which may not have been taken.
  const route = marks !== undefined && server?.includes(JSON.stringify(marks)) ? live.route : unmarked;
  const lines = await readLines(settings, machine, signal);
  const open = {
    [route.stable.version]: openAt(lines, settings, about.stable),
    ...(about.gray !== null && {
      [about.gray.version]: openAt(lines, settings, about.gray.at) + openAt(lines, settings, 'matched'),
    }),
  };
  return { route, step: 1, open };
}
