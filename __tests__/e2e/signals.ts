import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a runner gives a job that is cancelled, in milliseconds: SIGINT, then SIGTERM, then SIGKILL. */
export const INT_TO_TERM = 7_500;
const TERM_TO_KILL = 2_500;

/** Ends a step as a runner does; resolves with the signal that it took when the process is gone. */
export async function cancelAsRunner(child: ChildProcess): Promise<'SIGINT' | 'SIGTERM' | 'SIGKILL'> {
  const gone = new Promise<true>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(true);
    else child.once('exit', () => resolve(true));
  });
  child.kill('SIGINT');
  if (await Promise.race([gone, sleep(INT_TO_TERM, false)])) return 'SIGINT';
  child.kill('SIGTERM');
  if (await Promise.race([gone, sleep(TERM_TO_KILL, false)])) return 'SIGTERM';
  child.kill('SIGKILL');
  await gone;
  return 'SIGKILL';
}
