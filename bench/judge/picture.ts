import { rateOf } from './count.ts';
import { type Label, placeLabels } from './labels.ts';
import type { Pooled } from './tally.ts';

/** Where the picture's axes run, in its own units. */
const FRAME = { width: 890, height: 560, left: 82, right: 866, top: 84, bottom: 480 };
const X_TICKS = [0, 1, 5, 10, 25, 50, 100];
const LIVEABLE = 0.05;

/** Tools by the beginning of their rules' names; a shape for each. */
const TOOLS = [
  { name: 'judge', short: 'gray-release', shape: 'disc', size: 5.5 },
  { name: 'Flagger', short: 'Flagger', shape: 'square', size: 6 },
  { name: 'Argo Rollouts', short: 'Argo', shape: 'diamond', size: 6 },
  { name: 'Kayenta', short: 'Kayenta', shape: 'triangle', size: 6 },
  { name: 'PipeCD', short: 'PipeCD', shape: 'cross', size: 5.5 },
] as const;

type Shape = (typeof TOOLS)[number]['shape'];

const STYLE = `
svg { --ground: #ffffff; --ink: #14181d; --quiet: #51606f; --line: #dde3e9; --zone: #0b6e66; --ours: #6b3fd4; --other: #51606f }
@media (prefers-color-scheme: dark) {
  svg { --ground: #171b20; --ink: #eceff2; --quiet: #a9b8c8; --line: #343c46; --zone: #4ccdbb; --ours: #b99dff; --other: #a9b8c8 }
}
text { font: 12.5px system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: var(--quiet) }
.title { font-size: 18px; font-weight: 600; fill: var(--ink) }
.ours { fill: var(--ours) } text.ours { font-weight: 600; font-size: 13.5px }
.other { fill: var(--other) }
.grid { stroke: var(--line); stroke-width: 1 }
.zone { fill: var(--zone); opacity: .09 }
.word { fill: var(--zone) }
.leader { stroke: var(--other); stroke-width: 1; opacity: .7 } .leader.ours { stroke: var(--ours) }
circle { stroke: var(--ground); stroke-width: 1.5 }
`;

