import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metrics } from '../../src/metric/index.ts';
import { linted, patched, shown } from '../spec/shop.ts';

const folder = new URL('../../docs/metrics/', import.meta.url);
const pages = readdirSync(folder);

describe('the documentation of the metric sources', () => {
  it('has a page for each', () => {
    expect(pages.sort()).toEqual(
      Object.keys(metrics)
        .map((kind) => `${kind}.md`)
        .sort(),
    );
  });

  it.each(pages)('%s shows checks that are valid', (page) => {
    const text = readFileSync(new URL(page, folder), 'utf8');
    const checks = [...text.matchAll(/^```yaml\n(- [\s\S]*?)^```/gm)].flatMap((match) => parse(match[1]!));
    const stage = { stage: 'few', traffic: { weight: '5%' }, for: { atMost: '15m' }, checks };
    const said = linted(patched(JSON.stringify({ process: { test: [stage] } })));

    expect(checks.length).toBeGreaterThan(0);
    expect(said.filter(({ severity }) => severity === 'error').map(shown)).toEqual([]);
  });
});
