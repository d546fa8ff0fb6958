import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Shop } from './shop.ts';

/** Waits until the newest entry of the journal says so, as git tells it. */
export async function journaled(shop: Shop, says: RegExp, within = 40_000): Promise<void> {
  for (const late = performance.now() + within; performance.now() < late; await sleep(25)) {
    if (says.test(subjects(shop))) return;
  }
  throw new Error(`the journal never said ${says}: ${subjects(shop)}`);
}

/** The subjects of the journal's commits, the newest first. */
export function subjects({ folder }: Shop): string {
  const ref = 'refs/gray-release/v1/default/journal/shop';
  try {
    const args = ['log', '--format=%s', '--max-count=40', ref];
    return execFileSync('git', args, { cwd: join(folder, 'remote.git'), encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}
