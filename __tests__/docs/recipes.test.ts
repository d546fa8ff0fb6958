import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { INPUTS } from '../../src/action/inputs.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { isMapping } from '../../src/spec/merge.ts';
import { problemsEverywhere } from '../../src/spec/problems.ts';
import { SHOP, shown } from '../spec/shop.ts';
import { blocksOf, readPage, root, sectionOf } from './page.ts';

interface Steps {
  readonly jobs: Record<string, { readonly steps: { uses?: string; with?: object }[] }>;
}

const page = readPage('docs/recipes.md');
const recipes = [...page.matchAll(/^### (.*)$/gm)].flatMap(([heading, name]) =>
  blocksOf(sectionOf(page, heading))
    .filter(({ language }) => language === 'yaml')
    .map(({ text }) => ({ name: name!, text })),
);
const [workflows, fragments] = [true, false].map((wanted) =>
  recipes.filter(({ text }) => text.includes('jobs:') === wanted),
);

describe('docs/recipes.md', () => {
  it.each(fragments!)('$name: a spec with it has no error and no warning', ({ text }) => {
    const loaded = loadSpec(stringify(over(parse(SHOP), parse(text))), 'spec.yml');

    expect(loaded.problems.map(shown)).toEqual([]);
    expect(problemsEverywhere(loaded, { hostedRunner: false }).map(shown)).toEqual([]);
  });

  it.each(workflows!)('$name: its workflow has inputs that the action has', ({ text }) => {
    const steps = Object.values((parse(text) as Steps).jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses?.startsWith('org/gray-release@'));

    expect(ours).toHaveLength(1);
    for (const name of Object.keys(ours[0]!.with ?? {})) expect(INPUTS).toContain(name);
  });

  it('names options of the command line that there are', () => {
    const usage = readFileSync(`${root}/src/cli/usage.ts`, 'utf8');
    const commands = blocksOf(page).filter(({ language }) => language === 'sh');
    const options = commands.flatMap(({ text }) => text.match(/--[a-z][a-z-]+/g) ?? []);
    for (const option of options) expect(usage).toContain(option);
  });

  it('is read whole', () => {
    expect(recipes.length).toBeGreaterThan(15);
  });
});

/** As somebody puts a recipe into a spec: what says its kind is another thing than what was there. */
function over(base: unknown, patch: unknown): unknown {
  if (!isMapping(patch) || 'kind' in patch) return patch;
  const before = isMapping(base) ? base : {};
  const after = Object.entries(patch).map(([key, value]) => [key, over(before[key], value)]);
  return { ...before, ...Object.fromEntries(after) };
}
