import { describe, expect, it } from 'vitest';
import { check, Scene, spec, stage, TIMING } from './scene.ts';
import { Life } from './world.ts';

/** A release under traffic at 5 %, whose run was killed right after its shift was journaled. */
async function orphaned(): Promise<Scene> {
  const scene = new Scene(spec({}, { stages: [stage('few', 500, [check('smoke')])] }));
  scene.world.boundary = (name, life) => {
    if (name.startsWith('after append') && name.includes('judging')) life.kill();
  };
  await scene.begin();
  scene.world.boundary = () => {};
  return scene;
}

describe('taking over', () => {
  it('waits out the lease, the margin and the quiet period before it writes anything', async () => {
    const scene = await orphaned();
    const killedAt = scene.time.now;
    const entries = scene.world.tip.entries.length;
    let wroteAt = 0;
    scene.world.boundary = (name) => {
      if (name.startsWith('before append') && wroteAt === 0) wroteAt = scene.time.now;
    };

    const ending = await scene.run();

    expect(ending).toMatchObject({ how: 'ended' });
    expect(scene.world.tip.entries[entries]!.events[0]).toMatchObject({ type: 'holder', why: 'takeover' });
    expect(wroteAt - killedAt).toBeGreaterThanOrEqual(TIMING.lease + TIMING.margin);
  });

  it('reverts when the traffic went back meanwhile and nobody wrote why', async () => {
    const scene = await orphaned();

    const ending = await scene.run();

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'run-died' } } });
  });

  it('leaves a live holder alone when it is not patient', async () => {
    const scene = await orphaned();
    const beat = async () => {
      for (let i = 0; i < 3; i++) {
        await scene.time.sleep(20_000);
        const { tip } = scene.world;
        const entry = {
          v: 1,
          n: tip.entries.length + 1,
          at: scene.time.now,
          run: 'run-1',
          events: [{ type: 'heartbeat' as const }],
        };
        await scene.world.journal(new Life()).append(tip, entry, new AbortController().signal);
      }
    };
    void beat();

    const ending = await scene.run({ patient: false });

    expect(ending).toMatchObject({ how: 'busy' });
  });
});

describe('a journal that has gone on to another release', () => {
  it('is left alone by a run that followed the one before', async () => {
    const scene = await orphaned();
    const { world } = scene;
    const follow = async () => {
      await scene.time.sleep(30_000);
      const accepted = { ...scene.accepted, id: 'shop-2' };
      const events = [accepted, { type: 'holder', run: 'other', why: 'accept' } as const];
      world.tip = { id: 'c99', entries: [{ v: 1, n: 1, at: scene.time.now, run: 'other', events }] };
      world.log.length = 0;
    };
    void follow();

    const ending = await scene.run();

    expect(ending).toMatchObject({ how: 'gone', state: { accepted: { id: 'shop-1' }, phase: 'judging' } });
    expect(world.log).toEqual([]);
  });
});

describe('pre-empting', () => {
  it('puts traffic back at once and ends only when nothing of the earlier run can land', async () => {
    const scene = await orphaned();
    const began = scene.time.now;
    let backAt = 0;
    let removedAt = 0;
    scene.world.boundary = (name) => {
      if (name === 'after route checkout 1.0.0 stable') backAt ||= scene.time.now;
      if (name === 'after scale checkout 1.1.0 0') removedAt ||= scene.time.now;
    };

    const ending = await scene.run({ preempt: { by: 'octocat', reason: 'users complain' } });

    expect(ending).toMatchObject({
      state: {
        phase: 'reverted',
        because: { code: 'requested', says: 'octocat asked to revert: users complain' },
      },
    });
    expect(backAt - began).toBeLessThan(2_000);
    expect(removedAt - began).toBeGreaterThanOrEqual(TIMING.fresh + TIMING.effect + TIMING.margin);
    expect(scene.time.now - began).toBeGreaterThanOrEqual(TIMING.lease + TIMING.effect + TIMING.margin);
  });
});

