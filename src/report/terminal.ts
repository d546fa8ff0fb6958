import { isTerminal } from '../release/state.ts';
import { ALL, percent } from '../release/units.ts';
import { withoutAddresses } from './addresses.ts';
import { compared } from './arms.ts';
import { bar, UNKNOWN_BAR } from './bar.ts';
import { RESULT_WORDS, type Row, rowsOf, stageToShow } from './checks.ts';
import { nextChange } from './deadline.ts';
import { logged } from './escape.ts';
import { eventRows } from './events.ts';
import { plainHeadline } from './headline.ts';
import { phasesOf, type Standing, SYMBOL } from './phases.ts';
import { flows, whereRequestsGo } from './requests.ts';
import type { Story } from './story.ts';
import { clockTime, count, utc } from './words.ts';

/** Draws words in a colour, or leaves them as they are. */
export type Paint = (text: string, colour: Colour) => string;
type Colour = 'gray' | 'good' | 'bad' | 'held' | 'dim' | 'bold';

const CODES = {
  gray: '35',
  good: '36',
  bad: '31',
  held: '33',
  dim: '2',
  bold: '1',
} as const satisfies Record<Colour, string>;

export const paintColour: Paint = (text, colour) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;
export const paintNothing: Paint = (text) => text;

const COLOUR_OF = {
  running: 'gray',
  passed: 'good',
  failed: 'bad',
  incomplete: 'bad',
  held: 'held',
  done: 'held',
} as const satisfies Partial<Record<Standing, Colour>>;

/** The progress view that is redrawn in place: no line is wider than `columns`. */
export function progressView(given: Story, paint: Paint, columns: number): readonly string[] {
  const story = withoutAddresses(given);
  const stage = stageToShow(story);
  const rows = stage < 0 ? [] : rowsOf(story, stage);
  const next = nextChange(story);
  const lines: (string | [string, Colour])[] = [
    [logged(plainHeadline(story)), 'bold'],
    ...flows(story)
      .slice(0, 3)
      .map((flow) =>
        flow.known
          ? `${bar(flow.weight)} ${shareWords(flow.weight, flow.service)}`
          : `${UNKNOWN_BAR} not confirmed, assume ${percent(flow.weight)} to ${flow.service.to}`,
      ),
    ...phaseWords(story),
    ...rows.slice(0, 6).map((row): [string, Colour] => [`  ${rowWords(row)}`, colourOf(row)]),
    ...(story.waiting === null ? [] : [[`  ${logged(story.waiting.why)}`, 'dim'] as [string, Colour]]),
    ...(next === null ? [] : [[`  next change by ${utc(next, story.now)}`, 'dim'] as [string, Colour]]),
  ];
  return lines.map((line) => {
    const [text, colour] = typeof line === 'string' ? [line, null] : line;
    const short = cut(text, columns);
    return colour === null ? short : paint(short, colour);
  });
}

function shareWords(weight: number, { to, from }: { readonly to: string; readonly from: string }): string {
  return weight === ALL
    ? `${percent(weight)} to ${to}`
    : `${percent(weight)} to ${to}, ${percent(ALL - weight)} to ${from}`;
}

function phaseWords(story: Story): [string, Colour][] {
  const phases = phasesOf(story);
  const current =
    phases.find(({ standing }) => standing in COLOUR_OF && standing !== 'passed') ??
    phases[phases.length - 1]!;
  const line = phases.map(({ key, standing }) => `${SYMBOL[standing]} ${logged(key, 40)}`).join('  ');
  return [[line, COLOUR_OF[current.standing as keyof typeof COLOUR_OF] ?? 'dim']];
}

function rowWords({ check, compared: comparison, finding, result }: Row): string {
  const word = RESULT_WORDS[result];
  if (comparison !== null) {
    const [gray, stable] = compared(comparison.of, comparison.arms);
    const on = `${count(comparison.arms.gray.requests)} requests`;
    return `${word}  ${logged(check.name, 40)}: gray ${gray}, stable ${stable}, on ${on}`;
  }
  return `${word}  ${logged(check.name, 40)}${finding?.got === undefined ? '' : `: ${logged(finding.got, 60)}`}`;
}

function colourOf({ result }: Row): Colour {
  if (result === 'failed' || result === 'worse') return 'bad';
  return result === 'unknown' || result === 'waits' || result === 'not reached' ? 'dim' : 'good';
}

function cut(text: string, columns: number): string {
  const characters = [...text];
  return characters.length <= columns ? text : `${characters.slice(0, Math.max(1, columns - 1)).join('')}…`;
}

/** One line for each thing that happened, for a log that only grows: `14:05:14  run 7741  …`. */
export function logLines(given: Story): readonly string[] {
  const story = withoutAddresses(given);
  return eventRows(story).map(
    ({ first, who, what }) => `${clockTime(first, story.now)}  ${logged(who, 40)}  ${logged(what, 240)}`,
  );
}

/** What is said while nothing happens, so that a log shows life: where requests go and what is waited for. */
export function pulseLine(given: Story): string {
  const story = withoutAddresses(given);
  const why = story.waiting === null ? '' : `; ${logged(story.waiting.why)}`;
  return `${clockTime(story.now)}  ${logged(whereRequestsGo(story).says)}${why}`;
}

/** The end in a block for people. */
export function endLines(given: Story): readonly string[] {
  const story = withoutAddresses(given);
  if (!isTerminal(story.state)) return [];
  const says = story.state.because?.says ?? '';
  return [
    logged(plainHeadline(story)),
    logged(whereRequestsGo(story).says),
    ...(says === '' ? [] : [logged(says, 600)]),
  ];
}
