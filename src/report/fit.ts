import { bytes } from './escape.ts';

/** GitHub's limit for a comment and for each text of a check run, one less for the check run's sake. */
const HARD_LIMIT = 65_535;
/** What every text aims to stay under. */
const AIM = 30_000;

/** How much of what may be left out is shown; the first is everything. */
export interface Detail {
  readonly curves: number;
  readonly events: number;
  /** Checks that passed as one line instead of rows. */
  readonly short: boolean;
  /** Sentences of evidence. */
  readonly evidence: number;
  /** Rows of single answers of each check. */
  readonly answers: number;
}

/** Cut in this order; state, safety, verdict and commands are in none of these. */
const LEVELS: readonly Detail[] = [
  { curves: 6, events: 20, short: false, evidence: 12, answers: 20 },
  { curves: 1, events: 20, short: false, evidence: 12, answers: 20 },
  { curves: 1, events: 20, short: true, evidence: 6, answers: 10 },
  { curves: 1, events: 0, short: true, evidence: 6, answers: 5 },
  { curves: 0, events: 0, short: true, evidence: 3, answers: 0 },
];

/** The fullest text that fits `aim`, counted in bytes; the barest, cut at a line, when none does. */
export function fitted(render: (detail: Detail) => string, aim = AIM, hard = HARD_LIMIT): string {
  let text = '';
  for (const [i, level] of LEVELS.entries()) {
    text = render(level);
    if (i > 0) text += LEFT_OUT;
    if (bytes(text) <= aim) return text;
  }
  return bytes(text) <= hard ? text : cutAtLine(text, hard);
}

const LEFT_OUT = '\n\n<sub>Shortened to fit; the journal and the run’s log have everything.</sub>';

function cutAtLine(text: string, limit: number): string {
  const kept: string[] = [];
  let size = bytes(LEFT_OUT);
  for (const line of text.split('\n')) {
    size += bytes(line) + 1;
    if (size > limit) break;
    kept.push(line);
  }
  return kept.join('\n') + LEFT_OUT;
}
