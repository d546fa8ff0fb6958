import { describe, expect, it } from 'vitest';
import type { Route } from '../../src/ports/router.ts';
import { check, Scene, service, spec, stage } from './scene.ts';
import type { Life } from './world.ts';

const VERSIONS = { web: '1.1.0', stock: '1.1.0' };
const services = [
  service('web', { dependsOn: ['pricing'] }),
  service('pricing', { dependsOn: ['stock'] }),
  service('stock'),
];
const chain = { header: 'x-gray-release', entry: ['web'], buckets: true };
const sticky = { cookie: 'gray' };
const stages = [
  stage('testers', 0, [check('smoke', 'http', 'web')]),
  stage('few', 500, [], { traffic: { match: [], weight: 500, sticky } }),
  stage('half', 5000, [], { traffic: { match: [], weight: 5000, sticky } }),
];

/** A release of web and stock through an unreleased pricing; what is mixed at any boundary is kept. */
class Chain extends Scene {
  readonly mixed: string[] = [];
  at: (name: string, life: Life) => void = () => {};

  constructor(more: Partial<Parameters<typeof spec>[1]> = {}) {
    super(spec({ services }, { stages, chain, ...more }), VERSIONS);
    this.world.boundary = (name, life) => {
      const mix = this.mix();
      if (mix !== null) this.mixed.push(`${name}: ${mix}`);
      this.at(name, life);
    };
  }

  live(name: string): Route | null {
    const kept = this.world.routes.get(name);
    if (!kept?.route) return null;
    return this.time.now > kept.leaseUntil ? { ...kept.route, gray: null } : kept.route;
  }

  /** What the next request would meet that is not of one release. */
  mix(): string | null {
    const [web, stock] = [this.live('web'), this.live('stock')];
    if (web === null || stock === null) return null;
    const stockOf = (marked: boolean) =>
      marked && stock.gray?.rule.follows !== undefined ? stock.gray.version : stock.stable.version;
    if (web.gray !== null && stockOf(true) !== web.gray.version)
      return 'a marked request meets the old stock';
    const all = web.gray?.rule.weight === 10_000;
    if (!all && stockOf(false) !== web.stable.version) return 'an unmarked request meets another stock';
    return stock.gray !== null && stock.gray.rule.follows === undefined ? 'stock draws anew' : null;
  }

  /** Looks just after the end of each share's lease, while nobody renews it. */
  async outlive(): Promise<void> {
    const ends = [...this.world.routes.values()].map(({ leaseUntil }) => leaseUntil).filter(Number.isFinite);
    for (const end of ends.sort((a, b) => a - b)) {
      await this.time.until(this.time.sleep(Math.max(0, end + 0.5 - this.time.now)));
      const mix = this.mix();
      if (mix !== null) this.mixed.push(`after the end of a lease: ${mix}`);
    }
  }

  get writes(): string[] {
    return this.world.log
      .filter((line) => /^route (web|stock)/.test(line))
      .filter((line, i, all) => line !== all[i - 1]);
  }
}

