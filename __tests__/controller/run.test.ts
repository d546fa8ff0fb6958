import { describe, expect, it } from 'vitest';
import { APPROVAL, check, Scene, service, spec, stage } from './scene.ts';

describe('a release', () => {
  it('promotes a good version: through every stage, registry and router on the new one, the old one gone', async () => {
    const scene = new Scene();

    const ending = await scene.begin();

    expect(ending).toMatchObject({ how: 'ended', state: { phase: 'promoted', because: { code: 'passed' } } });
    expect(scene.world.share('checkout')).toEqual({ '1.1.0': 10_000 });
    expect([...scene.world.sizes.get('checkout')!]).toEqual([['1.1.0', 4]]);
    expect(scene.world.registered).toMatchObject([{ service: 'checkout', version: '1.1.0' }]);
    expect(scene.world.registered[0]!.instances.map((i) => i.inService)).toEqual([true, true, true, true]);
    expect(scene.world.broken).toEqual([]);
  });

  it('scales before each rise of traffic', async () => {
    const scene = new Scene();

    await scene.begin();

    // The same route again is the renewal of its lease.
    const effects = scene.world.log
      .filter((line) => /^(scale|route) checkout/.test(line))
      .filter((line, i, all) => line !== all[i - 1]);
    expect(effects).toEqual([
      'route checkout 1.0.0 stable',
      'scale checkout 1.1.0 1',
      'route checkout 1.0.0 0',
      'route checkout 1.0.0 500',
      'scale checkout 1.1.0 3',
      'route checkout 1.0.0 500',
      'route checkout 1.0.0 5000',
      'scale checkout 1.1.0 4',
      'route checkout 1.0.0 5000',
      'route checkout 1.0.0 10000',
      'route checkout 1.1.0 stable',
      'scale checkout 1.0.0 0',
    ]);
  });

  it('reverts when a check fails, traffic first and the reason kept', async () => {
    const scene = new Scene(spec({}, { stages: [stage('few', 500, [check('smoke')])] }));
    scene.world.answer = () => ({ result: 'fail', says: '3 of 20 answered 503' });

    const ending = await scene.begin();

    expect(ending).toMatchObject({
      how: 'ended',
      state: {
        phase: 'reverted',
        because: { code: 'check-failed', check: 'smoke', says: '3 of 20 answered 503' },
      },
    });
    const log = scene.world.log;
    const appended = log.findIndex((line) => line.startsWith('append') && line.includes('reverting'));
    expect(log[appended - 1]).toBe('route checkout 1.0.0 stable');
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
    expect([...scene.world.sizes.get('checkout')!]).toEqual([['1.0.0', 4]]);
    expect(scene.world.registered[0]!.instances.every((i) => i.version === '1.0.0')).toBe(true);
  });

  it('reverts on the word of the judge', async () => {
    const scene = new Scene();
    scene.judged = (state) => ({
      decision: state.stage === 1 ? 'revert' : 'continue',
      cause: 'checkout/errors',
      says: 'Gray fails more.',
      metrics: new Map(),
    });

    const ending = await scene.begin();

    expect(ending).toMatchObject({
      state: { phase: 'reverted', because: { code: 'worse', check: 'errors' } },
    });
  });

  it('reverts a version that never gets ready, by the deadline of the release phase', async () => {
    const scene = new Scene();
    scene.world.readyAfter = (_service, version) => (version === '1.1.0' ? Number.POSITIVE_INFINITY : 0);

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'deadline' } } });
    expect(
      scene.world.log.filter((line) => line.startsWith('route checkout 1.0.0 ') && !line.endsWith('stable')),
    ).toEqual([]);
  });

  it('never promotes by silence: unknown evidence holds at the deadline, then parks with traffic on stable', async () => {
    const scene = new Scene(spec({}, { stages: [stage('few', 500, [check('smoke')])] }));
    scene.world.answer = () => ({ result: 'unknown', says: 'the source is down' });

    const ending = await scene.begin();

    expect(ending).toMatchObject({
      how: 'held',
      state: { held: { why: 'inconclusive', parked: true }, holder: null },
    });
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
    expect(scene.world.sizes.get('checkout')!.get('1.1.0')).toBe(1);
  });

  it('goes on from parked when a person promotes, and says so in the end', async () => {
    const scene = new Scene(spec({}, { stages: [stage('few', 500, [check('smoke')])] }));
    scene.world.answer = (asked) =>
      asked.name === 'smoke' && scene.seen.at(-1)?.override === null
        ? { result: 'unknown', says: 'the source is down' }
        : { result: 'pass', says: 'fine' };
    await scene.begin();
    const { journal } = { journal: scene.world.journal() };
    const request = {
      type: 'request',
      asked: 'promote',
      by: 'hubot',
      reason: 'source is gone for good',
      commit: null,
    } as const;
    const entry = { v: 1, n: 99, at: scene.time.clock().wall(), run: 'other', events: [request] };
    await journal.append(scene.world.tip, entry, new AbortController().signal);

    const ending = await scene.run();

    expect(ending).toMatchObject({ state: { phase: 'promoted', because: { code: 'overridden' } } });
    expect(scene.world.share('checkout')).toEqual({ '1.1.0': 10_000 });
  });

  it('asks a person before the end where the spec wants an approval', async () => {
    const scene = new Scene(
      spec({}, { stages: [stage('few', 500)], promote: { approval: APPROVAL, watch: 1000 } }),
    );

    const ending = await scene.begin();

    expect(ending).toMatchObject({ how: 'held', state: { held: { why: 'approval', parked: true } } });
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
  });
});

