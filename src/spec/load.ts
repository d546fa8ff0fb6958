import { nearest } from '../util/nearest.ts';
import { parse, type Path, type Source } from './document.ts';
import { word } from './errors.ts';
import validate from './generated/validate.js';
import { mergePatch } from './merge.ts';
import { normalise } from './normalise.ts';
import type { Loaded, Locate, Problem } from './types.ts';

/** Errors beyond this many only repeat what is wrong. */
const MAX_PROBLEMS = 100;

/**
 * A spec from its text: parsed, its environment merged in, validated, units resolved. All errors, each with its line; pure.
 *
 * @param environment an entry of the spec's `environments`, or undefined for the spec as it stands
 */
export function loadSpec(text: string, file: string, environment?: string): Loaded {
  const parsed = parse(text, file);
  if ('problems' in parsed) return { spec: null, problems: parsed.problems };
  const { source } = parsed;
  const located = locate(source, file, environment);
  const { data } = source;
  if (!isObject(data)) {
    return { spec: null, problems: [located([], 'value', 'type', 'a spec is a mapping that begins with apiVersion')] };
  }
  const { environments, ...base } = data;
  const patch = patchOf(environments, environment, located);
  if (Array.isArray(patch)) return { spec: null, problems: patch };
  const merged = mergePatch(base, patch) as Record<string, unknown>;
  const problems = problemsOf({ ...merged, ...(environments !== undefined && { environments }) }, located);
  if (problems.length > 0) return { spec: null, problems };
  return { spec: normalise(merged, located), locate: located, problems: [] };
}

/** What an environment changes is found in its patch, everything else in the rest of the file. */
function locate(source: Source, file: string, environment: string | undefined): Locate {
  return (path, of, rule, message, severity = 'error') => {
    const inPatch = environment === undefined ? null : ['environments', environment, ...path];
    const at = source.at(inPatch !== null && has(source.data, inPatch) ? inPatch : path, of);
    return { severity, rule, file, ...at, path: pathText(path), message };
  };
}

function patchOf(environments: unknown, environment: string | undefined, located: Locate): unknown | Problem[] {
  if (environment === undefined) return {};
  const known = isObject(environments) ? environments : {};
  if (Object.hasOwn(known, environment)) return known[environment];
  const near = nearest(environment, Object.keys(known));
  const names = Object.keys(known).join(', ') || 'none';
  const hint = near === null ? `this spec has: ${names}` : `did you mean ${near}?`;
  return [located(['environments'], 'key', 'environment', `there is no environment ${JSON.stringify(environment)}; ${hint}`)];
}

function problemsOf(data: unknown, located: Locate): Problem[] {
  if (validate(data)) return [];
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const error of validate.errors ?? []) {
    const worded = word(error);
    if (worded === null) continue;
    const key = `${worded.path.join('/')} ${worded.rule} ${worded.message}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(located(worded.path, worded.of, worded.rule, worded.message));
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

function has(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, String(step))) value = value[String(step)];
    else return false;
  }
  return value !== undefined;
}

function pathText(path: Path): string {
  return path.map((step) => (/^\d+$/.test(String(step)) ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
