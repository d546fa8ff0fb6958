import { afterAll, describe, expect, inject, it } from 'vitest';
import { KubernetesShop } from './shop.ts';

interface Run {
  readonly name: string;
  readonly version: string;
  /** The program is killed when it has journaled this; then another run goes on. */
  readonly at?: Readonly<Record<string, unknown>>;
  /** As long after that. */
  readonly later?: number;
  readonly ends: readonly string[];
}

const RUNS: readonly Run[] = [
  { name: 'a good version', version: '1.5.0', ends: ['promoted'] },
  { name: 'a bad version', version: '1.6.0', ends: ['reverted'] },
  {
    name: 'a good version, killed while scaling',
    version: '1.5.0',
    at: { type: 'phase', phase: 'scaling', stage: 0 },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'a good version, killed while all requests are its own',
    version: '1.5.0',
    at: { type: 'phase', phase: 'judging', stage: 1 },
    ends: ['promoted', 'reverted'],
  },
  {
    name: 'a good version, killed when committed',
    version: '1.5.0',
    at: { type: 'committed' },
    ends: ['promoted'],
  },
  {
    name: 'a good version, killed while the stable Deployment rolls',
    version: '1.5.0',
    at: { type: 'committed' },
    later: 4_000,
    ends: ['promoted'],
  },
  {
    name: 'a bad version, killed while reverting',
    version: '1.6.0',
    at: { type: 'phase', phase: 'reverting' },
    ends: ['reverted'],
  },
];

/** The built program against a real API server, with real requests through a real Gateway. */
describe.concurrent('a release in Kubernetes', () => {
  const shops: KubernetesShop[] = [];
  afterAll(() => Promise.all(shops.map((shop) => shop.close())));

  it.each(RUNS)('$name: ends on one version, and no user of stable is failed', async (run) => {
    const { version, at, later = 0, ends } = run;
    const shop = await KubernetesShop.open(inject('kubernetes'));
    shops.push(shop);
    const users = await shop.register();
    let killed = false;

    const first = await shop.release(version, (event, child) => {
      if (killed || at === undefined || !Object.entries(at).every(([key, value]) => event[key] === value))
        return;
      killed = true;
      setTimeout(() => child.kill('SIGKILL'), later);
    });
    const last = at === undefined ? first : await shop.release(version);

    expect([killed, first.status === null]).toEqual([at !== undefined, at !== undefined]);
    await shop.isOver(last, version, users, ends);
  });
});