describe('several services', () => {
  const services = [service('web', { dependsOn: ['pricing'] }), service('pricing'), service('search')];

  it('are released providers first and reverted consumers first, with one verdict', async () => {
    const scene = new Scene(
      spec({ services }, { stages: [stage('few', 500, [check('smoke', 'http', 'web')])] }),
      {
        web: '1.1.0',
        pricing: '1.1.0',
      },
    );
    scene.world.answer = () => ({ result: 'fail', says: 'no' });

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'reverted' } });
    const log = scene.world.log;
    expect(log.indexOf('scale pricing 1.1.0 1')).toBeLessThan(log.indexOf('scale web 1.1.0 1'));
    expect(log.indexOf('route pricing 1.0.0 500')).toBeLessThan(log.indexOf('route web 1.0.0 500'));
    expect(log.lastIndexOf('route web 1.0.0 stable')).toBeLessThan(
      log.lastIndexOf('route pricing 1.0.0 stable'),
    );
    expect(log.indexOf('scale web 1.1.0 0')).toBeLessThan(log.indexOf('scale pricing 1.1.0 0'));
    expect(scene.world.registered.map(({ service: name }) => name).sort()).toEqual([
      'pricing',
      'search',
      'web',
    ]);
  });
});

describe('a freeze', () => {
  // The world's clock begins on Monday at 09:00 UTC.
  const freeze = [{ days: ['mon' as const], from: '09:00', to: '10:00', zone: 'UTC' }];

  it('keeps traffic from rising, however long, and the release goes on after it', async () => {
    const scene = new Scene(spec({ freeze }, { stages: [stage('few', 500)] }));
    let raisedAt = 0;
    scene.world.boundary = (name) => {
      if (name === 'after route checkout 1.0.0 500') raisedAt ||= scene.time.now;
    };

    const ending = await scene.begin();

    expect(raisedAt).toBeGreaterThan(3_590_000);
    expect(ending).toMatchObject({ state: { phase: 'promoted' } });
  });

  it('lets what is served go on being judged, and be reverted', async () => {
    const late = [{ ...freeze[0]!, from: '09:01' }];
    const scene = new Scene(
      spec({ freeze: late }, { stages: [stage('few', 500, [], { atLeast: 90_000 }), stage('half', 5_000)] }),
    );
    scene.judged = () => ({
      decision: scene.time.now > 600_000 ? 'revert' : 'continue',
      cause: 'checkout/errors',
      says: 'Gray fails more.',
      metrics: new Map(),
    });

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'worse' }, stage: 0 } });
    expect(scene.time.now).toBeLessThan(3_600_000);
  });
});
