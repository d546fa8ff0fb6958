import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/ports/check.ts';
import { check, Scene, spec, stage } from './scene.ts';

/** Three stages that each need ten minutes, with a check that says what it was asked with. */
function sceneOf(): { scene: Scene; asked: Question[] } {
  const slow = { atLeast: 600_000, atMost: 3_600_000 };
  const stages = [stage('few', 500, [check('smoke')], slow), stage('half', 5_000, [check('smoke')], slow)];
  const scene = new Scene(spec({}, { stages }));
  const asked: Question[] = [];
  scene.world.answer = (_, question) => {
    asked.push(question);
    return { result: 'pass', says: `asked ${asked.length} times` };
  };
  return { scene, asked };
}

/** Lets time pass, and has one look. */
async function advance(scene: Scene, after: number) {
  await scene.time.until(scene.time.sleep(after));
  const before = scene.time.now;
  const ending = await scene.run({ brief: true, patient: false });
  return { ending, took: scene.time.now - before };
}

describe('a release that no run stays with', () => {
  it('is left with gray served, and goes on look by look to its promotion', async () => {
    const { scene } = sceneOf();

    const first = await scene.begin({ brief: true });
    const share = scene.world.share('checkout');
    const looks: number[] = [];
    let last = first;
    while (last !== 'killed' && last.how === 'left' && looks.length < 50) {
      const { ending, took } = await advance(scene, 300_000);
      looks.push(took);
      last = ending;
    }

    expect(first).toMatchObject({ how: 'left', state: { holder: null, held: null, phase: 'judging' } });
    expect(share).toEqual({ '1.0.0': 9_500, '1.1.0': 500 });
    expect(last).toMatchObject({ how: 'ended', state: { phase: 'promoted', because: { code: 'passed' } } });
    expect(looks.length).toBeGreaterThan(3);
    // All but the last, which watches the full traffic to its end.
    expect(Math.max(...looks.slice(0, -1))).toBeLessThan(40_000);
    expect(scene.world.broken).toEqual([]);
  });

  it('keeps what checks must know from one run to the next', async () => {
    const { scene, asked } = sceneOf();
    let looks = 0;
    scene.world.memory = () => ({ look: ++looks });

    await scene.begin({ brief: true });
    scene.world.answer = (_, question) => {
      asked.push(question);
      return { result: 'unknown', says: 'not yet' };
    };
    await advance(scene, 300_000);

    expect(asked[0]!.memory).toBeNull();
    // A pass is not asked again: the memory is that of the run that left.
    expect(scene.seen.at(-1)!.memories.get('checkout/smoke')).toEqual({ look: 1 });
  });

  it('goes back to stable by itself when nobody looks, and the next look reverts it', async () => {
    const { scene } = sceneOf();
    await scene.begin({ brief: true });

    await scene.time.until(scene.time.sleep(800_000));
    const inTime = scene.world.share('checkout');
    await scene.time.until(scene.time.sleep(200_000));
    const alone = scene.world.share('checkout');
    const { ending } = await advance(scene, 0);

    expect(inTime).toEqual({ '1.0.0': 9_500, '1.1.0': 500 });
    expect(alone).toEqual({ '1.0.0': 10_000 });
    expect(ending).toMatchObject({
      how: 'ended',
      state: { phase: 'reverted', because: { code: 'run-died' } },
    });
  });

  it('is reverted at once when the evidence says so', async () => {
    const { scene } = sceneOf();
    await scene.begin({ brief: true });
    scene.judged = () => ({
      decision: 'revert',
      cause: 'checkout/errors',
      says: 'Gray fails.',
      metrics: new Map(),
    });

    const { ending, took } = await advance(scene, 300_000);

    expect(ending).toMatchObject({ how: 'ended', state: { phase: 'reverted', because: { code: 'worse' } } });
    expect(took).toBeLessThan(120_000);
  });

  it('can be steered between two looks', async () => {
    const { scene } = sceneOf();
    await scene.begin({ brief: true });

    const ending = await scene.run({ preempt: { by: 'mona', reason: 'wrong prices' } });

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'requested' } } });
  });
});

describe('a short look at a release whose run died', () => {
  it('waits out the lease and reverts', async () => {
    const { scene } = sceneOf();
    scene.world.boundary = (name, life) => {
      if (name.startsWith('after append') && name.includes('judging')) life.kill();
    };
    await scene.begin();
    scene.world.boundary = () => {};

    const { ending } = await advance(scene, 0);

    expect(ending).toMatchObject({
      how: 'ended',
      state: { phase: 'reverted', because: { code: 'run-died' } },
    });
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
    expect(scene.world.broken).toEqual([]);
  });

  it('leaves one that a run holds to it', async () => {
    const { scene } = sceneOf();
    const holding = scene.begin();
    await scene.time.until(scene.time.sleep(60_000));

    const look = await scene.run({ brief: true, patient: false });

    expect(look).toMatchObject({ how: 'busy' });
    expect(await scene.time.until(holding)).toMatchObject({ state: { phase: 'promoted' } });
  });
});
