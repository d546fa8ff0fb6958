import { describe, expect, it } from 'vitest';
import { Evidence } from '../../src/controller/evidence.ts';
import { recordedIn, replay } from '../../src/controller/replay.ts';
import { setupOf } from '../../src/controller/setup.ts';
import type { Interval } from '../../src/ports/metric.ts';
import { fold, type State } from '../../src/release/state.ts';
import type { CheckSpec } from '../../src/spec/types.ts';
import { type Chance, chance } from '../judge/random.ts';
import { Scene, spec, stage } from './scene.ts';

const ERRORS: CheckSpec = {
  name: 'errors',
  service: 'checkout',
  options: { kind: 'compare', metric: { source: 'router', of: 'errors' } },
  line: 1,
};

/** A release in the in-memory world, whose gray fails `times` as often as stable; judged by the real judge. */
async function released(times: number): Promise<{ scene: Scene; state: State }> {
  const stages = [
    stage('few', 1000, [ERRORS], { atLeast: 120_000 }),
    stage('half', 5000, [ERRORS], { atMost: 1_800_000 }),
  ];
  const scene = new Scene(spec({}, { stages }));
  const by = chance(77);
  scene.world.answer = () => ({ interval: intervalAt(scene, times, by) });
  const evidence = new Evidence(scene.plan, () => false);
  await scene.begin({ evidence });
  return { scene, state: fold(scene.world.tip.entries)! };
}

function intervalAt(scene: Scene, times: number, by: Chance): Interval {
  const share = (scene.world.share('checkout')['1.1.0'] ?? 0) / 10_000;
  const to = scene.time.now;
  const arm = (requests: number, rate: number) => {
    const n = by.poisson(requests);
    return { requests: n, errors: by.binomial(n, rate) };
  };
  return {
    from: to - 10_000,
    to,
    gray: arm(2000 * share, 0.01 * times),
    stable: arm(2000 * (1 - share), 0.01),
  };
}

function again({ scene, state }: Awaited<ReturnType<typeof released>>, alpha = 0.01) {
  const setup = setupOf(scene.plan, () => false, []);
  const recorded = recordedIn(state);
  const half = 1;
  const enough = (look: { stage: number }) => (look.stage === half ? ['checkout/errors'] : null);
  return { replayed: replay({ ...setup, alpha }, recorded, enough), recorded };
}

describe('a release judged again', () => {
  it('is reverted by its own settings at its last look, as it was, with what gray served', async () => {
    const made = await released(6);

    const { replayed, recorded } = again(made);

    expect(made.state).toMatchObject({ phase: 'reverted', because: { code: 'worse' } });
    expect(replayed).toMatchObject({ decision: 'revert', look: recorded.looks.length, stage: 0 });
    const gray = made.state.evidence.map(({ interval }) => interval.gray!);
    expect(replayed.requests).toBe(gray.reduce((sum, { requests }) => sum + requests, 0));
    expect(replayed.errors).toBe(gray.reduce((sum, { errors }) => sum + errors!, 0));
  });

  it('is reverted sooner at a larger risk, and undecided at one that asks for more than was recorded', async () => {
    const made = await released(6);

    const [bold, timid] = [again(made, 0.2).replayed, again(made, 1e-6).replayed];

    expect(bold.decision).toBe('revert');
    expect(bold.look).toBeLessThan(again(made).replayed.look);
    expect(timid).toMatchObject({ decision: 'continue', look: made.state.evidence.length });
  });

  it('is good enough in its last stage, as it was', async () => {
    const made = await released(1);

    const { replayed, recorded } = again(made);

    expect(made.state.phase).toBe('promoted');
    expect(replayed).toMatchObject({ decision: 'promote', stage: 1 });
    expect(replayed.look).toBeLessThanOrEqual(recorded.looks.length);
    expect(replayed.after).toBe(
      recorded.looks[replayed.look - 1]!.counted[0]!.interval.to -
        recorded.looks[0]!.counted[0]!.interval.from,
    );
  });

  it('counts the requests of a service once, however many comparisons count them', async () => {
    const { state } = await released(6);
    const twice: State = {
      ...state,
      evidence: state.evidence.flatMap((each) => [each, { ...each, check: 'other' }]),
    };

    const recorded = recordedIn(twice);

    expect(recorded.looks).toHaveLength(state.evidence.length);
    const setup = setupOf((await released(6)).scene.plan, () => false, []);
    const [once, both] = [recordedIn(state), recorded].map((each) => replay(setup, each, () => null));
    expect(both).toEqual(once);
  });

  it('has no look where nothing was compared', () => {
    const setup = setupOf(new Scene().plan, () => false, []);

    const replayed = replay(setup, { pasts: [], looks: [] }, () => null);

    expect(replayed).toEqual({
      decision: 'continue',
      look: 0,
      after: 0,
      stage: null,
      requests: 0,
      errors: null,
    });
  });
});
