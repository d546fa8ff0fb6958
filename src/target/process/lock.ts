import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bornOf, livesAs } from './identity.ts';

/**
 * One writer at a time in a folder, over processes and over crashes. The holder is the owner of the file `lock.N` with the
 * highest N. Who wants the lock makes the next number, which the file system gives to exactly one (link(2)), and only when the
 * highest is free or its owner is dead. So a lock that was left behind is never broken, only overtaken, and two that find it at
 * the same time cannot both win.
 */
export async function lock(folder: string, signal: AbortSignal): Promise<() => void> {
  for (;;) {
    signal.throwIfAborted();
    const free = tryLock(folder);
    if (free !== null) return free;
    await sleep(10);
  }
}

/** Null when another holds it. Otherwise what frees it again. */
export function tryLock(folder: string): (() => void) | null {
  const top = highest(folder);
  if (top > 0 && isHeld(join(folder, `lock.${top}`))) return null;
  const mine = join(folder, `lock.${top + 1}`);
  const draft = join(folder, `draft.${randomBytes(6).toString('hex')}`);
  const owner = { pid: process.pid, born: bornOf(process.pid) };
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    linkSync(draft, mine);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  // Others may have taken and freed higher numbers, and removed this one, since the folder was read.
  if (highest(folder) !== top + 1) {
    rmSync(mine, { force: true });
    return null;
  }
  for (const number of numbers(folder))
    if (number <= top) rmSync(join(folder, `lock.${number}`), { force: true });
  return () => {
    writeFileSync(draft, 'null', { mode: 0o600 });
    renameSync(draft, mine);
  };
}

function isHeld(path: string): boolean {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; born: string } | null;
    return owner !== null && livesAs(owner.pid, owner.born);
  } catch (error) {
    // Overtaken meanwhile: whoever did that may hold it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder));
}

function numbers(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const [, number] = /^lock\.(\d+)$/.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
}
