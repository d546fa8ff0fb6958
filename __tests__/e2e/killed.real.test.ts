import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../freePort.ts';
import { Shop } from './shop.ts';

/** The program is killed when it has journaled this; then another run goes on. */
const STATES = [
  { name: 'registering', version: '1.5.0', at: { type: 'accepted' }, ends: ['promoted'] },
  { name: 'deploying', version: '1.5.0', at: { type: 'phase', phase: 'deploying' }, ends: ['promoted'] },
  {
    name: 'shifting testers',
    version: '1.5.0',
    at: { type: 'phase', phase: 'shifting', stage: 0 },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'judging testers',
    version: '1.5.0',
    at: { type: 'phase', phase: 'judging', stage: 0 },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'scaling',
    version: '1.5.0',
    at: { type: 'phase', phase: 'scaling', stage: 1 },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'shifting',
    version: '1.5.0',
    at: { type: 'phase', phase: 'shifting', stage: 1 },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'judging',
    version: '1.5.0',
    at: { type: 'phase', phase: 'judging', stage: 1 },
    ends: ['reverted'],
  },
  { name: 'full', version: '1.5.0', at: { type: 'phase', phase: 'judging', stage: 2 }, ends: ['reverted'] },
  {
    name: 'finalising',
    version: '1.5.0',
    at: { type: 'phase', phase: 'finalising' },
    ends: ['promoted', 'reverted'],
  },
  { name: 'committed', version: '1.5.0', at: { type: 'committed' }, ends: ['promoted'] },
  { name: 'reverting', version: '1.6.0', at: { type: 'phase', phase: 'reverting' }, ends: ['reverted'] },
] as const;

const shops: Shop[] = [];
afterAll(() => Promise.all(shops.map((shop) => shop.close())));

describe.concurrent('the program, killed with SIGKILL', () => {
  it.each(STATES.map((state, i) => ({ ...state, i })))(
    'while $name, and run again: ends with everything on one version',
    async ({ version, at, ends, i }) => {
      const shop = new Shop(await freePort(), [21_000 + i * 40, 21_039 + i * 40]);
      shops.push(shop);
      expect(await shop.start(['register'])).toMatchObject({ status: 0 });
      const users = shop.users(100);
      let killed = false;

      await shop.start(['release', `checkout=${version}`], (event, child) => {
        const reached = Object.entries(at).every(([key, value]) => event[key] === value);
        if (reached && !killed) killed = child.kill('SIGKILL');
      });
      const second = await shop.start(['release', `checkout=${version}`]);
      await users.stop();

      expect(killed).toBe(true);
      const outcome = second.events.at(-1) as { decision: string };
      expect(ends, second.stderr).toContain(outcome.decision);
      expect(second.status).toBe(outcome.decision === 'promoted' ? 0 : 1);
      const serves = outcome.decision === 'promoted' ? version : '1.4.2';
      expect(shop.running().map((each) => each.version)).toEqual([serves, serves]);
      const registered = shop.registry();
      expect(registered.version).toBe(serves);
      expect(registered.instances.map((each) => [each.version, each.inService])).toEqual([
        [serves, true],
        [serves, true],
      ]);
      const served = users.served();
      expect(users.lost()).toBe(0);
      expect(served['the gateway']).toBeUndefined();
      expect(served['1.4.2']!.errors).toBe(0);
    },
  );
});