describe('a chain', () => {
  it('raises what follows before the entry, which alone divides the requests', async () => {
    const scene = new Chain();
    const rules = new Map<string, Set<string>>();
    scene.at = () => {
      for (const name of ['web', 'pricing', 'stock']) {
        const { gray = null, marks } = scene.live(name) ?? {};
        const told = JSON.stringify({ ...gray?.rule, marks });
        rules.set(name, (rules.get(name) ?? new Set()).add(told));
      }
    };

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'promoted' } });
    expect(scene.mixed).toEqual([]);
    const orders = scene.writes.filter((line) => /1\.0\.0 \d+$/.test(line));
    expect([...new Set(orders)]).toEqual(
      [0, 500, 5000, 10_000].flatMap((weight) => [
        `route stock 1.0.0 ${weight}`,
        `route web 1.0.0 ${weight}`,
      ]),
    );
    expect(scene.writes.at(-1)).toBe('route web 1.1.0 stable');
    const follows = 'x-gray-release';
    expect([...rules.get('stock')!].map((text) => JSON.parse(text))).toEqual([
      {},
      { match: [], weight: 0, sticky, follows },
      { match: [], weight: 500, sticky, follows },
      { match: [], weight: 5000, sticky, follows },
      { match: [], weight: 10_000, follows },
    ]);
    expect([...rules.get('pricing')!]).toEqual(['{}']);
    const marked = [...rules.get('web')!]
      .map((text) => JSON.parse(text))
      .filter(({ marks }) => marks === undefined);
    // Before it was ever told.
    expect(marked).toEqual([{}]);
  });

  it('raises the entry only when what follows was read back: an order that was lost marks nobody', async () => {
    const scene = new Chain({ stages: stages.slice(1) });
    let before = scene.world.routes.get('stock');
    let lost = 0;
    scene.at = (name) => {
      if (name === 'before route stock 1.0.0 500') before = scene.world.routes.get('stock');
      if (name === 'after route stock 1.0.0 500' && lost++ === 0) scene.world.routes.set('stock', before!);
    };

    expect(await scene.begin()).toMatchObject({ state: { phase: 'promoted' } });
    expect(lost).toBeGreaterThan(1);
    expect(scene.mixed).toEqual([]);
  });

  it('lowers the entry first, and what follows when the entry was read back', async () => {
    const scene = new Chain();
    scene.judged = (state) => ({
      decision: state.stage === 2 ? 'revert' : 'continue',
      cause: 'stock/errors',
      says: 'Gray fails more.',
      metrics: new Map(),
    });

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'reverted' } });
    expect(scene.mixed).toEqual([]);
    expect(scene.writes.slice(-2)).toEqual(['route web 1.0.0 stable', 'route stock 1.0.0 stable']);
    const { log } = scene.world;
    const between = log.slice(
      log.indexOf('route web 1.0.0 stable', 3),
      log.lastIndexOf('route stock 1.0.0 stable'),
    );
    expect(between.some((line) => line.startsWith('append'))).toBe(true);
  });

  it('parks a held release in the same order', async () => {
    const scene = new Chain();
    scene.world.answer = () => ({ result: 'unknown', says: 'no answer' });

    expect(await scene.begin()).toMatchObject({ state: { held: { parked: true } } });
    expect(scene.mixed).toEqual([]);
    expect(scene.writes.slice(-2)).toEqual(['route web 1.0.0 stable', 'route stock 1.0.0 stable']);
    expect([scene.live('web')?.gray, scene.live('stock')?.gray]).toEqual([null, null]);
  });

  it('takes what follows away too where the router of the entry cannot be read', async () => {
    const scene = new Chain();
    scene.judged = (state) => {
      if (state.stage === 2) scene.world.unreadable.add('web');
      return {
        decision: state.stage === 2 ? 'revert' : 'continue',
        cause: 'stock/errors',
        says: 'worse',
        metrics: new Map(),
      };
    };
    let away = false;
    scene.at = (name, life) => {
      away ||= name === 'after route stock 1.0.0 stable' && scene.seen.at(-1)?.stage === 2;
      if (away) life.kill();
    };

    expect(await scene.begin()).toBe('killed');
    expect(scene.live('stock')).toMatchObject({ gray: null });
  });

  it.each(['good', 'bad'])(
    'mixes nothing when the run of a %s version dies after any order to a router, until another goes on',
    async (kind) => {
      const made = () => {
        const scene = new Chain({ stages: stages.slice(2) });
        scene.judged = ({ stage: at }) => ({
          decision: kind === 'bad' && at === 0 ? 'revert' : 'continue',
          cause: 'stock/errors',
          says: 'worse',
          metrics: new Map(),
        });
        return scene;
      };
      const whole = made();
      let orders = 0;
      whole.at = (name) => {
        if (name.startsWith('after route')) orders++;
      };
      await whole.begin();
      expect(orders).toBeGreaterThan(2);

      for (let index = 0; index < orders; index++) {
        const scene = made();
        let count = 0;
        scene.at = (name, life) => {
          if (name.startsWith('after route') && count++ === index) life.kill();
        };
        expect(await scene.begin()).toBe('killed');
        scene.at = () => {};
        await scene.outlive();
        expect(await scene.run(), String(index)).toMatchObject({ how: 'ended' });
        expect(scene.mixed, String(index)).toEqual([]);
      }
    },
  );

  it('lets a service that is released alone divide its requests by itself', async () => {
    const scene = new Scene(spec({ services }, { stages, chain }), { stock: '1.1.0' });
    const follows: unknown[] = [];
    scene.world.boundary = () => follows.push(scene.world.routes.get('stock')?.route?.gray?.rule.follows);

    expect(await scene.begin()).toMatchObject({ state: { phase: 'promoted' } });
    expect(new Set(follows)).toEqual(new Set([undefined]));
  });

  it('gives what follows the capacity of the entry’s share', async () => {
    const scene = new Chain();
    const short: string[] = [];
    scene.at = (name) => {
      const gray = scene.live('stock')?.gray;
      const weight = scene.live('web')?.gray?.rule.weight ?? 0;
      if (gray && gray.addresses.length < Math.min(4, Math.ceil((weight * 4 * 1.2) / 10_000)))
        short.push(name);
    };

    await scene.begin();

    expect(short).toEqual([]);
  });
});
