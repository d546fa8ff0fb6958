import { expect, it } from 'vitest';
import { Pool } from './pool.ts';

/** `npm run sim` lives many more; `npm run sim:sabotage` shows that leaving a rule out breaks releases. */
const RELEASES = 2_000;

it('no release of the simulated world breaks a promise, whatever its runs, systems and people do', async () => {
  const pool = new Pool(2);

  const sum = await pool.live(1, (so) => so.releases >= RELEASES || so.broken.length > 0);
  await pool.close();

  expect(sum.broken).toEqual([]);
  expect(sum.releases).toBeGreaterThanOrEqual(RELEASES);
}, 120_000);