describe('a journal that cannot be reached', () => {
  it('puts traffic back while the lease still lasts, then stops', async () => {
    const scene = new Scene(
      spec({}, { stages: [stage('few', 500, [], { atLeast: 3_600_000, atMost: 7_200_000 })] }),
    );
    let goneAt = 0;
    let backAt = 0;
    scene.world.boundary = (name) => {
      if (name.startsWith('after append') && name.includes('judging')) {
        scene.world.journalDown = true;
        goneAt = scene.time.now;
      }
      if (name === 'after route checkout 1.0.0 stable' && goneAt > 0) backAt ||= scene.time.now;
    };

    const ending = await scene.begin();

    expect(ending).toMatchObject({ how: 'failed' });
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
    expect(backAt).toBeGreaterThan(goneAt);
    expect(backAt - goneAt).toBeLessThanOrEqual(TIMING.lease);
  });

  it('does not hold up the return of traffic when a check fails meanwhile', async () => {
    const scene = new Scene(spec({}, { stages: [stage('few', 500, [check('smoke')])] }));
    let downAt = 0;
    let backAt = 0;
    scene.world.answer = () => {
      scene.world.journalDown = true;
      downAt ||= scene.time.now;
      return { result: 'fail', says: '503' };
    };
    scene.world.boundary = (name) => {
      if (name === 'after route checkout 1.0.0 stable' && downAt > 0) backAt ||= scene.time.now;
    };

    await scene.begin();

    expect(backAt - downAt).toBeGreaterThanOrEqual(0);
    expect(backAt - downAt).toBeLessThan(1_000);
  });
});

describe('cancelling', () => {
  it('reverts when the run is told to stop', async () => {
    const scene = new Scene(
      spec({}, { stages: [stage('few', 500, [], { atLeast: 600_000, atMost: 900_000 })] }),
    );
    const cancel = new AbortController();
    scene.world.boundary = (name) => {
      if (name.startsWith('after append') && name.includes('judging')) cancel.abort();
    };

    const ending = await scene.begin({ cancel: cancel.signal });

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'cancelled' } } });
  });
});

describe('gray under traffic', () => {
  it.each([
    [null, 'checkout 1.1.0 has 0 ready instances under traffic that needs 1'],
    ['no database', 'checkout 1.1.0 has 0 ready instances under traffic that needs 1: no database'],
  ])('is reverted when an instance is gone, for its reason: %s', async (reason, says) => {
    const scene = new Scene(
      spec({}, { stages: [stage('few', 500, [], { atLeast: 600_000, atMost: 900_000 })] }),
    );
    scene.world.boundary = (name) => {
      if (name.startsWith('after append') && name.includes('judging'))
        scene.world.readyAfter = (_s, v) => (v === '1.1.0' ? 1e9 : 0);
    };
    scene.world.reason = reason;

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'gray-lost', says } } });
  });
});

describe('a stable version that breaks too', () => {
  it('gets its traffic back only when it can take it, and gray is kept until then', async () => {
    const scene = new Scene(spec({}, { stages: [stage('half', 5_000, [check('smoke')])] }));
    const { world } = scene;
    let brokenUntil = 0;
    world.readyAfter = (_service, version) => (version === '1.0.0' && scene.time.now < brokenUntil ? 1e9 : 0);
    world.answer = () => {
      brokenUntil ||= scene.time.now + 120_000;
      return { result: 'fail', says: 'too slow' };
    };
    const early: string[] = [];
    world.boundary = (name) => {
      const away = name === 'before route checkout 1.0.0 stable' || name === 'before scale checkout 1.1.0 0';
      if (away && brokenUntil > 0 && scene.time.now < brokenUntil) early.push(name);
    };

    const ending = await scene.begin();

    expect(early).toEqual([]);
    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'check-failed' } } });
    expect(world.share('checkout')).toEqual({ '1.0.0': 10_000 });
    expect(world.broken).toEqual([]);
  });
});
