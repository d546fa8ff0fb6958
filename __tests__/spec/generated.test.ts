import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generate } from '../../scripts/spec/generate.ts';
import { lint } from '../../src/spec/lint.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { wordsOf } from '../../src/spec/patterns.ts';
import { SHOP, shown } from './shop.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = await generate();
const schema = JSON.parse(files['schema/gray-release.v1.json']!);

describe('what is made from the adapters', () => {
  it.each(Object.keys(files))('%s is fresh', (path) => {
    expect(existsSync(root + path) && readFileSync(root + path, 'utf8') === files[path]).toBe(true);
  });

  it('is a schema by the rules of JSON Schema, which editors can use', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    const validate = ajv.compile(schema);

    expect(validate(parse(SHOP))).toBe(true);
    expect(validate({ ...parse(SHOP), release: 5 })).toBe(false);
  });

  it('describes every key', () => {
    const bare: string[] = [];
    walk(schema, (piece, path) => {
      if (/\/(if|then)(\/|$)|\/allOf\//.test(path)) return;
      for (const [key, each] of Object.entries(
        (piece.properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        const named = 'const' in each || '$ref' in each;
        if (!named && typeof each.description !== 'string') bare.push(`${path}/${key}`);
      }
    });

    expect(bare).toEqual([]);
  });

  it('has words for every pattern', () => {
    const wordless: unknown[] = [];
    walk(schema, ({ pattern, patternErrorMessage }) => {
      if (
        typeof pattern === 'string' &&
        typeof patternErrorMessage !== 'string' &&
        wordsOf(pattern) === undefined
      )
        wordless.push(pattern);
    });

    expect(wordless).toEqual([]);
  });

  it('lets no key through that it does not know', () => {
    const open: string[] = [];
    walk(schema, (piece, path) => {
      if (/\/(if|then)(\/|$)|\/allOf\//.test(path) || piece.type !== 'object') return;
      const byKind =
        Array.isArray(piece.allOf) &&
        piece.allOf.some((each: object) => 'then' in each && '$ref' in (each.then as object));
      if (piece.additionalProperties === undefined && !byKind) open.push(path);
    });

    expect(open).toEqual(['/properties/environments/additionalProperties']);
  });
});

describe('the examples', () => {
  const examples = readdirSync(`${root}examples`)
    .map((name) => `examples/${name}/.github/gray-release.yml`)
    .filter((path) => existsSync(root + path));
  const cases = examples.flatMap((path) => {
    const { environments } = parse(readFileSync(root + path, 'utf8')) as { environments?: object };
    return [undefined, ...Object.keys(environments ?? {})].map((environment) => [path, environment] as const);
  });

  it.each(cases)('%s is valid (environment %s)', (path, environment) => {
    const load = loadSpec(readFileSync(root + path, 'utf8'), path, environment);
    const found = load.spec === null ? load.problems : lint(load.spec, load.locate, { hostedRunner: false });

    expect(found.filter(({ severity }) => severity === 'error').map(shown)).toEqual([]);
  });
});

function walk(
  value: unknown,
  visit: (piece: Record<string, unknown>, path: string) => void,
  path = '',
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const [key, each] of Object.entries(value)) walk(each, visit, `${path}/${key}`);
}
