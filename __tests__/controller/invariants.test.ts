import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/release/state.ts';
import { capacityFor } from '../../src/release/traffic.ts';
import { check, Scene, service, spec, stage } from './scene.ts';

/** A release, what its checks find, and which of its boundaries kill the run that crosses them. */
const releases = fc.record({
  instances: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
  chained: fc.boolean(),
  weights: fc.uniqueArray(fc.integer({ min: 1, max: 9_500 }), { minLength: 1, maxLength: 3 }),
  results: fc.array(fc.constantFrom('pass', 'pass', 'pass', 'fail', 'unknown'), {
    minLength: 3,
    maxLength: 3,
  }),
  inconclusive: fc.constantFrom<'hold' | 'revert'>('hold', 'revert'),
  kills: fc.uniqueArray(fc.integer({ min: 0, max: 160 }), { maxLength: 4 }),
  slow: fc.integer({ min: 0, max: 20_000 }),
});

type Release = typeof releases extends fc.Arbitrary<infer T> ? T : never;

function sceneOf({ instances, chained, weights, inconclusive, slow, results }: Release): Scene {
  const services = instances.map((size, i) =>
    service(`s${i}`, { instances: size, dependsOn: chained && i > 0 ? [`s${i - 1}`] : [] }),
  );
  const rising = [...weights].sort((a, b) => a - b);
  const stages = rising.map((weight, i) => stage(`stage-${i}`, weight, [check(`check-${i}`, 'http', 's0')]));
  const versions = Object.fromEntries(services.map(({ name }) => [name, '1.1.0']));
  const scene = new Scene(spec({ services }, { stages, inconclusive }), versions);
  scene.world.readyAfter = () => slow;
  scene.world.answer = ({ name }) => {
    const result = results[Number(name.split('-')[1])] as 'pass' | 'fail' | 'unknown';
    return { result, says: result };
  };
  return scene;
}

/** Checked after every write of a router: gray has no more than its stage's share, and the room for it. */
function watch(scene: Scene, broken: string[]): void {
  const { world, plan } = scene;
  const before = world.boundary;
  world.boundary = (name, life) => {
    const routed = /^after route (\S+) 1\.0\.0 (\d+)$/.exec(name);
    const state = fold(world.tip.entries);
    if (routed !== null && state !== null) {
      const [, which = '', share] = routed;
      const weight = Number(share);
      const allowed = Math.max(
        0,
        ...plan.stages.slice(0, state.stage + 1).map(({ traffic }) => traffic.weight),
      );
      if (weight > allowed) broken.push(`${name}: more than ${allowed} of stage ${state.stage}`);
      const planned = plan.services.find((each) => each.name === which)!;
      const ready = world.instances(which).filter((i) => i.version === '1.1.0' && i.state === 'ready').length;
      const needed = capacityFor(weight, planned.instances, planned.slice);
      if (weight > 0 && ready < needed) broken.push(`${name}: ${ready} ready of ${needed}`);
    }
    before(name, life);
  };
}

async function live(scene: Scene, kills: readonly number[]): Promise<ReturnType<typeof fold>> {
  const broken: string[] = [];
  let crossed = 0;
  scene.world.boundary = (_name, life) => {
    if (kills.includes(crossed++)) life.kill();
  };
  watch(scene, broken);
  let ending = await scene.begin();
  for (let tries = 0; ending === 'killed' && scene.world.tip.id !== null && tries < 10; tries++)
    ending = await scene.run();
  expect(broken).toEqual([]);
  expect(scene.world.broken).toEqual([]);
  if (scene.world.tip.id !== null)
    expect(ending).toMatchObject({ how: expect.stringMatching(/^(ended|held)$/) });
  return fold(scene.world.tip.entries);
}

describe('any release, with any runs of it killed', () => {
  it('keeps the invariants at every write, and ends on one version with no orphans', async () => {
    await fc.assert(
      fc.asyncProperty(releases, async (release) => {
        const scene = sceneOf(release);
        const state = await live(scene, release.kills);
        if (state === null) return;
        const { world } = scene;
        const terminal = state.phase === 'promoted' || state.phase === 'reverted';
        if (!terminal) {
          // Held for a person: parked, with all traffic where it was.
          expect(state.held?.parked).toBe(true);
          for (const name of world.sizes.keys()) expect(world.share(name)).toEqual({ '1.0.0': 10_000 });
          return;
        }
        const serves = state.phase === 'promoted' ? '1.1.0' : '1.0.0';
        for (const [i, size] of release.instances.entries()) {
          const name = `s${i}`;
          expect([...world.sizes.get(name)!]).toEqual([[serves, size]]);
          if (!state.deployed) continue;
          expect(world.share(name)).toEqual({ [serves]: 10_000 });
          const registered = world.registered.find((each) => each.service === name)!;
          expect(registered.version).toBe(serves);
          expect(registered.instances.map((each) => each.version)).toEqual(Array(size).fill(serves));
        }
      }),
      { numRuns: 150, seed: 20261124 },
    );
  }, 120_000);

  it('promotes only what passed every check of every stage', async () => {
    await fc.assert(
      fc.asyncProperty(releases, async (release) => {
        const state = await live(sceneOf(release), release.kills);
        if (state?.phase !== 'promoted') return;
        for (let i = 0; i < release.weights.length; i++) {
          expect(state.findings.get(`${i}/s0/check-${i}`)?.finding.result).toBe('pass');
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);
});
