import { type Machine, Unreachable } from '../../machine/machine.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Route } from '../../ports/router.ts';
import { runningServer, setUp } from './admin.ts';
import { listFile, serversOf } from './config.ts';
import type { Settings } from './options.ts';
import { aboutOf, readWritten, written } from './route.ts';

/** Writes the files, which Caddy reads with every request. Its configuration is changed for the first use, and for another shape. */
export async function apply(
  settings: Settings,
  machine: Machine,
  route: Route,
  fence: number,
  signal: AbortSignal,
): Promise<void> {
  const { service, file } = settings;
  if (route.stable.addresses.length === 0) {
    throw new Refused(`no instance of ${service} ${route.stable.version} can take requests`);
  }
  const before = readWritten((await machine.text(file)) ?? '');
  if (before !== null && fence < before.about.fence) {
    throw new Refused(`Caddy obeys a later run for ${service} (fence ${before.about.fence})`);
  }
  await runningServer(settings, machine, signal).catch((error: unknown) => {
    throw error instanceof Unreachable ? new Refused(`Caddy cannot be asked: ${error.message}`) : error;
  });
  const about = aboutOf(route, fence, before?.about ?? null);
  const files = written(about, route, before?.instances ?? { a: [], b: [] });
  const servers = serversOf(settings, about.shape);
  try {
    for (const [i, list] of files.lists.entries()) await machine.replace(listFile(settings, i), list);
    await machine.replace(file, files.text);
  } catch (error) {
    throw new Refused(`what Caddy is to read cannot be written: ${(error as Error).message}`);
  }
  // Going to stable has happened by now.
  await setUp(settings, machine, servers, signal);
}
