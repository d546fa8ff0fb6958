import { effectOn } from '../../machine/effect.ts';
import { type Machine, Unreachable } from '../../machine/machine.ts';
import { machineOf } from '../../machine/open.ts';
import type { Router, RouterKind, RouterReal } from '../../ports/router.ts';
import { apply } from './apply.ts';
import { STEP } from './config.ts';
import { readLive } from './live.ts';
import { metricsOf } from './metrics.ts';
import { type Settings, settingsOf, traefikSchema } from './options.ts';

/** A Traefik that runs anyway, which watches a file of ours. */
export const traefik = {
  kind: 'traefik',
  schema: traefikSchema,
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
  const live = await readLive(settings, machine, signal).catch((error: unknown) => {
    throw error instanceof Unreachable
      ? new Error(`Traefik cannot be asked: ${error.message}. Is it running, with its API there?`)
      : error;
  });
  const sticky = live?.about.gray?.rule.sticky !== undefined;
  return { route: live?.route ?? null, step: sticky ? STEP : 1 };
}
