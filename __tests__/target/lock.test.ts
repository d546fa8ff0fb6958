import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lock, tryLock } from '../../src/target/process/lock.ts';

const LOCK = join(import.meta.dirname, '../../src/target/process/lock.ts');

describe('the lock of a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gray-release-lock-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is held by one at a time, also within a process', () => {
    const free = tryLock(folder);

    expect(free).not.toBeNull();
    expect(tryLock(folder)).toBeNull();
    free!();
    const again = tryLock(folder);
    expect(again).not.toBeNull();
    again!();
    expect(readdirSync(folder)).toEqual(['lock.2']);
  });

  it('gives up when the signal aborts', async () => {
    const free = tryLock(folder);

    await expect(lock(folder, AbortSignal.timeout(50))).rejects.toThrow('aborted due to timeout');
    free!();
  });

  it('loses no update between processes, of which some are killed while they hold it', async () => {
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    // Reads, waits and writes under the lock: without it, updates would be lost. Every 10th time it dies holding it, done.
    const code = `
      import { lock } from ${JSON.stringify(LOCK)};
      import { readFileSync, writeFileSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      for (let i = 0; i < 10; i++) {
        const free = await lock(${JSON.stringify(folder)}, AbortSignal.timeout(15000));
        const value = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
        await sleep(1);
        writeFileSync(${JSON.stringify(counter)}, String(value + 1));
        if (i === 9) process.kill(process.pid, 'SIGKILL');
        free();
      }`;
    const writers = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', code], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );

    const signals = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[1]));

    expect(signals).toEqual(Array(6).fill('SIGKILL'));
    expect(readFileSync(counter, 'utf8')).toBe('60');
  });

  it('is not held by a process that was given the id of its dead owner', () => {
    writeFileSync(join(folder, 'lock.7'), JSON.stringify({ pid: process.pid, born: 'another boot 1' }));

    const free = tryLock(folder);

    expect(free).not.toBeNull();
    free!();
    expect(readdirSync(folder)).toEqual(['lock.8']);
  });
});
