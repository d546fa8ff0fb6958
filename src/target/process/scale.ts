import { type Call, Refused } from '../../ports/adapter.ts';
import { VERSION_PATTERN } from '../../release/units.ts';
import { makeFolder } from '../../util/folder.ts';
import { readService, writeService } from './files.ts';
import { lock } from './lock.ts';
import { type Looked, lookAt } from './look.ts';
import type { Settings } from './options.ts';
import { start } from './start.ts';
import { markStopping, tend } from './stop.ts';

/** A place whose instances failed this often in a row gets a new one only after a pause. */
const TRIES = 3;
const PAUSE = 60_000;

/**
 * Makes `size` instances of `version` run, or begins to. Failed ones are replaced: three times at once, then once a minute, so
 * that a program that cannot run does not keep the machine busy.
 */
export async function scale(settings: Settings, version: string, size: number, call: Call): Promise<void> {
  if (!VERSION_PATTERN.test(version)) throw new Refused(`${JSON.stringify(version)} is no version`);
  await underLock(settings, call, async () => {
    await tend(settings);
    const all = (await lookAt(settings)).filter(
      ({ order, state }) => order.version === version && state !== 'stopping',
    );
    const running = all.filter(({ state }) => state !== 'failed').sort(bestFirst);
    for (const { order } of running.slice(size)) await markStopping(settings, order, settings.drain);

    const places = Math.max(0, size - running.length);
    const failed = all.filter(({ state }) => state === 'failed');
    const resting = failed.slice(0, places).filter((looked) => !mayReplace(settings, looked));
    const replaced = failed.filter((looked) => !resting.includes(looked));
    for (const { order } of replaced) await markStopping(settings, order, 0);
    for (let i = 0; i < places - resting.length; i++) {
      call.signal.throwIfAborted();
      await start(settings, version, attemptAfter(replaced[i]));
    }
    await tend(settings);
  });
}

export async function promote(settings: Settings, version: string, call: Call): Promise<void> {
  await underLock(settings, call, async () => {
    const service = await readService(settings.folder);
    if (service.permanent !== version)
      await writeService(settings.folder, { ...service, permanent: version });
  });
}

/** Orders come one at a time, and none from a run that another has taken over from. */
async function underLock(
  { folder }: Settings,
  { signal, fence }: Call,
  work: () => Promise<void>,
): Promise<void> {
  // Outputs may hold what is nobody else's business.
  await makeFolder(folder, 0o700);
  const free = await lock(folder, signal).catch((error: unknown) => {
    if (signal.aborted) throw new Refused('another run was at work on this service all the time');
    throw error;
  });
  try {
    const service = await readService(folder);
    if (fence < service.fence) {
      throw new Refused(`a run with fence ${service.fence} has taken over; fence ${fence} is too low`);
    }
    if (fence > service.fence) await writeService(folder, { ...service, fence });
    await work();
  } finally {
    free();
  }
}

/** Ready ones stay, and of those the oldest. */
function bestFirst(a: Looked, b: Looked): number {
  return Number(b.state === 'ready') - Number(a.state === 'ready') || a.order.ordered - b.order.ordered;
}

function mayReplace({ given }: Settings, { order, wasReady }: Looked): boolean {
  return wasReady || order.attempt < TRIES || given.clock.wall() - order.ordered > PAUSE;
}

function attemptAfter(replaced: Looked | undefined): number {
  return replaced === undefined || replaced.wasReady ? 0 : replaced.order.attempt + 1;
}
