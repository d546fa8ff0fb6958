import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a process that is gone is removed when nothing was written to it for this long, in milliseconds. */
const ABANDONED_AFTER = 3_600_000;
const folders = new Set<string>();

/** A folder of this process and user alone. It goes with the process, or with a later one where the process was killed. */
export async function temporaryFolder(prefix: string): Promise<string> {
  await sweep(prefix).catch(() => {});
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  if (folders.size === 0) process.once('exit', removeAll);
  folders.add(folder);
  return folder;
}

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Removes what processes left behind that were killed. */
async function sweep(prefix: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^\d+(?=-)/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '')?.[0] ?? 0);
    if (pid === 0 || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > ABANDONED_AFTER) await rm(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
