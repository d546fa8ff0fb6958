import { answerTable } from './answers.ts';
import { byUrgency, type Row, rowsOf } from './checks.ts';
import { checkTitle, outcomesIn } from './checkTitle.ts';
import { curveCaption } from './curve.ts';
import { markdown } from './escape.ts';
import { eventTable } from './eventTable.ts';
import { checkHeading, evidenceCurve, evidenceSentence, whatTheNumberMeans } from './evidence.ts';
import type { Detail } from './fit.ts';
import type { Phase } from './phases.ts';
import { ruleNote, safety, verdict } from './sentence.ts';
import { specLink } from './services.ts';
import type { Story } from './story.ts';
import { checkTables, sampleWords } from './table.ts';
import { capital } from './words.ts';

/** Where requests go, the verdict and the table. What is over says only what it was, so that it need not change again. */
export function checkSummary(story: Story, phase: Phase, steering: string, detail: Detail): string {
  const rows = phase.stage === null ? [] : rowsOf(story, phase.stage);
  const over = ['passed', 'overridden', 'stopped'].includes(phase.standing);
  const lead = over
    ? [`**${markdown(checkTitle(story, phase))}**`]
    : [safety(story), steering, phase.standing === 'done' ? '' : verdict(story)];
  const parts = [
    ...lead,
    outcomesIn(story, phase)
      .map((says) => `- ${markdown(says, 240)}`)
      .slice(-10)
      .join('\n'),
    checkTables(rows, { withService: story.plan.services.length > 1, short: detail.short }),
    sampleWords(rows),
    specWords(story, phase),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function specWords(story: Story, phase: Phase): string {
  const stage = phase.stage === null ? undefined : story.plan.stages[phase.stage];
  const failed = phase.standing === 'failed';
  const check = failed ? stage?.checks.find(({ name }) => name === story.state.because?.check) : undefined;
  const line = check?.line ?? stage?.line ?? null;
  const note = failed ? ruleNote(story) : '';
  const spec = line === null ? '' : `Spec: ${specLink(story.place, line)}.`;
  return [spec, note].filter((part) => part !== '').join(' ');
}

/** The evidence of each comparison with its picture, the single answers, and for a revert what was done. */
export function checkText(story: Story, phase: Phase, detail: Detail): string {
  if (phase.stage === null) return phase.key === 'revert' ? eventTable(story, detail.events) : '';
  const rows = byUrgency(rowsOf(story, phase.stage));
  const comparisons = rows.filter(({ compared }) => compared !== null);
  const parts = [
    ...comparisons
      .slice(0, detail.evidence)
      .map((row, i) => comparison(story, row, phase.stage!, i < detail.curves)),
    comparisons.length > detail.evidence
      ? `${comparisons.length - detail.evidence} more comparisons are left out here.`
      : '',
    comparisons.length > 0 ? legend(story, detail) : '',
    ...rows
      .filter(({ finding }) => finding !== null)
      .slice(0, detail.evidence)
      .map((row) => answers(row, story, detail.answers)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function comparison(story: Story, row: Row, stage: number, withCurve: boolean): string {
  const curve = withCurve ? evidenceCurve(story, row, stage) : '';
  const heading = `#### ${capital(checkHeading(row, story.plan.services.length > 1))}`;
  return [heading, evidenceSentence(story, row, stage), curve].filter((part) => part !== '').join('\n\n');
}

function legend({ plan }: Story, { curves }: Detail): string {
  const caption = curves > 0 ? `${curveCaption(plan.risk)}\n\n` : '';
  return `${caption}**What the number means.** ${whatTheNumberMeans(plan.risk)}`;
}

function answers(row: Row, story: Story, most: number): string {
  const heading = `#### ${capital(checkHeading(row, story.plan.services.length > 1))}`;
  return [heading, markdown(row.finding!.says, 600), answerTable(row, most)]
    .filter((part) => part !== '')
    .join('\n\n');
}
