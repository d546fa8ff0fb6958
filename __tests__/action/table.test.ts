import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS, STATES } from '../../src/action/inputs.ts';
import { VERSION } from '../../src/version.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const action = parse(read('action.yml')) as Record<string, Record<string, unknown>>;

describe('the table of keys', () => {
  it('is that of action.yml', () => {
    expect(Object.keys(action.inputs!)).toEqual([...INPUTS]);
    expect(Object.keys(action.outputs!)).toEqual([...OUTPUTS]);
  });

  it.each(STATES)('has the state %s that main leaves for post', (state) => {
    expect(read('src/action/main.ts')).toContain(`saveState('${state}'`);
    expect(read('src/action/post.ts')).toContain(`getState('${state}')`);
  });

  it('runs on Node 24 what dist/ holds', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js' });
  });
});

describe('the version', () => {
  it('is that of package.json', () => {
    expect(VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });
});
