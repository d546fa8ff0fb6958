import { resolve } from 'node:path';
import { formatProblem } from '../report/problems.ts';
import { readSpecFile } from '../spec/file.ts';
import { loadSpec } from '../spec/load.ts';
import { problemsEverywhere, problemsOf } from '../spec/problems.ts';
import type { Problem, Spec } from '../spec/types.ts';
import { parseVersions } from '../spec/versions.ts';
import type { Ask } from './ask.ts';
import { type Outcome, wrong } from './outcome.ts';

/** The part of an `Ask` that reading a spec takes. */
export type SpecAsk = Pick<Ask, 'specPath' | 'environment' | 'workDir' | 'hostedRunner' | 'say' | 'annotate'>;

export interface Read {
  readonly spec: Spec;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads, loads and lints the spec; every problem is said, errors make it wrong input.
 *
 * @param everywhere in each of the spec's environments as well
 */
export async function readSpec(ask: SpecAsk, everywhere = false): Promise<Read | Outcome> {
  const file = await readSpecFile(resolve(ask.workDir, ask.specPath), ask.specPath);
  if ('problem' in file) return sayProblems(ask, [file.problem], '');
  const loaded = loadSpec(file.text, ask.specPath, ask.environment === '' ? undefined : ask.environment);
  const { hostedRunner } = ask;
  const problems = (everywhere ? problemsEverywhere : problemsOf)(loaded, { hostedRunner });
  const outcome = sayProblems(ask, problems, file.text);
  if (loaded.spec === null || problems.some(({ severity }) => severity === 'error')) return outcome;
  return { spec: loaded.spec, text: file.text, problems };
}

function sayProblems(ask: SpecAsk, problems: readonly Problem[], text: string): Outcome {
  for (const problem of problems) {
    ask.say(formatProblem(problem, text));
    ask.annotate(problem);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return wrong(`${ask.specPath} has ${errors} ${errors === 1 ? 'error' : 'errors'}`);
}

/** The versions that were asked for; what is wrong with them is said, all of it. */
export function readVersions(ask: Ask, spec: Spec): Map<string, string> | Outcome {
  const versions = parseVersions(ask.versions, spec);
  if (versions instanceof Map) return versions;
  const [first, ...others] = versions;
  for (const { message } of others) ask.say(message);
  return wrong(first?.message ?? 'no version is given');
}
