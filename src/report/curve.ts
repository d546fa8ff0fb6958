import type { Assessment } from '../judge/joint.ts';
import type { Risk } from '../spec/types.ts';
import { mermaidLabel } from './escape.ts';
import { capital, line } from './words.ts';

type Point = Assessment['metrics'][string]['curve'][number];

/** More points than this are thinned: the picture stays readable and small. */
const POINTS = 24;
/** The picture's range in powers of ten. */
const LOWEST = -2;
const HIGHEST = 3;

/**
 * Four lines in one palette for both themes: worse, good enough, and their two limits. Mermaid draws no legend. The picture shrinks
 * to a phone with its words, so that it is little wider than one.
 */
const INIT = `%%{init: ${JSON.stringify({
  xyChart: { width: 440, height: 280, titleFontSize: 16, ...axes({ labelFontSize: 13, titleFontSize: 14 }) },
  themeVariables: {
    xyChart: { backgroundColor: '#00000000', plotColorPalette: '#d5612a, #12897d, #8b949e, #8b949e' },
  },
})}}%%`;

export interface Curve {
  readonly check: string;
  readonly stage: string;
  readonly points: readonly Point[];
  readonly risk: Risk;
}

/** Both kinds of evidence over time as a Mermaid chart; empty below two points. */
export function curveChart({ check, stage, points, risk }: Curve): string {
  const shown = thinned(points);
  if (shown.length < 2) return '';
  const seconds = Math.max(1, Math.round((shown[shown.length - 1]!.at - shown[0]!.at) / 1000));
  const [worseLine, goodLine] = [Math.log10(1 / risk.falseRevert), Math.log10(1 / risk.missed)];
  const flat = (value: number) => row(shown.map(() => trimmed(value)));
  return [
    '```mermaid',
    INIT,
    'xychart-beta',
    `    title "${capital(mermaidLabel(check))}: evidence in stage ${mermaidLabel(stage)}"`,
    `    x-axis "seconds since judging began" 0 --> ${seconds}`,
    `    y-axis ${LOWEST} --> ${HIGHEST}`,
    `    line ${row(shown.map(({ worse }) => inRange(worse)))}`,
    `    line ${row(untilCrossing(shown, goodLine))}`,
    `    line ${flat(worseLine)}`,
    `    line ${flat(goodLine)}`,
    '```',
  ].join('\n');
}

/** The caption names the colours and the limits. */
export function curveCaption(risk: Risk): string {
  return `Orange: gray is worse; the release reverts at the upper line, ${line(risk.falseRevert)}. Teal: gray is good enough; it passes at the lower line, ${line(risk.missed)}, and stays on it from then on. The axis counts powers of ten: 0 is 1, 1 is 10, 2 is 100.`;
}

function axes<T>(look: T): { readonly xAxis: T; readonly yAxis: T } {
  return { xAxis: look, yAxis: look };
}

/** At most `POINTS`, evenly spread, always with the first and the last. */
function thinned<T>(points: readonly T[]): readonly T[] {
  if (points.length <= POINTS) return points;
  return Array.from(
    { length: POINTS },
    (_, i) => points[Math.round((i * (points.length - 1)) / (POINTS - 1))]!,
  );
}

/** "Good enough" stays on its line once it has crossed it: a good version must not seem to climb into the revert zone. */
function untilCrossing(points: readonly Point[], limit: number): string[] {
  let crossed = false;
  return points.map(({ good }) => {
    crossed ||= good / Math.LN10 >= limit;
    return crossed ? trimmed(limit) : inRange(good);
  });
}

/** A natural logarithm as a power of ten inside the picture. */
function inRange(log: number): string {
  const power = Number.isNaN(log) ? LOWEST : log / Math.LN10;
  return Math.max(LOWEST, Math.min(HIGHEST, power)).toFixed(2);
}

function trimmed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function row(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}
