import { lint } from './lint.ts';
import type { Circumstances } from './rule.ts';
import type { Loaded, Problem } from './types.ts';

/** All that is wrong with a spec, by the schema and by the rules. */
export function problemsOf(loaded: Loaded, circumstances: Circumstances): readonly Problem[] {
  if (loaded.spec === null) return loaded.problems;
  return [...loaded.problems, ...lint(loaded.spec, loaded.locate, circumstances)];
}

/** The same, and what is wrong with it in each of its environments. What is wrong in several is said once. */
export function problemsEverywhere(loaded: Loaded, circumstances: Circumstances): readonly Problem[] {
  const all = [...problemsOf(loaded, circumstances)];
  if (loaded.spec === null) return all;
  const said = new Set(all.map(keyOf));
  for (const environment of loaded.environments) {
    for (const problem of problemsOf(loaded.within(environment), circumstances)) {
      if (said.has(keyOf(problem))) continue;
      said.add(keyOf(problem));
      all.push({ ...problem, message: `${problem.message} (in ${environment})` });
    }
  }
  return all.sort((a, b) => a.line - b.line || a.column - b.column);
}

function keyOf({ line, column, rule, message }: Problem): string {
  return `${line}:${column} ${rule} ${message}`;
}
