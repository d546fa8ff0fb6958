import { describe, expect, it } from 'vitest';
import { Evidence } from '../../src/controller/evidence.ts';
import { setupOf } from '../../src/controller/setup.ts';
import type { PastQuestion } from '../../src/ports/check.ts';
import type { Interval } from '../../src/ports/metric.ts';
import { GROUPS } from '../../src/release/traffic.ts';
import type { CheckSpec } from '../../src/spec/types.ts';
import { chance } from '../judge/random.ts';
import { Scene, spec, stage } from './scene.ts';

const ERRORS: CheckSpec = {
  name: 'errors',
  service: 'checkout',
  options: { kind: 'compare', metric: { source: 'router', of: 'errors' } },
  line: 1,
};
const STICKY = { match: [], weight: 1000, sticky: { cookie: 'gray' } };

/** A release that compares errors: testers, then a tenth of the users, then half of them. */
function sceneOf(grayErrors: number, traffic: object = { match: [], weight: 1000 }): Scene {
  const stages = [
    stage('testers', 0),
    stage('few', 1000, [ERRORS], { traffic: traffic as never, atMost: 1_800_000 }),
    stage('half', 5000, [ERRORS], { atMost: 1_800_000 }),
  ];
  const scene = new Scene(spec({}, { stages }));
  let last = 0;
  scene.world.answer = (): { interval: Interval } => {
    const [from, to] = [Math.max(last, scene.time.now - 10_000), scene.time.now];
    last = to;
    return {
      interval: {
        from,
        to,
        gray: { requests: 100, errors: grayErrors },
        stable: { requests: 900, errors: 9 },
      },
    };
  };
  return scene;
}

function judgeOf(scene: Scene): Evidence {
  return new Evidence(scene.plan, () => true);
}

/** Two quiet hours: the stable version against itself. */
function quiet(to: number): Interval[] {
  const by = chance(7);
  return Array.from({ length: 720 }, (_, i) => ({
    from: to - (720 - i) * 10_000,
    to: to - (719 - i) * 10_000,
    gray: { requests: 250, errors: by.poisson(2.5) },
    stable: { requests: 750, errors: by.poisson(7.5) },
  }));
}

describe('what was before gray', () => {
  it('is asked once, before the first share of the traffic, and spares requests', async () => {
    const asked: PastQuestion[] = [];
    const [told, untold] = [sceneOf(3), sceneOf(3)];
    told.world.past = (_, question) => {
      asked.push(question);
      return { intervals: quiet(question.span.to), groups: null, slowOver: null };
    };

    const endings = await Promise.all(
      [told, untold].map((scene) => scene.begin({ evidence: judgeOf(scene) })),
    );

    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      sticky: false,
      stable: { version: '1.0.0' },
      gray: { version: '1.1.0' },
      span: { to: expect.any(Number) },
    });
    expect(asked[0]!.span.to - asked[0]!.span.from).toBe(7_200_000);
    for (const ending of endings)
      expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'worse' } } });
    const looks = [told, untold].map((scene) => scene.seen.at(-1)!.evidence.length);
    expect(looks[0]).toBeLessThan(looks[1]!);
    const routed = told.world.log.indexOf('route checkout 1.0.0 1000');
    const kept = told.world.log.findIndex((line) => line.includes('history'));
    expect(kept).toBeGreaterThan(-1);
    expect(Math.abs(kept - routed)).toBeLessThan(4);
  });

  it('never holds a release up, and changes nothing when it comes after judging began', async () => {
    const [late, never] = [sceneOf(3), sceneOf(3)];
    late.world.pastTakes = 60_000;
    late.world.past = (_, { span }) => ({ intervals: quiet(span.to), groups: null, slowOver: null });

    await Promise.all([late, never].map((scene) => scene.begin({ evidence: judgeOf(scene) })));

    expect(late.seen.at(-1)!.history.size).toBe(0);
    expect(late.seen.at(-1)!.evidence.length).toBe(never.seen.at(-1)!.evidence.length);
  });

  it('that cannot be told is no harm', async () => {
    const scene = sceneOf(1);
    scene.world.past = () => {
      throw new Error('connection refused');
    };

    const ending = await scene.begin({ evidence: judgeOf(scene) });

    expect(ending).toMatchObject({ state: { phase: 'promoted' } });
  });

  it('that the journal cannot keep is dropped, and said', async () => {
    const scene = sceneOf(1);
    scene.world.past = (_, { span }) => ({ intervals: quiet(span.to), groups: null, slowOver: null });
    scene.world.unwritable = ({ events }) => events.some(({ type }) => type === 'history');

    const ending = await scene.begin({ evidence: judgeOf(scene) });

    expect(ending).toMatchObject({ state: { phase: 'promoted', history: new Map() } });
    const notes = scene.seen.at(-1)!.story.filter(({ event }) => event.type === 'note');
    expect(notes).toMatchObject([
      { event: { says: expect.stringMatching(/^what was observed could not be kept: /) } },
    ]);
  });

  it('reaches a run that takes over through the journal', async () => {
    const scene = sceneOf(3);
    scene.world.past = (_, { span }) => ({ intervals: quiet(span.to), groups: null, slowOver: 40 });
    scene.world.boundary = (name, life) => {
      if (name.startsWith('after append interval')) life.kill();
    };
    expect(await scene.begin({ evidence: judgeOf(scene) })).toBe('killed');
    scene.world.boundary = () => {};
    scene.world.past = () => {
      throw new Error('asked again');
    };

    const ending = await scene.run({ evidence: judgeOf(scene) });

    expect(ending).toMatchObject({ how: 'ended' });
    expect(scene.seen.at(-1)!.history.get('checkout/errors')!.rows).toHaveLength(720);
  });
});

