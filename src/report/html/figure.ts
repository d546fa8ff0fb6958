import type { Instant } from '../../release/units.ts';
import { versionAfter, versionBefore } from '../requests.ts';
import type { Story } from '../story.ts';
import { text } from './escape.ts';
import { type Frame, LOWEST, type Scales } from './frame.ts';
import { grid } from './grid.ts';
import { labels } from './labels.ts';
import { dots, path, untilCrossing } from './panels.ts';
import { prose } from './prose.ts';
import { linear, niceStep, px } from './scale.ts';
import type { Look, Series } from './series.ts';

const FRAMES: readonly Frame[] = [
  { kind: 'wide', width: 890, left: 52, right: 714, upper: [34, 184], lower: [230, 412], times: 8 },
  { kind: 'nar', width: 330, left: 40, right: 326, upper: [34, 164], lower: [210, 372], times: 4 },
];

/** Both panels on one clock, drawn twice: scaled text could not be read on a phone. */
export function evidencePictures(story: Story, series: Series, label: string): string {
  return FRAMES.map((frame) => picture(story, series, frame, label)).join('\n');
}

/** What the marks of a picture mean; beside the lines only where there is room for it. */
export function evidenceKey({ plan }: Story, several: boolean): string {
  return `<ul class="key phone"><li class="gray"><b>gray</b> ${prose(versionAfter(plan))}</li><li class="stable"><b>stable</b> ${prose(versionBefore(plan))}</li><li class="bad">gray is worse${several ? ', this check’s part</li><li class="all">all checks together' : ''}</li><li class="good">gray is good enough</li></ul>`;
}

function picture(story: Story, series: Series, frame: Frame, label: string): string {
  const { left, right, width, lower, kind } = frame;
  const [from, to] = clockOf(story, series);
  const scales = scalesOf(story, series, frame, [from, to]);
  const height = lower[1] + 26;
  return `<svg class="pic ${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${text(label)}" data-left="${left}" data-width="${right - left}">
${grid(story, series, frame, scales, [from, to])}
${lines(series, scales)}
${crossing(series, scales, story)}
${kind === 'wide' ? labels(story, series, frame, scales) : ''}
<line class="cur" x1="${left}" x2="${left}" y1="${frame.upper[0]}" y2="${lower[1]}"/>
</svg>`;
}

/** From when the first stage that asked was set, to the last look. */
export function clockOf({ state }: Story, { looks }: Series): readonly [Instant, Instant] {
  const first = looks[0]!;
  const shift = state.shifts.findLast(({ stage, at }) => stage === first.stage && at <= first.from);
  return [shift?.at ?? first.from, Math.max(looks.at(-1)!.at, first.from + 1)];
}

function scalesOf(
  { plan }: Story,
  { looks }: Series,
  { left, right, upper, lower }: Frame,
  clock: readonly [Instant, Instant],
): Scales {
  const [least, most] = rangeOf(looks);
  const highest = Math.ceil(Math.log10(1 / Math.min(plan.risk.falseRevert, plan.risk.missed))) + 1;
  const powers = linear([LOWEST, highest], [lower[1], lower[0]]);
  return {
    x: linear(clock, [left, right]),
    value: linear([least, most], [upper[1], upper[0]]),
    power: (log) => powers(log / Math.LN10),
    least,
    most,
    highest,
  };
}

/** High enough for the lines and for most marks: one look with few requests must not flatten all others. */
function rangeOf(looks: readonly Look[]): readonly [number, number] {
  const lines = looks.flatMap(({ gray, stable }) => [gray.value ?? 0, stable.value ?? 0]);
  const marks = looks.flatMap(({ alone }) => [alone.gray ?? 0, alone.stable ?? 0]);
  const highest = largest(lines);
  const most = Math.max(highest, Math.min(largest(marks), 2 * highest));
  const least = -largest(lines.map((value) => -value));
  if (!(most > least)) return [0, 1];
  const step = niceStep((most - least) / 4);
  return [Math.floor(least / step) * step, Math.ceil((most * 1.02) / step) * step];
}

/** Of thousands of numbers, which are too many arguments; at least 0. */
function largest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0);
}

function lines(series: Series, { x, value, power, most }: Scales): string {
  const { looks } = series;
  const evidencePath = (some: readonly Look[], of: 'worse' | 'all' | 'good') =>
    path(some, x, power, (look) => look[of]);
  return [
    `<path class="d-stable" d="${dots(looks, x, value, most, 'stable')}"/>`,
    `<path class="d-gray" d="${dots(looks, x, value, most, 'gray')}"/>`,
    `<path class="l-stable" d="${path(looks, x, value, ({ stable }) => stable.value)}"/>`,
    `<path class="l-gray" d="${path(looks, x, value, ({ gray }) => gray.value)}"/>`,
    `<path class="l-good" d="${evidencePath(untilCrossing(series), 'good')}"/>`,
    ...(looks.some(({ all }) => all !== null)
      ? [`<path class="l-all" d="${evidencePath(looks, 'all')}"/>`]
      : []),
    `<path class="l-bad" d="${evidencePath(looks, 'worse')}"/>`,
  ].join('\n');
}

function crossing({ crossed }: Series, { x, power }: Scales, { plan }: Story): string {
  if (crossed === null) return '';
  const y = power(Math.log(1 / plan.risk.missed));
  return `<g class="mark ic" transform="translate(${px(x(crossed) - 8)} ${px(y - 8)}) scale(.667)"><circle cx="12" cy="12" r="11" class="full"/><path d="M6.8 12.4l3.5 3.5 7-7.4" class="cut"/></g>`;
}
