import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entering, type Inside, startInside } from '../namespaces.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A real systemd, process 1 of namespaces of its own, with a log and a user's manager: see boot.sh. */
export interface SystemdMachine {
  /** Read and written by both sides, at the same path. */
  readonly folder: string;
  /** A folder of programs: `systemctl` and `journalctl` that speak to this systemd and no other. */
  readonly bin: string;
  /** Runs a program inside. */
  run(...argv: string[]): Promise<string>;
  /** As by pulling the plug and plugging it in again: every unit ends, and those that are enabled start. */
  reboot(): Promise<void>;
  end(): Promise<void>;
}

export async function startSystemd(): Promise<SystemdMachine> {
  const folder = mkdtempSync(join(tmpdir(), 'gray-systemd-'));
  const bin = join(folder, 'bin');
  for (const each of ['bin', 'units', 'config']) mkdirSync(join(folder, each));
  let inside = await boot(folder, bin);
  return {
    folder,
    bin,
    run: (...argv) => inside.run(...argv),
    async reboot() {
      await inside.end();
      inside = await boot(folder, bin);
    },
    async end() {
      await inside.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function boot(folder: string, bin: string): Promise<Inside> {
  const script = [join(import.meta.dirname, 'boot.sh'), folder, ROOT];
  const inside = await startInside('systemd', script, async ({ run }) => {
    return (await run('systemctl', 'is-system-running')).trim() === 'running';
  });
  for (const program of ['systemctl', 'journalctl']) {
    const line = ['nsenter', ...entering(inside.pid, [`/usr/bin/${program}`])].join(' ');
    writeFileSync(join(bin, program), `#!/bin/sh\nexec ${line} "$@"\n`, { mode: 0o755 });
  }
  return inside;
}