describe('sticky users', () => {
  it('get their cookie before the first share, so that their buckets have a past', () => {
    const { plan } = sceneOf(1, STICKY);

    expect(plan.stages[0]!.traffic).toMatchObject({ weight: 0, sticky: { cookie: 'gray' } });
    expect(plan.stages[2]!.traffic).not.toHaveProperty('sticky');
  });

  it('need the group test to agree before a revert', async () => {
    const scene = sceneOf(20, STICKY);
    const even = (n: number, errors: number) => ({
      requests: Array(n).fill(5),
      errors: Array(n).fill(errors),
    });
    // Every group fails alike, whichever version serves it: what looks bad in the totals is not the version.
    const { answer } = scene.world;
    scene.world.answer = (check, question) => {
      const { interval } = answer(check, question) as { interval: Interval };
      const gray = { ...interval.gray!, groups: even(20, 1) };
      return {
        interval: { ...interval, gray, stable: { ...interval.stable!, groups: even(GROUPS - 20, 1) } },
      };
    };

    const ending = await scene.begin({ evidence: judgeOf(scene) });

    expect(ending).not.toMatchObject({ state: { because: { code: 'worse' } } });
    expect(scene.seen.some(({ phase }) => phase === 'reverted')).toBe(false);
  });

  it('that a source counts in one lump are said to be', async () => {
    const scene = sceneOf(1, STICKY);
    const judge = new Evidence(scene.plan, () => false);

    await scene.begin({ evidence: judge });

    const state = scene.seen.findLast(({ phase, stage }) => phase === 'judging' && stage === 1)!;
    expect(judge.judge(state)!.says).toContain('were not counted by groups, so only large faults are found');
  });

  it('without groups are expected to be noisy for long', () => {
    const { plan } = sceneOf(1, STICKY);

    expect(setupOf(plan, () => true, []).metrics[0]).not.toHaveProperty('split');
    expect(setupOf(plan, () => false, []).metrics[0]).toMatchObject({ split: 'bucket' });
    expect(setupOf(sceneOf(1).plan, () => false, []).metrics[0]).not.toHaveProperty('split');
  });
});

describe('another try of the same version', () => {
  it('leaves where its evidence stood when it was reverted', async () => {
    const scene = sceneOf(3);

    await scene.begin({ evidence: judgeOf(scene) });

    const { judged } = scene.seen.at(-1)!;
    expect(judged).toMatchObject([{ service: 'checkout', check: 'errors' }]);
    expect(judged[0]!.worse).toBeGreaterThan(Math.log(100));
  });

  it('goes on from there, and another version does not', () => {
    const { plan } = sceneOf(1);
    const left = { service: 'checkout', check: 'errors', from: '1.0.0', to: '1.1.0', worse: 3.2 };

    expect(setupOf(plan, () => true, [left]).metrics[0]).toMatchObject({ carried: 3.2 });
    for (const other of [{ to: '1.2.0' }, { from: '0.9.0' }, { check: 'latency' }, { service: 'pricing' }])
      expect(setupOf(plan, () => true, [{ ...left, ...other }]).metrics[0]).not.toHaveProperty('carried');
  });

  it('is reverted at its first look when it was found worse before', async () => {
    const scene = sceneOf(1);
    const left = { service: 'checkout', check: 'errors', from: '1.0.0', to: '1.1.0', worse: 6 };
    Object.assign(scene.accepted, { carried: [left] });

    const ending = await scene.begin({ evidence: judgeOf(scene) });

    const says = expect.stringContaining('It goes on from the evidence of an earlier release');
    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'worse', says } } });
    expect(scene.seen.at(-1)!.evidence.length).toBeLessThan(3);
  });
});
