import { isTerminal } from '../release/state.ts';
import { commandsBlock } from './actions.ts';
import { withoutAddresses } from './addresses.ts';
import { answerTable } from './answers.ts';
import { trafficBars } from './bar.ts';
import { byUrgency, type Row, rowsOf, stageToShow } from './checks.ts';
import { curveCaption } from './curve.ts';
import { nextChange, nextWords } from './deadline.ts';
import { code, markdown } from './escape.ts';
import { eventTable } from './eventTable.ts';
import { checkHeading, costWords, evidenceCurve, evidenceSentence, whatTheNumberMeans } from './evidence.ts';
import { type Detail, fitted } from './fit.ts';
import { headline, stateWord } from './headline.ts';
import { phaseLine } from './phases.ts';
import { flows } from './requests.ts';
import { ruleNote, safety, verdict } from './sentence.ts';
import { runLink, servicesTable } from './services.ts';
import type { Story } from './story.ts';
import { checkTables, sampleWords } from './table.ts';
import { capital, utc } from './words.ts';

/** By which the comment of a release and environment is found again. */
export function marker({ plan, state }: Pick<Story, 'plan' | 'state'>): string {
  const word = (name: string) => name.replace(/[^\w.-]/g, '-');
  return `<!-- gray-release comment ${word(plan.release)} ${word(state.accepted.environment)} -->`;
}

/** Changes exactly when the comment is worth an edit: with the state, the stage, a verdict or a share. */
export function commentKey(story: Story): string {
  const { state } = story;
  const stage = stageToShow(story);
  return JSON.stringify([
    state.accepted.id,
    state.phase === 'shifting' || state.phase === 'scaling' ? 'testing' : state.phase,
    state.stage,
    state.held,
    state.approvals.map(({ by }) => by),
    state.incomplete?.says,
    state.override?.by,
    stage < 0 ? [] : rowsOf(story, stage).map(({ result }) => result),
    flows(story).map(({ known, weight }) => [known, weight]),
  ]);
}

/** The comment on the pull request, in the order in which readers need it. */
export function renderComment(given: Story): string {
  const story = withoutAddresses(given);
  return fitted((detail) => compose(story, detail));
}

function compose(story: Story, detail: Detail): string {
  const stage = stageToShow(story);
  const rows = stage < 0 ? [] : rowsOf(story, stage);
  const withService = story.plan.services.length > 1;
  const urgent = stateWord(story).alert === 'IMPORTANT' || stateWord(story).alert === 'CAUTION';
  const commands = commandsBlock(story);
  const parts = [
    `${marker(story)}\n### ${headline(story)}`,
    ...opening(story, urgent ? commands : ''),
    servicesTable(story),
    phaseLine(story),
    trafficBars(story),
    checkTables(rows, { withService, short: detail.short }),
    sampleWords(rows),
    costWords(story),
    ruleNote(story),
    nextWords(story),
    ...(urgent ? [] : [commands]),
    fold('Evidence', evidencePart(story, rows, stage, detail)),
    ...answerFolds(rows, detail.answers),
    fold('Who did what', eventTable(story, detail.events)),
    footer(story),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/**
 * Where the requests go and why; for a state that needs a person in an alert, with what to do second. Alerts stand at the top
 * level: GitHub renders none inside folds or lists.
 */
export function opening(story: Story, commands: string): readonly string[] {
  const { alert } = stateWord(story);
  if (alert === null) return [[safety(story), verdict(story)].filter((part) => part !== '').join(' ')];
  return [`> [!${alert}]\n> ${safety(story)}`, commands, verdict(story)];
}

export function fold(title: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

export function evidencePart(story: Story, rows: readonly Row[], stage: number, detail: Detail): string {
  const comparisons = byUrgency(rows.filter(({ compared }) => compared !== null));
  if (comparisons.length === 0) return '';
  const withService = story.plan.services.length > 1;
  const lines = comparisons
    .slice(0, detail.evidence)
    .map((row) => `- **${capital(checkHeading(row, withService))}.** ${evidenceSentence(story, row, stage)}`);
  const left = comparisons.length - lines.length;
  const [curve = ''] = comparisons
    .map((row) => evidenceCurve(story, row, stage))
    .filter((chart) => chart !== '');
  const picture = detail.curves > 0 && curve !== '' ? [curve, curveCaption(story.plan.risk)] : [];
  return [
    lines.join('\n') + (left > 0 ? `\n- ${left} more are left out here.` : ''),
    ...picture,
    `**What the number means.** ${whatTheNumberMeans(story.plan.risk)}`,
  ].join('\n\n');
}

/** The single answers of what failed, or could not be told; at most two checks. */
function answerFolds(rows: readonly Row[], most: number): string[] {
  return rows
    .filter(({ result, finding }) => (result === 'failed' || result === 'unknown') && finding?.rows?.length)
    .slice(0, 2)
    .map((row) => fold(`The answers to ${markdown(row.check.name, 40)}`, answerTable(row, most)));
}

function footer(story: Story): string {
  const { state, now, place } = story;
  const next = nextChange(story);
  const parts = [
    isTerminal(state) ? 'Nothing is left to do' : next === null ? '' : `Next change by ${utc(next, now)}`,
    `as of ${utc(now)}`,
    `release ${code(state.accepted.id, 80)}`,
    runLink(place),
    `gray-release ${markdown(place.tool, 40)}`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
