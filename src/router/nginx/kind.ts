import { effectOn } from '../../machine/effect.ts';
import { type Machine, Unreachable } from '../../machine/machine.ts';
import { machineOf } from '../../machine/open.ts';
import type { Router, RouterKind, RouterReal } from '../../ports/router.ts';
import { apply } from './apply.ts';
import { readLive } from './live.ts';
import { metricsOf } from './metrics.ts';
import { nginxSchema, type Settings, settingsOf } from './options.ts';
import { plainRouter } from './plain/router.ts';

/** An nginx that runs anyway: told over its loopback, and written down for its next start. */
export const nginx = {
  kind: 'nginx',
  schema: nginxSchema,
  traits: { countsGroups: true, marks: true, follows: true },
  create(options, given): Router {
    const settings = settingsOf(options, given);
    const machine = machineOf(options.via, given);
    if (!settings.lua) return plainRouter(settings, machine);
    return {
      read: (signal) => read(settings, machine, signal),
      apply: (route, { signal, fence, lease }) =>
        effectOn(machine, (watched) =>
          apply(settings, watched, { route, fence, lease: lease ?? null, signal }),
        ),
      metrics: metricsOf(settings, machine),
    };
  },
} satisfies RouterKind;

async function read(settings: Settings, machine: Machine, signal: AbortSignal): Promise<RouterReal> {
  const live = await readLive(settings, machine, signal).catch((error: unknown) => {
    throw error instanceof Unreachable
      ? new Error(
          `nginx cannot be asked: ${error.message}. Is it running, and does it include ${settings.config}?`,
        )
      : error;
  });
  if (live?.told == null) return { route: null, step: 1 };
  const { told, left, open } = live;
  // A share whose lease is over goes to nobody.
  const route = left === 0 ? { ...told.route, gray: null } : told.route;
  return { route, step: 1, open, ...(left !== null && left > 0 && { leaseLeft: left }) };
}
