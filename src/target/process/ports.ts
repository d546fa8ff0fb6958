import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../util/folder.ts';
import { inTurn, noneFree, type PortRange } from '../portRange.ts';

/** A claim whose instance was never written down is dropped after this long: the run that made it died in between. */
const CLAIM_WITHOUT_ORDER = 60_000;

/**
 * Claims a free port for one instance. All services of a release on this machine share the folder of claims, so that two that
 * start at once do not choose the same.
 *
 * @throws Error when the host is no address of this machine, or no port of the range is free.
 */
export async function claimPort(
  folder: string,
  range: PortRange,
  host: string,
  orderPath: string,
): Promise<number> {
  await makeFolder(folder, 0o700);
  const last = Number(await readFile(join(folder, 'last'), 'utf8').catch(() => ''));
  for (const port of inTurn(range, last, folder)) {
    if (!(await claim(join(folder, String(port)), orderPath))) continue;
    if (await canBind(host, port)) {
      await writeFile(join(folder, 'last'), String(port));
      return port;
    }
    await freePort(folder, port);
  }
  throw new Error(noneFree(range, host));
}

export async function freePort(folder: string, port: number): Promise<void> {
  await rm(join(folder, String(port)), { force: true });
}

async function claim(path: string, orderPath: string): Promise<boolean> {
  try {
    await writeFile(path, orderPath, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Not taken over here and now: two that did so at once could both believe they have it.
    if (await isAbandoned(path)) await rm(path, { force: true });
    return false;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    const [owner, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    if (Date.now() - mtimeMs < CLAIM_WITHOUT_ORDER) return false;
    const order = await open(owner).catch(() => null);
    await order?.close();
    return order === null;
  } catch {
    // Given back meanwhile.
    return false;
  }
}

function canBind(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        reject(new Error(`${host} is no address of this machine; say in host where the instances listen`));
      } else resolve(false);
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export function portsFolder(serviceFolder: string): string {
  return join(dirname(serviceFolder), '.ports');
}
