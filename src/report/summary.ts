import { commandsBlock } from './actions.ts';
import { withoutAddresses } from './addresses.ts';
import { rowsOf, stageToShow } from './checks.ts';
import { phaseResult } from './checkTitle.ts';
import { evidencePart, fold, opening } from './comment.ts';
import { markdown } from './escape.ts';
import { eventTable } from './eventTable.ts';
import { costWords } from './evidence.ts';
import { type Detail, fitted } from './fit.ts';
import { headline, stateWord } from './headline.ts';
import { type Phase, phasesOf, phaseTitle, SYMBOL } from './phases.ts';
import { ruleNote } from './sentence.ts';
import { servicesTable } from './services.ts';
import type { Story } from './story.ts';
import { checkTables } from './table.ts';
import { timelineChart } from './timeline.ts';
import { count, duration } from './words.ts';

/** GitHub's limit for a job summary is 1 MiB; a reader's is lower. */
const AIM = 60_000;
const HARD = 1_000_000;

/** The job summary: the comment's top, phases, evidence, events, and the requests that the run used. */
export function renderSummary(given: Story, requestsUsed: number | null): string {
  const story = withoutAddresses(given);
  return fitted((detail) => compose(story, detail, requestsUsed), AIM, HARD);
}

function compose(story: Story, detail: Detail, requestsUsed: number | null): string {
  const { alert } = stateWord(story);
  const stage = stageToShow(story);
  const rows = stage < 0 ? [] : rowsOf(story, stage);
  const evidence = evidencePart(story, rows, stage, detail);
  const events = eventTable(story, detail.events);
  const parts = [
    `## ${headline(story)}`,
    ...opening(story, alert === 'IMPORTANT' || alert === 'CAUTION' ? commandsBlock(story) : ''),
    servicesTable(story),
    checkTables(rows, { withService: story.plan.services.length > 1, short: detail.short }),
    costWords(story),
    ruleNote(story),
    `### Phases\n\n${phaseTable(story)}`,
    detail.curves > 0 ? fold('Timeline as a picture', timelineChart(story)) : '',
    evidence === '' ? '' : `### Evidence\n\n${evidence}`,
    events === '' ? '' : `### Who did what\n\n${events}`,
    footer(story, requestsUsed),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function phaseTable(story: Story): string {
  const rows = phasesOf(story).map((phase) => {
    const result = phase.from === null ? '' : markdown(phaseResult(story, phase), 160);
    return `| ${phaseTitle(story.plan, phase)} | ${standingWords(story, phase)} | ${result} |`;
  });
  return ['| phase | state | result |', '|:--|:--|:--|', ...rows].join('\n');
}

function standingWords({ now }: Story, { standing, from, to }: Phase): string {
  const long = from === null ? '' : `, ${duration(Math.max(0, (to ?? now) - from))}`;
  return `${SYMBOL[standing]} ${standing}${long}`;
}

function footer({ place, state }: Story, requestsUsed: number | null): string {
  const used = requestsUsed === null ? '' : `${count(requestsUsed)} GitHub requests · `;
  return `<sub>${used}gray-release ${markdown(place.tool, 40)} · release ${markdown(state.accepted.id, 80)} · ${count(state.entries)} journal entries</sub>`;
}
