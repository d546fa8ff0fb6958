import type { Problem } from '../../spec/types.ts';
import { freezeWords } from '../changes/freeze.ts';
import { bytes, code, markdown } from '../escape.ts';
import { blindSpots, harmLine, INPUTS, reckonedLine } from '../plan.ts';
import { capital, counted, sentence } from '../words.ts';
import { changeList } from './changeList.ts';
import { problemList } from './problemList.ts';
import { againstWords, isUnchanged, type Proposed } from './proposal.ts';
import { stageList } from './stageList.ts';

/** Bytes; GitHub takes 65,536 characters. */
const AIM = 30_000;
/** How much is shown of what may be left out; the first that fits, else the last. */
const LEVELS = [
  { checks: 20, changes: 60 },
  { checks: 6, changes: 40 },
  { checks: 0, changes: 20 },
] as const;
const MOST_BLIND = 10;

/** What a pull request's spec would do, for its comment and the job summary: Markdown, without a marker. */
export function renderProposal(proposed: Proposed): string {
  const pages = LEVELS.map((level) => () => compose(proposed, level));
  let text = '';
  for (const page of pages) {
    text = page();
    if (bytes(text) <= AIM) break;
  }
  return text;
}

function compose(proposed: Proposed, most: (typeof LEVELS)[number]): string {
  const { plan, seen, problems, branch, path } = proposed;
  if (isUnchanged(proposed)) {
    return `${heading(proposed, againstWords(proposed))}\n\n${code(path)} says the same as on ${code(branch, 80)}: this pull request changes nothing of the next release.`;
  }
  const blind = blindSpots(plan, seen.stages);
  return [
    heading(proposed, againstWords(proposed)),
    ...changes(proposed, most.changes),
    ...(problems.length > 0 ? ['**Worth a second look**', problemList(problems)] : []),
    '**What the next release will do**',
    stageList(plan, seen, most.checks),
    ...(blind.length > 0 ? ['**What it will not see**', bullets(blind)] : []),
    ...(plan.freeze.length > 0
      ? [`Traffic does not rise: ${markdown(plan.freeze.map(freezeWords).join('; '))}.`]
      : []),
    markdown(harmLine(plan)),
    ...seen.reckoned.map((each) => markdown(reckonedLine(each, INPUTS), 600)),
    '<sub>Read from the text of the spec and the last release; nothing that the spec names was asked or run.</sub>',
  ].join('\n\n');
}

/** A spec that no release can begin with. */
export function renderBroken(
  name: Pick<Proposed, 'release' | 'environment' | 'path'>,
  problems: readonly Problem[],
): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity !== 'error');
  return [
    heading(name, `the spec has ${counted(errors.length, 'error')}`),
    `No release can begin with ${code(name.path)} as it is here.`,
    problemList(errors),
    ...(warnings.length > 0 ? ['**Worth a second look**', problemList(warnings)] : []),
  ].join('\n\n');
}

function heading({ release, environment }: Pick<Proposed, 'release' | 'environment'>, says: string): string {
  const where = environment === '' ? '' : ` in ${markdown(environment, 80)}`;
  return `### Plan of ${markdown(release, 80)}${where}: ${markdown(says, 120)}`;
}

function changes({ against, branch, path }: Proposed, most: number): string[] {
  const base = code(branch, 80);
  switch (against.how) {
    case 'first':
      return [`There is no ${code(path)} on ${base}: with this pull request it begins.`];
    case 'unknown':
      return [`What changes against ${base} is not known: ${markdown(sentence(against.why), 400)}`];
    case 'changed':
      return [`**What changes against ${base}**`, changeList(against.changes, most)];
  }
}

function bullets(lines: readonly string[]): string {
  const left = lines.length - MOST_BLIND;
  return [
    ...lines.slice(0, MOST_BLIND).map((line) => `- ${markdown(capital(line), 400)}`),
    ...(left > 0 ? [`- and ${left} more, in the log`] : []),
  ].join('\n');
}
