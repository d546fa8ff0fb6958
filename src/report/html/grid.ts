import { type Instant, percent } from '../../release/units.ts';
import type { Story } from '../story.ts';
import { text } from './escape.ts';
import { type Frame, LOWEST, type Scales } from './frame.ts';
import { unknownSpans } from './panels.ts';
import { px, type Scale, tickLabel, ticks, timeTicks } from './scale.ts';
import type { Series } from './series.ts';

const TITLES = {
  errors: 'Requests that failed, since judging began',
  latency: 'How long the slowest take at least, since judging began',
  gauge: 'The gauge, mean since judging began',
} as const;

/** What stands behind the lines: the panels' scales, the stages, the limits, and where nothing is known. */
export function grid(
  story: Story,
  series: Series,
  { left, right, upper, lower, times: count, kind }: Frame,
  { x, value, power, least, most, highest }: Scales,
  [from, to]: readonly [Instant, Instant],
): string {
  const { risk } = story.plan;
  const across = (y: number, label: string, name = 'grid') =>
    `<path class="${name}" d="M${left} ${px(y)}H${right}"/><text x="${left - 8}" y="${px(y + 4)}" text-anchor="end">${label}</text>`;
  const rows = ticks([least, most], kind === 'wide' ? 4 : 3).map((tick) =>
    across(value(tick), unitOf(series.of, tick), tick === 0 ? 'base' : 'grid'),
  );
  const powers = Array.from({ length: highest - LOWEST + 1 }, (_, i) => LOWEST + i).map((each) =>
    across(power(each * Math.LN10), powerWord(each), each === LOWEST ? 'base' : 'grid'),
  );
  const marks = timeTicks(from, to, count).map((at) =>
    tickLabel(at, to - from, { x: x(at), y: lower[1] + 20, right }),
  );
  const revert = power(Math.log(1 / risk.falseRevert));
  const pass = power(Math.log(1 / risk.missed));
  const limit = (y: number, tone: string) => `<path class="lim ${tone}" d="M${left} ${px(y)}H${right}"/>`;
  return [
    `<text class="t" x="${left}" y="${upper[0] - 14}">${kind === 'wide' ? TITLES[series.of] : TITLES[series.of].split(',')[0]!}</text>`,
    `<text class="t" x="${left}" y="${lower[0] - 14}">Evidence</text>`,
    `<rect class="zone" x="${left}" y="${lower[0]}" width="${right - left}" height="${px(revert - lower[0])}"/>`,
    ...rows,
    ...powers,
    ...unknown(story, series, x, [upper, lower]),
    ...stageEdges(story, series, { left, right, upper, lower, kind }, x),
    limit(revert, 'bad'),
    limit(pass, 'good'),
    ...marks,
  ].join('\n');
}

function unknown(
  { state }: Story,
  { looks }: Series,
  x: Scale,
  panels: readonly (readonly [number, number])[],
): string[] {
  const begins = new Map(state.shifts.filter(({ stage }) => stage >= 0).map(({ stage, at }) => [stage, at]));
  return unknownSpans(looks, begins).flatMap(([from, to]) => {
    const width = px(Math.max(1, x(to) - x(from)));
    return panels.map(
      ([top, bottom]) =>
        `<rect class="unknown" x="${px(x(from))}" y="${top}" width="${width}" height="${bottom - top}"/>`,
    );
  });
}

/** The name and share of each stage where it begins; only its place where there is no room for the name. */
function stageEdges(
  { plan, state }: Story,
  { looks }: Series,
  { left, right, upper, lower, kind }: Pick<Frame, 'left' | 'right' | 'upper' | 'lower' | 'kind'>,
  x: Scale,
): string[] {
  const stages = [...new Set(looks.map(({ stage }) => stage))];
  const begins = stages.map((stage) => {
    const first = looks.find((look) => look.stage === stage)!;
    return x(
      state.shifts.findLast((shift) => shift.stage === stage && shift.at <= first.from)?.at ?? first.from,
    );
  });
  return stages.map((stage, i) => {
    const { name, traffic } = plan.stages[stage] ?? { name: `stage ${stage}`, traffic: { weight: 0 } };
    const words = `${name.slice(0, 16)} ${traffic.weight > 0 ? percent(traffic.weight) : ''}`.trim();
    const room = (begins[i + 1] ?? right) - begins[i]!;
    const edge = i === 0 ? '' : `<path class="edge" d="M${px(begins[i]!)} ${upper[0]}V${lower[1]}"/>`;
    if (room < words.length * 7) return edge;
    const at = Math.max(left, begins[i]!) + 5;
    return `${edge}<text class="b" x="${px(at)}" y="${upper[0] + (kind === 'wide' ? 14 : 13)}">${text(words)}</text>`;
  });
}

function unitOf(of: Series['of'], value: number): string {
  const number = value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
  if (of === 'errors') return `${number}\u00a0%`;
  return of === 'latency' && value > 0 ? `${number}\u00a0ms` : number;
}

function powerWord(power: number): string {
  return power >= 0 ? (10 ** power).toLocaleString('en-US') : (10 ** power).toFixed(-power);
}
