import { ALL } from '../../src/release/units.ts';
import { assessed, counted, found, realWith, START, shifted, Tale, unreadable } from './tale.ts';

export * from './tale.ts';

/** Registered, deployed, and the fixed checks of the first stage passed: at 1 min 44 s. */
export function tested(tale = new Tale()): Tale {
  tale
    .add(3000, {
      type: 'outcome',
      service: null,
      system: 'registry',
      says: 'the registry says checkout 1.4.2',
    })
    .add(3000, { type: 'phase', phase: 'deploying' })
    .add(41_000, {
      type: 'outcome',
      service: 'checkout',
      system: 'target',
      says: '1.5.0 is ready on 10.0.4.21:8080',
    })
    .add(41_000, { type: 'phase', phase: 'shifting', stage: 0 })
    .add(42_000, { type: 'phase', phase: 'judging', stage: 0 });
  found(tale, 63_000, 'smoke', '20 of 20');
  return found(tale, 104_000, 'acceptance', '14 of 14');
}

const FEW = 109_000;

/** 5 % of requests, four minutes into judging. */
export function testing(): Tale {
  const tale = shifted(tested(), 1, FEW);
  counted(tale, 1, 'errors', FEW + 30_000, 40, { gray: [4200, 47], stable: [77_861, 856] });
  counted(tale, 1, 'latency', FEW + 30_000, 40, { gray: [4200, 47], stable: [77_861, 856] });
  tale.waiting = { why: 'errors needs more requests', until: FEW + START + 930_000 };
  return assessed(tale, 'continue', {
    'checkout/errors': { worse: Math.log(0.08), good: Math.log(2.4), from: FEW + 30_000, looks: 40 },
    'checkout/latency': { worse: Math.log(0.07), good: Math.log(190), from: FEW + 30_000, looks: 40 },
  });
}

const WORSE =
  'Gray fails 3.1\u00a0% of requests, stable 1.0\u00a0%, on 814 and 15,671 requests. If gray were as good as stable, evidence this strong would appear in fewer than 1 of 100 releases.';

/** Reverting because the judge found gray worse at 5 %. */
export function reverting(): Tale {
  const tale = shifted(tested(), 1, FEW);
  counted(tale, 1, 'errors', FEW + 30_000, 8, { gray: [814, 25], stable: [15_671, 158] });
  counted(tale, 1, 'latency', FEW + 30_000, 8, { gray: [814, 25], stable: [15_671, 158] });
  assessed(tale, 'revert', {
    'checkout/errors': { worse: Math.log(147), good: Math.log(0.01), from: FEW + 30_000, looks: 8 },
    'checkout/latency': { worse: Math.log(0.15), good: Math.log(0.95), from: FEW + 30_000, looks: 8 },
  });
  tale.add(FEW + 78_000, {
    type: 'phase',
    phase: 'reverting',
    because: { code: 'worse', says: WORSE, stage: 1, service: 'checkout', check: 'errors' },
  });
  tale.real = realWith(tale.plan, 0);
  return tale;
}

export function reverted(): Tale {
  return reverting()
    .add(FEW + 100_000, {
      type: 'outcome',
      service: null,
      system: 'registry',
      says: 'the registry says checkout 1.4.2',
    })
    .add(FEW + 104_000, { type: 'phase', phase: 'reverted' });
}

/** A fixed check failed before any user request reached gray. */
export function revertedByCheck(): Tale {
  const tale = tested();
  const says =
    '3 of 20 requests to /healthz on 10.0.4.21:8080 answered 503; the spec asks for 200 every time';
  const rows = [
    { request: '1–8', status: '200', took: '11 ms', body: 'ok' },
    { request: '9', status: '503', took: '2,004 ms', body: 'pool: no free connection' },
  ];
  found(tale, 106_000, 'smoke', '17 of 20', { result: 'fail', says, wanted: '20 of 20', rows });
  tale.add(107_000, {
    type: 'phase',
    phase: 'reverting',
    because: { code: 'check-failed', says, stage: 0, service: 'checkout', check: 'smoke' },
  });
  return tale.add(120_000, { type: 'phase', phase: 'reverted' });
}

/** All stages passed and the new version is final. */
export function promoted(tale = testing()): Tale {
  const half = 600_000;
  shifted(tale, 2, half);
  counted(tale, 2, 'errors', half + 30_000, 37, { gray: [36_445, 401], stable: [36_656, 363] });
  counted(tale, 2, 'latency', half + 30_000, 37, { gray: [36_445, 401], stable: [36_656, 363] });
  assessed(tale, 'promote', {
    'checkout/errors': { worse: Math.log(0.02), good: Math.log(20.5), from: half + 30_000, looks: 37 },
    'checkout/latency': { worse: Math.log(0.07), good: Math.log(2000), from: half + 30_000, looks: 37 },
  });
  shifted(tale, 3, half + 270_000);
  for (const check of ['smoke', 'acceptance']) found(tale, half + 280_000, check, '20 of 20', {}, 3);
  tale.waiting = null;
  tale.real = realWith(tale.plan, ALL);
  return tale
    .add(half + 590_000, { type: 'phase', phase: 'finalising' })
    .add(half + 600_000, { type: 'committed' })
    .add(half + 616_000, {
      type: 'phase',
      phase: 'promoted',
      because: { code: 'passed', says: 'every check of every stage passed' },
    });
}

/** A person promoted a release at 5 % without a verdict. */
export function overridden(): Tale {
  const tale = testing();
  tale.add(400_000, {
    type: 'request',
    asked: 'promote',
    by: 'hubot',
    reason: 'the fix cannot wait',
    commit: null,
  });
  tale.add(401_000, { type: 'resumed', by: 'hubot' }, { type: 'phase', phase: 'shifting', stage: 3 });
  tale.add(402_000, { type: 'phase', phase: 'judging', stage: 3 });
  tale.real = realWith(tale.plan, ALL);
  tale.waiting = null;
  return tale.add(710_000, { type: 'phase', phase: 'finalising' }).add(720_000, {
    type: 'phase',
    phase: 'promoted',
    because: { code: 'overridden', says: 'hubot promoted it: the fix cannot wait' },
  });
}

/** Evidence was short at the deadline of a stage; a person is asked. */
export function held(): Tale {
  const tale = testing();
  tale.waiting = null;
  return tale.add(FEW + 930_000, {
    type: 'held',
    why: 'inconclusive',
    says: 'evidence is short at the deadline of few: errors has nothing to compare yet',
  });
}

/** A router does not answer while the release is being reverted. */
export function incomplete(): Tale {
  const tale = reverting();
  tale.real = unreadable(
    realWith(tale.plan, 0),
    'checkout',
    'connect to 10.0.9.12:9901 timed out after 10 s',
  );
  return tale.add(FEW + 130_000, {
    type: 'incomplete',
    says: 'the router of checkout cannot be read: connect to 10.0.9.12:9901 timed out after 10 s',
  });
}
