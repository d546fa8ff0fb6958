import { nearest } from '../util/nearest.ts';
import { quote, show } from './allowed.ts';
import { MAX_PROBLEMS, parse, type Source } from './document.ts';
import { wordsOf } from './errors.ts';
import validate from './generated/validate.js';
import { locateIn } from './locate.ts';
import { isMapping, mergePatch } from './merge.ts';
import { normalise } from './normalise.ts';
import type { Loaded, Locate, Problem } from './types.ts';

/** In the names of journals and registries. */
const NO_ENVIRONMENT = 'default';

/**
 * A spec from its text: parsed, its environment merged in, validated, units resolved. All errors, each with its line; pure.
 *
 * @param file the path that people know it by, for the problems
 * @param environment an entry of the spec's `environments`, or undefined for the spec as it stands
 */
export function loadSpec(text: string, file: string, environment?: string): Loaded {
  const parsed = parse(text, file);
  return 'problems' in parsed
    ? { spec: null, problems: parsed.problems }
    : loadFrom(parsed.source, file, environment);
}

function loadFrom(source: Source, file: string, environment: string | undefined): Loaded {
  const locate = locateIn(source, file, environment);
  const { data } = source;
  if (!isMapping(data)) {
    const message = `read ${show(data)}; a spec is a mapping that begins with apiVersion: gray-release/v1`;
    return { spec: null, problems: [locate([], 'value', 'type', message)] };
  }
  const { environments, ...base } = data;
  const known = isMapping(environments) ? environments : {};
  let merged: Record<string, unknown> = base;
  if (environment !== undefined) {
    const wrong = wrongEnvironment(environment, known, locate);
    if (wrong !== null) return { spec: null, problems: [wrong] };
    merged = mergePatch(base, known[environment]) as Record<string, unknown>;
  }
  const whole = environments === undefined ? merged : { ...merged, environments };
  const problems = problemsOf(whole, locate);
  if (Object.hasOwn(known, NO_ENVIRONMENT)) {
    const message = `${NO_ENVIRONMENT} is what a release without an environment is filed under; choose another name`;
    problems.push(
      locateIn(source, file, undefined)(['environments', NO_ENVIRONMENT], 'key', 'environment', message),
    );
  }
  if (problems.length > 0) return { spec: null, problems };
  const { spec, warnings } = normalise(merged, locate);
  return {
    spec,
    locate,
    problems: warnings,
    environments: Object.keys(known),
    within: (name) => loadFrom(source, file, name),
  };
}

function wrongEnvironment(
  name: string,
  known: Readonly<Record<string, unknown>>,
  locate: Locate,
): Problem | null {
  if (!Object.hasOwn(known, name)) {
    const names = Object.keys(known);
    const near = nearest(name, names);
    const hint =
      near === null ? `this spec has: ${names.slice(0, 20).join(', ') || 'none'}` : `did you mean ${near}?`;
    return locate(['environments'], 'key', 'environment', `there is no environment ${quote(name)}; ${hint}`);
  }
  const patch = known[name];
  if (!isMapping(patch)) {
    return locate(
      ['environments', name],
      'value',
      'type',
      `read ${show(patch)}; an environment is a mapping`,
    );
  }
  if (!Object.hasOwn(patch, 'environments')) return null;
  return locate(['environments'], 'key', 'environment', 'an environment has no environments of its own');
}

function problemsOf(data: unknown, locate: Locate): Problem[] {
  if (validate(data)) return [];
  const problems: Problem[] = [];
  for (const { path, of, rule, message } of wordsOf(validate.errors ?? [], data)) {
    problems.push(locate(path, of, rule, message));
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
