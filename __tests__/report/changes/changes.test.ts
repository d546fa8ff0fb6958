import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Change } from '../../../src/report/changes/change.ts';
import { changesEverywhere, changesOf } from '../../../src/report/changes/changes.ts';
import { loadSpec } from '../../../src/spec/load.ts';
import { mergePatch } from '../../../src/spec/merge.ts';
import { loaded, SHOP } from '../../spec/shop.ts';

/** `few: weight 5% -> 10%`, with `!` before what is riskier. */
function line({ what, from, to, riskier }: Change): string {
  const how = from === null ? `+${to}` : to === null ? `-${from}` : `${from} -> ${to}`;
  return `${riskier === null ? '' : '! '}${what} ${how}`;
}

function between(before: string, after: string): string[] {
  return changesOf(loaded(before), loaded(after)).map(line);
}

/** SHOP with each piece of its text replaced, one after the other. */
function edited(...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [piece, by]) => {
    if (!text.includes(piece)) throw new Error(`there is no ${piece}`);
    return text.replace(piece, by);
  }, SHOP);
}

describe('one change of a spec, in words', () => {
  it.each<[string, string, string]>([
    ['weight: 5%', 'weight: 10%', '! few: weight 5% -> 10%'],
    ['weight: 50%', 'weight: 20%', 'half: weight 50% -> 20%'],
    ['falseRevert: 1%', 'falseRevert: 5%', '! risk.falseRevert 1% -> 5%'],
    ['falseRevert: 1%', 'falseRevert: 0.5%', 'risk.falseRevert 1% -> 0.5%'],
    ['missed: 5%', 'missed: 6%', '! risk.missed 5% -> 6%'],
    ['ruleOut: 50%', 'ruleOut: 100%', '! risk.ruleOut 50% -> 100%'],
    ['tolerate: 5%', 'tolerate: 6%', '! few: latency: tolerate 5% -> 6%'],
    ['tolerate: 0%', 'tolerate: 0.1pp', '! few: errors: tolerate 0% -> 0.1pp'],
    ['tolerate: 0.2pp', 'tolerate: 0.1pp', 'half: errors: tolerate 0.2pp -> 0.1pp'],
    ['atLeast: 1m, atMost: 15m', 'atLeast: 90s, atMost: 15m', 'few: atLeast 1m -> 90s'],
    ['atLeast: 1m, atMost: 15m', 'atLeast: 50s, atMost: 15m', '! few: atLeast 1m -> 50s'],
    ['atMost: 15m', 'atMost: 20m', 'few: atMost 15m -> 20m'],
    ['warmUp: 30s', 'warmUp: 1m', '! few: warmUp 30s -> 1m'],
    ['watch: 5m', 'watch: 1m', '! promote.watch 5m -> 1m'],
    ['watch: 5m', 'watch: 1h', 'promote.watch 5m -> 1h'],
    ['approval: none', 'approval: comment', 'promote.approval none -> comment'],
    ['on: [failed, cancelled, deadline]', 'on: [failed, deadline]', '! revert.on -cancelled'],
    [
      'sticky: { cookie: gray } }\n      for: { atLeast: 1m, atMost: 15m',
      'sticky: { cookie: g } }\n      for: { atLeast: 1m, atMost: 15m',
      'few: sticky.cookie gray -> g',
    ],
    [
      '  test:',
      '  chain: { entry: [checkout] }\n  test:',
      'chain.entry +checkout\nchain.header +x-gray-release',
    ],
    ['equals: "1"', 'in: ["1", bob]', 'testers: match header x-gray +bob'],
    ['X-Gray', 'x-gray', ''],
    ['times: 20', 'times: 5', '! testers: smoke: times 20 -> 5'],
    ['expect: { status: 200 }, ', '', '! testers: smoke: expect.status -200'],
    ['run: npm run acceptance', 'run: "true"', 'testers: acceptance: run npm run acceptance -> true'],
    [
      'kind: command, name: acceptance, run: npm',
      'kind: command, name: tests, run: npm',
      'testers: check acceptance -> tests',
    ],
    ['instances: 3', 'instances: 4', 'checkout: instances 3 -> 4'],
    [
      'listen: "127.0.0.1:8080"',
      'listen: "127.0.0.1:8081"',
      'checkout: router.listen 127.0.0.1:8080 -> 127.0.0.1:8081',
    ],
    ['slice: 1', 'slice: 50%', 'release.slice.instances -1\nrelease.slice.share +50%'],
    ['release: shop', 'release: store', '! release shop -> store'],
    ['onBusy: queue', 'onBusy: supersede', 'onBusy queue -> supersede'],
    ['{ kind: git }', '{ kind: github }', '! journal.kind git -> github\nregistry.kind git -> github'],
    [
      'from: "16:00"',
      'from: "12:00"',
      'freeze fri 16:00 to 24:00 Europe/Berlin -> fri 12:00 to 24:00 Europe/Berlin',
    ],
    [
      'from: "16:00"',
      'from: "18:00"',
      '! freeze fri 16:00 to 24:00 Europe/Berlin -> fri 18:00 to 24:00 Europe/Berlin',
    ],
    [
      'freeze:\n  - { days: [fri], from: "16:00", to: "24:00", zone: Europe/Berlin }\n',
      '',
      '! freeze -fri 16:00 to 24:00 Europe/Berlin',
    ],
    [
      'on: [held, reverting, reverted, promoted]',
      'on: [held, reverting, reverted]',
      'notify[0].on -promoted',
    ],
    ['atMost: 15m, warmUp: 30s', 'atMost: 900s, warmUp: 0.5m', ''],
    ['worse: higher, tolerate: 5%', 'worse: lower, tolerate: 5%', '! few: latency: worse higher -> lower'],
  ])('%s becomes %s', (piece, by, says) => {
    expect(
      between(SHOP, edited([piece, by]))
        .sort()
        .join('\n'),
    ).toBe(says);
  });

  it('of one item for another marks only what is lost', () => {
    const [before, after] = [
      ['failed', 'cancelled'],
      ['failed', 'deadline'],
    ].map((on) => edited(['on: [failed, cancelled, deadline]', `on: [${on}]`]));
    expect(between(before!, after!)).toEqual(['! revert.on -cancelled', 'revert.on +deadline']);
  });

  it('of an approval that is dropped', () => {
    expect(between(edited(['approval: none', 'approval: comment']), SHOP)).toEqual([
      '! promote.approval comment -> none',
    ]);
  });

  it('of a chain that is dropped', () => {
    expect(between(edited(['  test:', '  chain: { entry: [checkout] }\n  test:']), SHOP)).toEqual([
      'chain.header -x-gray-release',
      '! chain.entry -checkout',
    ]);
  });

  it('of who has to approve', () => {
    const asked = (approvers: string) =>
      edited(['approval: none', `approval: comment, approvers: { ${approvers} }`]);
    expect(between(asked('people: 2, lasts: 4h, author: false'), asked('people: 1'))).toEqual([
      '! promote.approvers.people 2 -> 1',
      '! promote.approvers.lasts 4h -> 1d',
      '! promote.approvers.author false -> true',
    ]);
  });

  it('of what stands far behind in a long text shows where it parts', () => {
    const long = (end: string) => edited(['run: npm run acceptance', `run: "node ${'x'.repeat(200)}${end}"`]);
    expect(between(long('1'), long('2'))).toEqual([
      `testers: acceptance: run …${'x'.repeat(20)}1 -> …${'x'.repeat(20)}2`,
    ]);
  });
});

