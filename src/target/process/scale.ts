import { type Call, Refused } from '../../ports/adapter.ts';
import { VERSION_PATTERN } from '../../release/units.ts';
import { makeFolder } from '../../util/folder.ts';
import { changesTo } from '../places.ts';
import { readService, writeService } from './files.ts';
import { lock } from './lock.ts';
import { lookAt } from './look.ts';
import type { Settings } from './options.ts';
import { start } from './start.ts';
import { markStopping, tend } from './stop.ts';

/** Makes `size` instances of `version` run, or begins to. */
export async function scale(settings: Settings, version: string, size: number, call: Call): Promise<void> {
  if (!VERSION_PATTERN.test(version)) throw new Refused(`${JSON.stringify(version)} is no version`);
  await underLock(settings, call, async () => {
    await tend(settings);
    const places = (await lookAt(settings))
      .filter(({ order, state }) => order.version === version && state !== 'stopping')
      .map((looked) => ({ ...looked, ordered: looked.order.ordered, attempt: looked.order.attempt }));
    const { surplus, failed, starts } = changesTo(size, places, settings.given.clock.wall());
    for (const { order } of surplus) await markStopping(settings, order, settings.drain);
    for (const { order } of failed) await markStopping(settings, order, 0);
    for (const attempt of starts) {
      call.signal.throwIfAborted();
      await start(settings, version, attempt);
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
