import { describe, expect, it } from 'vitest';
import { loadSpec } from '../../src/spec/load.ts';
import { mergePatch } from '../../src/spec/merge.ts';
import { problemsEverywhere } from '../../src/spec/problems.ts';
import { found, loaded, SHOP } from './shop.ts';

const WITH = (patch: string) => SHOP.replace(/environments:\n.*\n/, `environments:\n  staging: ${patch}\n`);

describe('an environment', () => {
  it('is merged over the rest', () => {
    expect(loaded(SHOP, 'staging').process.promote).toEqual({ approval: null, watch: 60_000 });
    expect(loaded(SHOP).process.promote.watch).toBe(300_000);
  });

  it('removes with null and replaces lists', () => {
    const spec = loaded(
      WITH('{ notify: null, process: { test: [{ stage: one, traffic: { weight: 1% } }] } }'),
      'staging',
    );

    expect(spec.notify).toEqual([]);
    expect(spec.process.stages.map(({ name }) => name)).toEqual(['one']);
  });

  it('that nobody knows is named, with the nearest', () => {
    expect(found(SHOP, 'stagin')).toEqual([
      expect.stringMatching(/^\d+:1 environment: there is no environment "stagin"; did you mean staging\?$/),
    ]);
    expect(found('apiVersion: x', 'production')[0]).toContain(
      'there is no environment "production"; this spec has: none',
    );
  });

  it('has its errors in its own lines', () => {
    const text = WITH('{ process: { promote: { watch: 5 }, hold: { wat: 1s } } }');
    const line = text.split('\n').findIndex((each) => each.includes('staging:')) + 1;

    expect(found(text, 'staging')).toEqual([
      `${line}:43 type: read the number 5 without a unit; allowed: a duration with its unit, such as 500ms, 30s, 10m, 2h or 1d`,
      `${line}:56 unknown-key: there is no key "wat" here; did you mean wait?`,
    ]);
    expect(found(text)).toEqual([]);
  });

  it('has the errors of the rest where they stand', () => {
    const text = SHOP.replace('slice: 1', 'slice: 0');

    expect(found(text, 'staging')).toEqual(found(text));
  });

  it('that removes what is needed is told so at its own place', () => {
    const text = WITH('{ process: { test: null } }');
    const line = text.split('\n').findIndex((each) => each.includes('staging:')) + 1;

    expect(found(text, 'staging')).toEqual([`${line}:23 missing-key: the key test is missing here`]);
  });

  it('has no environments of its own', () => {
    expect(found(WITH('{ environments: {} }'), 'staging')[0]).toContain(
      'an environment has no environments of its own',
    );
  });

  it('is a mapping', () => {
    expect(found(WITH('5'), 'staging')[0]).toContain('read the number 5; an environment is a mapping');
  });

  it('is not called as a release without one is filed', () => {
    expect(found(SHOP.replace('  staging:', '  default:'))).toEqual([
      expect.stringMatching(
        /^44:3 environment: default is what a release without an environment is filed under/,
      ),
    ]);
  });

  it.each(['a/b', 'a..b', '-a', 'a.lock', 'a.', 'x'.repeat(65)])('is not called %s', (name) => {
    const text = SHOP.replace('  staging:', `  ${name}:`);

    expect(found(text)[0]).toContain(`name: read the name "${name}"; allowed: a name of letters`);
  });
});

describe('all environments', () => {
  const said = (text: string) => {
    const problems = problemsEverywhere(loadSpec(text, 'spec.yml'), { hostedRunner: false });
    return problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
  };

  it('are content with a good spec', () => {
    expect(said(SHOP)).toEqual([]);
  });

  it('are asked, by the schema and by the rules, each with its name', () => {
    const text = SHOP.replace(
      '  staging: { process: { promote: { watch: 1m } } }\n',
      '  staging: { process: { promote: { watch: 1 } } }\n  canary: { process: { promote: { watch: 30d } } }\n',
    );

    expect(said(text)).toEqual([
      `44 type: read the number 1 without a unit; allowed: a duration with its unit, such as 500ms, 30s, 10m, 2h or 1d (in staging)`,
      expect.stringMatching(/^45 duration-too-long: .* is longer than 24 days \(in canary\)$/),
    ]);
  });

  it('do not repeat what is wrong without them', () => {
    const text = SHOP.replace('weight: 50%', 'weight: 1%');

    expect(said(text)).toEqual([expect.stringMatching(/^32 stage-weakens: /)]);
  });
});

describe('a merge patch', () => {
  // The examples of RFC 7396, appendix A.
  it.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ])('makes of %s and %s %s', (target, patch, result) => {
    expect(mergePatch(JSON.parse(target), JSON.parse(patch))).toEqual(JSON.parse(result));
  });

  it('takes __proto__ for a key like any other', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__":{"a":1}}')) as object;

    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.hasOwn(merged, '__proto__')).toBe(true);
  });
});
