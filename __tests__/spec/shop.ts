import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { lint } from '../../src/spec/lint.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { mergePatch } from '../../src/spec/merge.ts';
import type { Circumstances } from '../../src/spec/rule.ts';
import type { Problem, Spec } from '../../src/spec/types.ts';

/** The spec of the documentation, as a file has it. */
export const SHOP = readFileSync(new URL('../fixtures/spec/shop.yml', import.meta.url), 'utf8');

/** SHOP with a merge patch over it. */
export function patched(patch: string): string {
  return stringify(mergePatch(parse(SHOP), parse(patch)));
}

/** SHOP with one piece of its text replaced; the lines stay where they are. */
export function edited(piece: string, by: string): string {
  if (!SHOP.includes(piece)) throw new Error(`shop.yml has no ${piece}`);
  return SHOP.replace(piece, by);
}

export function loaded(text: string, environment?: string): Spec {
  const { spec, problems } = loadSpec(text, 'spec.yml', environment);
  if (spec === null) throw new Error(problems.map(shown).join('\n'));
  return spec;
}

/** What loading finds, as `line:column rule: message`. */
export function found(text: string, environment?: string): string[] {
  return loadSpec(text, 'spec.yml', environment).problems.map(shown);
}

export function linted(text: string, circumstances: Circumstances = { hostedRunner: false }): Problem[] {
  const load = loadSpec(text, 'spec.yml');
  if (load.spec === null) throw new Error(load.problems.map(shown).join('\n'));
  return lint(load.spec, load.locate, circumstances);
}

export function shown({ line, column, rule, message }: Problem): string {
  return `${line}:${column} ${rule}: ${message}`;
}