/** Every rule as a point: good versions that it reverts against failed requests that bad ones serve. */
export function pictureOf(pooled: readonly Pooled[], releases: string): string {
  const scale = scaleOf(pooled);
  const points = pooled.map((each) => ({
    x: xOf(rateOf(each.falseReverts)),
    y: scale.yOf(each.served ?? 0),
    ours: each.rule.ours,
    ...toolOf(each.rule.name),
  }));
  const labels = placeLabels(
    points.map(({ x, y, size, ours, label }) => ({ x, y, size, text: label, wide: ours ? 7.5 : 6.6 })),
    FRAME,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}" role="img" aria-label="${escaped(summary(pooled))}">
<style>${STYLE}</style>
<rect width="${FRAME.width}" height="${FRAME.height}" rx="8" fill="var(--ground)"/>
<text x="24" y="34" class="title">Good versions reverted, and what bad versions cost</text>
<text x="24" y="56">${escaped(releases)}</text>
${axes(scale)}
${points.map((point, i) => leader(point, labels[i]!)).join('')}
${points.map(({ x, y, ours, shape, size }) => mark(x, y, shape, size, ours)).join('\n')}
${points
  .map(
    ({ ours, label }, i) =>
      `<text x="${labels[i]!.x.toFixed(1)}" y="${labels[i]!.y.toFixed(1)}" text-anchor="${labels[i]!.anchor}" class="${ours ? 'ours' : 'other'}">${escaped(label)}</text>`,
  )
  .join('\n')}
</svg>
`;
}

function leader({ x, y, ours }: { x: number; y: number; ours: boolean }, label: Label): string {
  if (!label.far) return '';
  const end = `${(label.x + (label.anchor === 'end' ? 3 : -3)).toFixed(1)} ${(label.y - 4.5).toFixed(1)}`;
  return `<path class="leader ${ours ? 'ours' : 'other'}" d="M${x.toFixed(1)} ${y.toFixed(1)}L${end}"/>`;
}

interface Scale {
  readonly ticks: readonly number[];
  yOf(failed: number): number;
}

/** Logarithmic, between ticks of one and three times the powers of ten. */
function scaleOf(pooled: readonly Pooled[]): Scale {
  const all = pooled.map(({ served }) => Math.max(1, served ?? 0));
  const ticks = Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 1 : 3) * 10 ** Math.floor(i / 2));
  const from = ticks.findLastIndex((tick) => tick * 1.25 <= Math.min(...all));
  const to = ticks.findIndex((tick) => tick >= 1.2 * Math.max(...all));
  const shown = ticks.slice(Math.max(0, from), to + 1);
  const [low, high] = [Math.log(shown[0]!), Math.log(shown[shown.length - 1]!)];
  const height = FRAME.bottom - FRAME.top;
  return {
    ticks: shown,
    yOf: (failed) => FRAME.bottom - ((Math.log(Math.max(1, failed)) - low) / (high - low)) * height,
  };
}

/** Wide where rates are small: none, one in a hundred and five are told apart. */
function xOf(rate: number): number {
  const along = (value: number) => Math.log1p(value / 0.01);
  return FRAME.left + 24 + (along(rate) / along(1)) * (FRAME.right - FRAME.left - 48);
}

function toolOf(name: string): { shape: Shape; size: number; label: string } {
  const { name: long, short, shape, size } = TOOLS.find((each) => name.startsWith(each.name))!;
  return { shape, size, label: short + name.slice(long.length) };
}

function axes({ ticks, yOf }: Scale): string {
  const { left, right, top, bottom } = FRAME;
  const horizontal = ticks.map(
    (value) =>
      `<path class="grid" d="M${left} ${yOf(value)}H${right}"/><text x="${left - 8}" y="${yOf(value) + 4}" text-anchor="end">${value.toLocaleString('en-US')}</text>`,
  );
  const vertical = X_TICKS.map((value) => {
    const x = xOf(value / 100).toFixed(1);
    return `<path class="grid" d="M${x} ${bottom}v5"/><text x="${x}" y="${bottom + 20}" text-anchor="middle">${value} %</text>`;
  });
  const zone = xOf(LIVEABLE) - left;
  return [
    `<rect class="zone" x="${left}" y="${top}" width="${zone.toFixed(1)}" height="${bottom - top}"/>`,
    `<text class="word" x="${left}" y="${top - 7}">can be lived with: under 5 %</text>`,
    ...horizontal,
    ...vertical,
    `<text x="${(left + right) / 2}" y="${bottom + 46}" text-anchor="middle">good versions reverted (better to the left)</text>`,
    `<text transform="translate(22 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">requests that a bad version fails (better below)</text>`,
  ].join('\n');
}

function mark(x: number, y: number, shape: Shape, size: number, ours: boolean): string {
  const at = `${x.toFixed(1)} ${y.toFixed(1)}`;
  const look = `class="${ours ? 'ours' : 'other'}"`;
  if (shape === 'disc') return `<circle ${look} cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size}"/>`;
  const s = size;
  const paths: Record<Exclude<Shape, 'disc'>, string> = {
    square: `m${-s * 0.85} ${-s * 0.85}h${s * 1.7}v${s * 1.7}h${-s * 1.7}z`,
    diamond: `m0 ${-s * 1.2}l${s * 1.2} ${s * 1.2}l${-s * 1.2} ${s * 1.2}l${-s * 1.2} ${-s * 1.2}z`,
    triangle: `m0 ${-s * 1.1}l${s * 1.1} ${s * 1.95}h${-s * 2.2}z`,
    cross: `m${-s} ${-s * 0.35}h${s * 0.65}v${-s * 0.65}h${s * 0.7}v${s * 0.65}h${s * 0.65}v${s * 0.7}h${-s * 0.65}v${s * 0.65}h${-s * 0.7}v${-s * 0.65}h${-s * 0.65}z`,
  };
  return `<path ${look} d="M${at}${paths[shape]}"/>`;
}

function summary(pooled: readonly Pooled[]): string {
  const said = pooled.map(
    ({ rule, falseReverts, served }) =>
      `${rule.name}: ${(100 * rateOf(falseReverts)).toFixed(1)} % and ${Math.round(served ?? 0)}`,
  );
  return `Of each rule, good versions reverted and failed requests of a bad version. ${said.join('; ')}.`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
