import type { StagePlan } from '../release/plan.ts';
import { percent } from '../release/units.ts';
import { compared } from './arms.ts';
import { rowsOf } from './checks.ts';
import { plain } from './escape.ts';
import type { Phase } from './phases.ts';
import { flows } from './requests.ts';
import type { Story } from './story.ts';
import { checksInWords } from './table.ts';
import { capital, duration, utc } from './words.ts';

/** The merge box shows this much of a title. */
const LONGEST = 71;

/** The fact first: it must be enough alone, as the merge box shows it. Plain text. */
export function checkTitle(story: Story, phase: Phase): string {
  return plain(titleOf(story, phase), LONGEST);
}

function titleOf(story: Story, phase: Phase): string {
  const { state, now } = story;
  const took = phase.from === null ? '' : duration(Math.max(0, (phase.to ?? now) - phase.from));
  switch (phase.standing) {
    case 'passed':
      return `Passed in ${took}${after(phaseResult(story, phase))}`;
    case 'failed':
      return state.phase === 'reverted'
        ? `Reverted: ${decided(story, phase)}`
        : capital(decided(story, phase));
    case 'stopped':
      return `Stopped: ${reason(story)}`;
    case 'overridden':
      return `Overridden by ${state.override?.by ?? 'a person'}, without a verdict`;
    case 'held':
      return `A person has to decide by ${utc((state.held?.since ?? now) + story.plan.hold.expires, now)}; ${shareWords(story)}`;
    case 'incomplete':
      return `Act now: the revert is not finished; ${shareWords(story)}`;
    case 'done':
      return `Done in ${took}: ${shareWords(story)}`;
    case 'running':
      return running(story, phase);
    default:
      return capital(phase.standing);
  }
}

function running(story: Story, phase: Phase): string {
  const stage = phase.stage === null ? undefined : story.plan.stages[phase.stage];
  if (phase.stage === null || stage === undefined || story.state.phase !== 'judging') {
    const why = story.waiting?.why ?? `${phase.key} is under way`;
    return capital(phase.key === 'revert' ? `${shareWords(story)}: ${why}` : why);
  }
  const words = checksInWords(rowsOf(story, phase.stage));
  return `${shareOf(story, stage)}${after(words)}`;
}

function shareOf(story: Story, stage: StagePlan): string {
  const to = newVersion(story);
  return stage.traffic.weight > 0 ? `${percent(stage.traffic.weight)} on ${to}` : `Testers on ${to}`;
}

/** `5 % on 1.5.0`, as read or as has to be assumed. */
function shareWords(story: Story): string {
  const all = flows(story);
  const most = Math.max(0, ...all.map(({ weight }) => weight));
  const words = `${percent(most)} on ${newVersion(story)}`;
  if (!all.every(({ known }) => known)) return `assume ${words}`;
  return most === 0 ? `all requests on ${oldVersion(story)}` : words;
}

function newVersion(story: Story): string {
  const [only, ...others] = flows(story);
  return only === undefined || others.length > 0 ? 'the new versions' : only.service.to;
}

function oldVersion(story: Story): string {
  const [only, ...others] = flows(story);
  return only === undefined || others.length > 0 ? 'the initial versions' : only.service.from;
}

/** What decided, as numbers where there are some. */
function decided(story: Story, { stage }: Phase): string {
  const { because } = story.state;
  const rows = stage === null ? [] : rowsOf(story, stage);
  const row = rows.find(({ check }) => check.name === because?.check && check.service === because.service);
  if (row?.compared != null && row.compared.of !== 'gauge') {
    const [gray, stable] = compared(row.compared.of, row.compared.arms);
    if (row.compared.of === 'latency') return `gray’s slowest 1\u00a0% take ${gray}, stable’s ${stable}`;
    return `gray fails ${gray} of requests, stable ${stable}`;
  }
  const { got, wanted } = row?.finding ?? {};
  return got !== undefined && wanted !== undefined
    ? `${row!.check.name} got ${got}, wanted ${wanted}`
    : reason(story);
}

/** The first sentence of why the release went back: the rest stands in the summary. */
function reason({ state }: Story): string {
  const says = plain(state.because?.says ?? 'the release was stopped', 300);
  return /^.*?[.!?](?=\s|$)/.exec(says)?.[0].replace(/\.$/, '') ?? says;
}

/** What a phase came to, in a few words: its checks, or what was read back at its end. */
export function phaseResult(story: Story, phase: Phase): string {
  if (phase.stage !== null) return checksInWords(rowsOf(story, phase.stage));
  const said = outcomesIn(story, phase);
  return said[said.length - 1] ?? '';
}

/** What was read back during a phase, in words, oldest first. */
export function outcomesIn({ state }: Story, { from, to }: Phase): readonly string[] {
  if (from === null) return [];
  // What ended the phase before came in the entry that began this one.
  return state.story
    .filter(({ at }) => at > from && (to === null || at <= to))
    .flatMap(({ event }) => (event.type === 'outcome' || event.type === 'note' ? [event.says] : []));
}

function after(words: string): string {
  return words === '' ? '' : `: ${words}`;
}
