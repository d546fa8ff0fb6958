import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/release/plan.ts';
import { planLines, type Reckoned, type Sight } from '../../src/report/plan.ts';
import { STAGES, specOf } from './tale.ts';

const SIGHT: Sight = {
  check: 'errors',
  service: 'checkout',
  of: 'errors',
  weight: 500,
  judged: 600_000,
  finds: { from: 0.001, to: 0.004 },
  blind: null,
  users: null,
  promotion: null,
  assumed: false,
};
const RECKONED: Reckoned = {
  services: ['checkout'],
  perSecond: 123.4,
  source: 'history',
  assumedRate: null,
  assumedTimes: false,
};
const PROMOTION = { usually: 480_000, surely: 840_000, within: 1_800_000, needed: null };

function lines(sight: Partial<Sight>, reckoned: Partial<Reckoned> = {}, names = ['checkout']): string {
  const versions = new Map(names.map((name) => [name, '1.5.0']));
  const plan = makePlan(
    specOf(names, STAGES),
    versions,
    new Map(names.map((name) => [name, '1.4.2'])),
    () => false,
  );
  const stages = [[], [{ ...SIGHT, ...sight }], [], []];
  return planLines(plan, { stages, reckoned: [{ ...RECKONED, ...reckoned }] })
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

describe('a plan in words', () => {
  it('says of a chain who decides', () => {
    const spec = specOf(['web', 'stock'], STAGES);
    const chain = { header: 'x-gray-release', entry: ['web'], buckets: true };
    const serving = new Map(['web', 'stock'].map((name) => [name, '1.4.2']));
    const said = (...names: string[]) =>
      planLines(
        makePlan(
          { ...spec, process: { ...spec.process, chain } },
          new Map(names.map((name) => [name, '1.5.0'])),
          serving,
          () => false,
        ),
        { stages: [], reckoned: [] },
      ).filter((line) => line.includes('x-gray-release'));

    expect(said('web', 'stock')).toEqual([
      '  each request on the new versions of all or on none: web decides, in x-gray-release',
    ]);
    expect(said('stock')).toEqual([]);
  });

  it('says under its stage what a comparison finds', () => {
    expect(lines({})).toMatch(
      /3\. few: 5 %.*\n {5}errors: 5 % for 10 min finds a rise from 0\.1 % to 0\.4 % with 95 %\n {5}and 1 other comparison\n4\. half/,
    );
  });

  it.each([
    [
      'a fall',
      { finds: { from: 0.3, to: 0.25 } },
      'errors: 5 % for 10 min finds a fall from 30 % to 25 % with 95 %',
    ],
    [
      'a slowdown',
      { of: 'latency', finds: { times: 1.4 } },
      'errors: 5 % for 10 min finds answers that take 1.4 times as long with 95 %',
    ],
    ['nothing', { finds: null }, 'errors: 5 % for 10 min finds next to nothing\n'],
    ['users', { users: 8000 }, 'to 0.4 % with 95 %, given some 8,000 users'],
    [
      'a gauge',
      { of: 'gauge', finds: null },
      '5 % for 10 min compares one number a look; what it finds depends on how much that varies by itself',
    ],
    [
      'a promotion',
      { promotion: PROMOTION },
      'errors: good enough after about 8 min at 5 %, 19 in 20 releases within 14 min; until then finds a rise',
    ],
    [
      'a promotion that is not always in time',
      { promotion: { ...PROMOTION, surely: null } },
      'good enough after about 8 min at 5 %, over 1 in 20 releases not in time; until then',
    ],
    [
      'one that is not in time',
      { promotion: { ...PROMOTION, usually: null, surely: null } },
      '5 % for 30 min finds a rise from 0.1 % to 0.4 % with 95 %, and most good versions are not good enough by then',
    ],
  ] as const)('says %s', (_name, sight, says) => {
    expect(lines(sight)).toContain(says);
  });

  it('names the service where there are several', () => {
    const [one, two] = [SIGHT, { ...SIGHT, service: 'pricing' }];
    const names = ['checkout', 'pricing'];
    const plan = makePlan(
      specOf(names, STAGES),
      new Map([['checkout', '2']]),
      new Map(names.map((n) => [n, '1'])),
      () => false,
    );

    const text = planLines(plan, { stages: [[], [one, two], [], []], reckoned: [] }).join('\n');

    expect(text).toContain('checkout errors: ');
    expect(text).toContain('pricing errors: ');
  });

  it.each([
    ['history', 'reckoned for 120 requests a second to checkout, as in the last two hours.'],
    ['router', 'checkout, as its router counts now.'],
    ['given', 'checkout, as given.'],
    ['release', 'checkout, as in the last release.'],
    ['assumed', 'checkout; nothing tells, so assumed are so many requests (--traffic 250/s says how many).'],
  ] as const)('says where the traffic is known from: %s', (source, says) => {
    expect(lines({}, { source })).toContain(says);
  });

  it('warns of a stage that finds nothing, with what would', () => {
    expect(lines({ blind: { threefold: 410_000, ahead: 3_600_000 } })).toContain(
      'warning: few sees next to nothing of errors in 10 min; atLeast: 7m would find three times the errors',
    );
    expect(lines({ blind: { threefold: null, ahead: 3_600_000 } })).toContain(
      'three times the errors would take longer than 1 h there: raise its weight',
    );
  });

  it('warns where evidence that gray is good comes too late, with what would do', () => {
    const late = { ...PROMOTION, usually: null, surely: null, needed: 3_000_000 };
    expect(lines({ promotion: late })).toContain(
      "warning: most good versions will not be found good enough by errors within few's atMost, 30 min: atMost: 50m, a larger weight or a larger risk.ruleOut would do",
    );
  });

  it('warns of nothing that rests on assumed traffic', () => {
    expect(lines({ blind: { threefold: null, ahead: 3_600_000 }, assumed: true })).not.toContain('warning');
  });
});