describe('stages and checks', () => {
  const stage = (name: string, weight: string) =>
    `    - stage: ${name}\n      traffic: { weight: ${weight} }\n      for: { atLeast: 1m, atMost: 15m }\n`;
  const withStages = (...stages: readonly string[]) =>
    SHOP.replace(/ {4}- stage: testers[\s\S]*?(?= {2}risk:)/, stages.join(''));
  const [few, half] = [stage('few', '5%'), stage('half', '50%')];

  it('that are gone make it riskier, new ones do not', () => {
    expect(between(withStages(few, half), withStages(few))).toEqual(['! stage -half']);
    expect(between(withStages(few), withStages(few, half))).toEqual(['stage +half']);
  });

  it('that come before smaller ones make it riskier', () => {
    expect(between(withStages(few), withStages(half, few))).toEqual(['! stage +half']);
  });

  it('that change places are told, and riskier where more users come sooner', () => {
    expect(between(withStages(few, half), withStages(half, few))).toEqual([
      '! order of stages few, half -> half, few',
    ]);
    expect(between(withStages(half, few), withStages(few, half))).toEqual([
      'order of stages half, few -> few, half',
    ]);
  });

  it('that are only called otherwise are not taken for gone', () => {
    expect(between(withStages(few, half), withStages(stage('little', '5%'), half))).toEqual([
      'stage few -> little',
    ]);
  });

  it('that lose a check are riskier', () => {
    const without = SHOP.replace(/ *- \{ kind: compare, name: latency.*\n/, '');
    expect(between(SHOP, without)).toEqual(['! few: check -latency']);
    expect(between(without, SHOP)).toEqual(['few: check +latency']);
  });

  it('say which service is meant where there are several', () => {
    const two = (text: string) =>
      stringify(
        mergePatch(
          parse(text.replaceAll('kind: compare, ', 'kind: compare, service: checkout, ')),
          parse(
            'services: { pricing: { initial: "1", target: { kind: command, deploy: a, status: b, remove: c }, router: { kind: gateway, listen: "127.0.0.1:9" } } }',
          ),
        ),
      );
    const found = loadSpec(two(SHOP), 'a.yml');
    expect(found.problems).toEqual([]);
    expect(between(two(SHOP), two(edited(['tolerate: 5%', 'tolerate: 6%'])))).toEqual([
      '! few: checkout latency: tolerate 5% -> 6%',
    ]);
  });
});

describe('what changes in an environment only', () => {
  const everywhere = (before: string, after: string) => {
    const [was, is] = [loadSpec(before, 'a.yml'), loadSpec(after, 'a.yml')];
    if (was.spec === null || is.spec === null) throw new Error('not valid');
    return changesEverywhere(was, is).map(line);
  };

  it('is told with its name', () => {
    expect(everywhere(SHOP, edited(['watch: 1m', 'watch: 30s']))).toEqual([
      '! staging: promote.watch 1m -> 30s',
    ]);
  });

  it('is not told twice', () => {
    expect(everywhere(SHOP, edited(['weight: 5%', 'weight: 10%']))).toEqual(['! few: weight 5% -> 10%']);
  });

  it('is the environment itself', () => {
    const without = SHOP.replace(/environments:\n.*\n/, '');
    expect(everywhere(SHOP, without)).toEqual(['environment -staging']);
    expect(everywhere(without, SHOP)).toEqual(['environment +staging']);
  });
});

describe('any single change', () => {
  /** Every key that a spec may have, with some kind of each adapter. */
  const WHOLE = stringify(
    mergePatch(
      parse(SHOP),
      parse(`
journal: { kind: git, remote: "https://git.example/shop.git" }
deployment: { environment: production, url: "https://shop.example" }
process: { hold: { wait: 10m, expires: 20h } }
timing: { look: 11s, effect: 31s, fresh: 6s, lease: 5m, margin: 16s, patrol: 20m }
services:
  checkout: { dependsOn: [pricing] }
  pricing:
    initial: "2.0.0"
    target: { kind: process, command: node pricing.js, instances: 2 }
    router: { kind: gateway, listen: "127.0.0.1:8090" }
`),
    ),
  ).replaceAll(/^( +)(- kind: \w+)$/gm, '$1$2\n$1  service: checkout');

  type Path = readonly (string | number)[];

  function leavesIn(value: unknown, path: Path = []): Path[] {
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([key, each]) =>
      leavesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }

  function withAt(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
    if (step === undefined) return by;
    const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
      string | number,
      unknown
    >;
    if (rest.length === 0 && by === undefined) {
      if (Array.isArray(copy)) copy.splice(step as number, 1);
      else delete copy[step];
    } else copy[step] = withAt(copy[step], rest, by);
    return copy;
  }

  /** One of them is valid at each place. */
  const OTHERS = [
    undefined,
    '7%',
    '3%',
    '0.7pp',
    '7m',
    '45s',
    '3h',
    '17s',
    7,
    2,
    201,
    true,
    'other',
    '9.9.9',
    'comment',
    'revert',
    'refuse',
    'lower',
    'latency',
    'errors',
    'github',
    'file',
    'json',
    'started',
    'incomplete',
    'mon',
    '07:07',
    '17:17',
    'Europe/Paris',
    'http://{gray}/other',
    '127.0.0.1:7777',
    'pricing',
    'http',
    'https://other.example',
    'http://{address}/other',
  ];

  const whole = loadSpec(WHOLE, 'a.yml');
  const data = parse(WHOLE) as unknown;
  // Another kind takes other keys with it: these are changed whole, below.
  const places = leavesIn(data).filter(
    (path) => !['apiVersion', 'kind', 'source'].includes(String(path.at(-1))),
  );

  /** What looks like the value first, so that few are tried. */
  function candidates(place: Path): readonly unknown[] {
    const shape = (value: unknown) =>
      String(value)
        .replaceAll(/\d+/g, '9')
        .replaceAll(/[a-z]{3,}/gi, 'a');
    const now = place.reduce((value, step) => (value as Record<string | number, unknown>)[step], data);
    const like = OTHERS.filter((other) => other !== undefined && shape(other) === shape(now));
    return [...like, ...OTHERS.filter((other) => !like.includes(other))];
  }

  /** The changes of the first of these that is another valid spec; null where none is. */
  function told(place: Path, others: readonly unknown[]): readonly Change[] | null {
    if (whole.spec === null) throw new Error('not valid');
    for (const other of others) {
      const after = loadSpec(stringify(withAt(data, place, other)), 'a.yml');
      if (after.spec === null || says(after) === null || says(after) === says(whole)) continue;
      return changesEverywhere(whole, after);
    }
    return null;
  }

  /** What a spec says, without the lines where it says so; null where it has errors in one of its environments. */
  function says(load: typeof whole): string | null {
    if (load.spec === null) return null;
    const specs = [load.spec, ...load.environments.map((name) => load.within(name).spec)];
    return specs.includes(null) ? null : JSON.stringify(specs, (key, value) => (key === 'line' ? 0 : value));
  }

  it('is made to a spec that is valid and says a lot', () => {
    expect(whole.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(places.length).toBeGreaterThan(80);
  });

  it.each(places.map((place) => [place.join('.'), place] as const))('of %s is told', (_name, place) => {
    const changes = told(place, candidates(place));

    expect(changes, 'nothing else is valid here').not.toBeNull();
    expect(changes).not.toEqual([]);
    for (const { from, to } of changes ?? []) expect(from).not.toBe(to);
  });

  it.each<[string, Path, object]>([
    [
      'a target',
      ['services', 'pricing', 'target'],
      { kind: 'command', deploy: 'a', status: 'b', remove: 'c' },
    ],
    ['a router', ['services', 'pricing', 'router'], { kind: 'haproxy', listen: ':8090' }],
    ['a registry', ['registry'], { kind: 'file', path: 'records' }],
    ['a journal', ['journal'], { kind: 'github' }],
    [
      'a check',
      ['process', 'test', 0, 'checks', 0],
      { kind: 'command', name: 'smoke', service: 'checkout', run: 'a' },
    ],
    [
      'a metric',
      ['process', 'test', 1, 'checks', 0, 'metric'],
      { source: 'prometheus', of: 'gauge', address: 'http://127.0.0.1:9090', query: 'up' },
    ],
  ])('of the kind of %s is told', (_name, place, other) => {
    const changes = told(place, [other]);

    expect(changes, 'it is not valid here').not.toBeNull();
    expect(changes!.some(({ what }) => /(kind|source)$/.test(what))).toBe(true);
  });
});
