import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { JOURNAL_VERSION } from '../../src/release/events.ts';
import { check, Scene, service, spec, stage } from './scene.ts';

/** What several things at once have to go wrong for; the simulation seldom gets there. */
function twoServices(): Scene {
  const slow = { atLeast: 600_000, atMost: 3_600_000 };
  const stages = [stage('few', 500, [check('smoke'), check('smoke', 'http', 'pricing')], slow)];
  const services = [service('checkout'), service('pricing')];
  return new Scene(spec({ services }, { stages }), { checkout: '1.1.0', pricing: '1.1.0' });
}

describe('a router that cannot be read', () => {
  it('as the others are written after a change of hands is written when it can be', async () => {
    const scene = twoServices();
    await scene.begin({ brief: true });
    const { world } = scene;
    const written = world.log.length;
    world.unreadable.add('pricing');
    world.boundary = (name) => {
      if (name === 'after route checkout 1.0.0 500') world.unreadable.clear();
    };

    await scene.run({ patient: false });

    const since = world.log.slice(
      written,
      world.log.findIndex((line, i) => i > written && line.startsWith('scale')),
    );
    expect(since).toContain('route checkout 1.0.0 500');
    expect(since).toContain('route pricing 1.0.0 500');
  });

  it('keeps the other from the new default while a check has failed, until it shows how far it is', async () => {
    const scene = twoServices();
    const { world } = scene;
    world.boundary = (name, life) => {
      if (!name.startsWith('after append') || !name.includes('finalising')) return;
      life.kill();
      world.unreadable.add('pricing');
      const finding = { result: 'fail', says: 'it answered 500' } as const;
      const at = scene.time.now;
      const late = { type: 'finding', stage: 1, service: 'checkout', check: 'smoke', at, finding } as const;
      const entry = { v: JOURNAL_VERSION, n: world.tip.entries.length + 1, at, run: 'run-1', events: [late] };
      world.tip = { id: `${world.tip.id}9`, entries: [...world.tip.entries, entry] };
    };
    await scene.begin();
    world.boundary = () => {};
    void scene.time.sleep(400_000).then(() => world.unreadable.clear());

    const ending = await scene.run();

    expect(world.log.filter((line) => /^route \w+ 1\.1\.0/.test(line))).toEqual([]);
    expect(ending).toMatchObject({ state: { phase: 'reverted' } });
  });
});

describe('gray that is lost after it has become the default', () => {
  it('is brought back before the release ends', async () => {
    const scene = new Scene(spec({}, { stages: [stage('few', 500, [check('smoke')])] }));
    const { world } = scene;
    world.boundary = (name) => {
      if (name === 'after route checkout 1.1.0 stable') world.sizes.get('checkout')!.set('1.1.0', 2);
    };

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'promoted' } });
    expect(world.sizes.get('checkout')).toEqual(new Map([['1.1.0', 4]]));
  });
});

describe('many releases of one process', () => {
  it('leave nothing at the signal that would cancel them', async () => {
    const { signal: cancel } = new AbortController();

    for (let i = 0; i < 3; i++) await new Scene(spec({}, { stages: [stage('few', 500)] })).begin({ cancel });

    expect(getEventListeners(cancel, 'abort')).toEqual([]);
  });
});

describe('an answer to a question of a stage that has been left', () => {
  it('still reverts when it is a failure', async () => {
    const stages = [stage('few', 500, [check('smoke')]), stage('half', 5_000)];
    const scene = new Scene(spec({}, { stages }));
    const { world } = scene;
    world.boundary = (name) => {
      if (!name.startsWith('after append') || !name.includes('scaling') || scene.seen.at(-1)?.stage !== 0)
        return;
      world.boundary = () => {};
      const at = world.tip.entries.at(-1)!.at + 1;
      const finding = { result: 'fail', says: 'it answered 500' } as const;
      const late = { type: 'finding', stage: 0, service: 'checkout', check: 'smoke', at, finding } as const;
      const entry = { v: JOURNAL_VERSION, n: world.tip.entries.length + 1, at, run: 'run-1', events: [late] };
      world.tip = { id: `${world.tip.id}9`, entries: [...world.tip.entries, entry] };
    };

    const ending = await scene.begin();

    expect(ending).toMatchObject({
      state: { phase: 'reverted', because: { code: 'check-failed', says: 'it answered 500' } },
    });
  });
});
