import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/controller/clock.ts';
import type { Call } from '../../src/ports/adapter.ts';
import type { Instance, Target, TargetGiven } from '../../src/ports/target.ts';
import { findMarked } from '../../src/target/process/identity.ts';

export const SERVICE = join(import.meta.dirname, 'service.ts');
export const MANAGER = join(import.meta.dirname, 'manager.ts');
export const CONTROLLER = join(import.meta.dirname, 'controller.ts');

/** By this variable the tests find every process that they caused, however it was started. */
const MARK = 'GRAY_RELEASE_TEST';

/** A folder of its own for one test, and what an adapter is given in it. */
export function makeGiven(service = 'checkout', secrets: Readonly<Record<string, string>> = {}): TargetGiven {
  const stateDir = mkdtempSync(join(tmpdir(), 'gray-release-target-'));
  return givenIn(stateDir, service, secrets);
}

export function givenIn(
  stateDir: string,
  service: string,
  secrets: Readonly<Record<string, string>> = {},
): TargetGiven {
  return {
    release: 'shop',
    environment: 'default',
    stateDir,
    workDir: stateDir,
    clock: systemClock,
    secret: (name) => secrets[name] ?? process.env[name],
    programEnv: { PATH: process.env.PATH!, [MARK]: stateDir },
    debug: () => {},
    service,
    instances: 3,
  };
}

export function call(fence = 1): Call {
  return { fence, signal: AbortSignal.timeout(15_000) };
}

/** Reads until it is as wanted; fails with what it saw last. */
export async function until(
  target: Target,
  wanted: (instances: readonly Instance[]) => boolean,
  within = 8000,
): Promise<readonly Instance[]> {
  const limit = performance.now() + within;
  for (;;) {
    const { instances } = await target.read(AbortSignal.timeout(5000));
    if (wanted(instances)) return instances;
    if (performance.now() > limit)
      throw new Error(`not as wanted after ${within} ms: ${JSON.stringify(instances)}`);
    await sleep(50);
  }
}

export function ready(count: number, version?: string): (instances: readonly Instance[]) => boolean {
  return (instances) =>
    instances.filter((each) => each.state === 'ready' && (version === undefined || each.version === version))
      .length === count;
}

export function none(instances: readonly Instance[]): boolean {
  return instances.length === 0;
}

/** The processes that a test has left running, but for a connection to a machine, which ends by itself. */
export function leftOf({ stateDir }: Pick<TargetGiven, 'stateDir'>): number[] {
  return findMarked(MARK, stateDir).filter((pid) => programOf(pid) !== 'ssh');
}

function programOf(pid: number): string | null {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return null;
  }
}

export function cleanUp(given: Pick<TargetGiven, 'stateDir'>): void {
  for (const pid of leftOf(given)) process.kill(pid, 'SIGKILL');
  rmSync(given.stateDir, { recursive: true, force: true });
}

/** Writes into a folder of programs one that first does something else than the real one. */
export function addProgram(bin: string, name: string, first: string, real: string): void {
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\n${first}\nexec ${real}/${name} "$@"\n`, { mode: 0o755 });
}
