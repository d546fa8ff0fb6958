import { isGood, RESULT_WORDS, type Row, rowsOf } from '../checks.ts';
import type { Story } from '../story.ts';
import { counted } from '../words.ts';
import { text } from './escape.ts';
import { chip } from './icons.ts';
import { RESULTS } from './states.ts';
import { behind, table } from './table.ts';

/** Longer than other outside values: a check's two sentences. */
const SAYS = 600;
/** Rows of the table, checks whose single answers are shown, and answers of each. */
const ROWS = 100;
const DETAILED = 10;
const ANSWERS = 40;

/** What was wanted and got by each check that is no comparison, in every stage that was reached; empty where there is none. */
export function answersTable(story: Story): string {
  const asked = story.plan.stages.flatMap((stage, i) =>
    rowsOf(story, i)
      .filter(({ compared, result }) => compared === null && result !== 'waits' && result !== 'not reached')
      .map((row) => ({ row, stage: stage.name })),
  );
  if (asked.length === 0) return '';
  const ordered = [...asked.filter(({ row }) => !isGood(row)), ...asked.filter(({ row }) => isGood(row))];
  const withService = story.plan.services.length > 1;
  const rows = ordered.slice(0, ROWS).map(({ row, stage }) => ({
    cells: [
      nameOf(row, withService),
      text(stage, 40),
      text(row.finding?.wanted ?? '', 60),
      text(row.finding?.got ?? '', 60),
      chip(RESULTS[row.result].shape, RESULTS[row.result].tone, RESULT_WORDS[row.result].slice(2)),
      text(row.finding?.says ?? '', SAYS),
    ],
  }));
  const left = ordered.length - rows.length;
  const columns = ['check', 'stage', 'wanted', 'got', 'result', 'what it says'].map((head) => ({ head }));
  return `<article class="card"><h3>Fixed checks</h3>
<p class="say">These pass or fail by a rule of their own and claim no risk: one that fails reverts the release by itself.</p>
${table(columns, rows)}
${left > 0 ? `<p class="note">${counted(left, 'answer')} more left out here.</p>` : ''}
${ordered
  .filter(({ row }) => (row.finding?.rows ?? []).length > 0)
  .slice(0, DETAILED)
  .map(({ row, stage }) => single(row, stage))
  .join('\n')}
</article>`;
}

function nameOf({ check }: Row, withService: boolean): string {
  return withService ? `${text(check.service, 40)}: ${text(check.name, 40)}` : text(check.name, 40);
}

function single({ check, finding }: Row, stage: string): string {
  const rows = (finding?.rows ?? []).slice(0, ANSWERS);
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, 6);
  const cells = rows.map((row) => ({ cells: heads.map((head) => text(String(row[head] ?? ''))) }));
  const label = `Answers to ${check.name} in ${stage}`;
  const shownHeads = heads.map((head) => ({ head: head.slice(0, 40) }));
  return behind(
    table(shownHeads, cells),
    label,
    `The answers to ${text(check.name, 40)} in ${text(stage, 40)}`,
  );
}
