import { isTerminal } from '../../release/state.ts';
import { ALL, type Instant, percent, type Weight } from '../../release/units.ts';
import { phaseResult } from '../checkTitle.ts';
import { nextChange } from '../deadline.ts';
import { type Phase, phasesOf } from '../phases.ts';
import type { Story } from '../story.ts';
import { clockTime, duration } from '../words.ts';
import { text } from './escape.ts';
import { chip } from './icons.ts';
import { linear, px, type Scale, tickLabel, timeTicks } from './scale.ts';
import { STANDINGS } from './states.ts';
import { behind, table } from './table.ts';

interface Frame {
  readonly kind: 'wide' | 'nar';
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly times: number;
  readonly name: number;
}

const FRAMES: readonly Frame[] = [
  { kind: 'wide', width: 890, left: 128, right: 880, row: 32, times: 8, name: 17 },
  { kind: 'nar', width: 330, left: 82, right: 326, row: 27, times: 4, name: 11 },
];

/** More phases than this make no readable picture; the table has them all. */
const MOST = 30;
/** Height of the share of requests below the phases. */
const SHARE = 58;

/** What was under way when, and the share of requests on the same clock. */
export function timelineSection(story: Story): string {
  const phases = phasesOf(story);
  const begun = phases.filter((phase): phase is Begun => phase.from !== null).slice(-MOST);
  const pictures = FRAMES.map((frame) => picture(story, begun, frame)).join('\n');
  return `<section id="timeline"><h2>Timeline</h2><div class="card"><figure>
${pictures}
</figure>
${behind(phaseTable(story, phases), 'Phases', 'The same as a table')}
</div></section>`;
}

type Begun = Phase & { readonly from: Instant };

function picture(story: Story, phases: readonly Begun[], frame: Frame): string {
  const { left, right, width, row, kind } = frame;
  const clock = clockOf(story);
  const x = linear([clock.from, clock.to], [left, right]);
  const bottom = phases.length * row;
  const base = bottom + 14 + SHARE;
  const ticks = timeTicks(clock.from, clock.to, frame.times).map(
    (at) =>
      `<path class="grid" d="M${px(x(at))} 0V${base}"/>${tickLabel(at, clock.to - clock.from, { x: x(at), y: base + 20, right })}`,
  );
  const future =
    clock.now < clock.to
      ? `<rect class="unknown" x="${px(x(clock.now))}" y="0" width="${px(x(clock.to) - x(clock.now))}" height="${base}"/>${kind === 'wide' && x(clock.to) - x(clock.now) > 96 ? `<text x="${right - 8}" y="16" text-anchor="end">still to come</text>` : ''}`
      : '';
  return `<svg class="pic ${kind}" viewBox="0 0 ${width} ${base + 28}" role="img" aria-label="Phases of the release, and below them the share of requests that gray got. The table below holds the same.">
${ticks.join('\n')}
${future}
${phases.map((phase, i) => bar(story, phase, i, frame, x)).join('\n')}
${share(story, frame, x, bottom + 14, base)}
</svg>`;
}

/** Of what is live, up to the next change: what is still to come is drawn as unknown. */
function clockOf(story: Story): { from: Instant; now: Instant; to: Instant } {
  const { state } = story;
  const from = state.acceptedAt;
  const now = Math.max(isTerminal(state) ? state.lastAt : Math.max(story.now, state.lastAt), from + 1000);
  const next = nextChange(story);
  // A far deadline must not press all that happened against the left edge.
  const ahead = next === null ? 0 : Math.min(next - now, (now - from) * 0.4);
  return { from, now, to: now + Math.max(0, ahead) };
}

function bar(story: Story, phase: Begun, i: number, { left, right, row, name }: Frame, x: Scale): string {
  const end = phase.to ?? (isTerminal(story.state) ? story.state.lastAt : story.now);
  const [from, to] = [x(phase.from), Math.max(x(end), x(phase.from) + 2.5)];
  const middle = i * row + row / 2;
  const label = phase.key.length > name ? `${phase.key.slice(0, name - 1)}…` : phase.key;
  const words = duration(Math.max(0, end - phase.from));
  const before = to + words.length * 7 + 8 > right && from - left > words.length * 7 + 8;
  const inside = to + words.length * 7 + 8 > right && !before;
  const at = before ? { x: from - 7, anchor: ' text-anchor="end"' } : { x: to + 7, anchor: '' };
  const said = inside ? '' : `<text x="${px(at.x)}" y="${px(middle + 4)}"${at.anchor}>${words}</text>`;
  return `<text class="t" x="0" y="${px(middle + 4)}">${text(label)}</text><g class="${STANDINGS[phase.standing].tone}"><rect class="bar-p" x="${px(from)}" y="${px(middle - 7)}" width="${px(to - from)}" height="14" rx="2.5"/></g>${said}`;
}

/** The share that the routers were last told, in steps. */
function share(story: Story, { left, right, kind }: Frame, x: Scale, top: number, base: number): string {
  const steps = sharesOf(story);
  const y = linear([0, ALL], [base, top + 16]);
  const { now } = clockOf(story);
  const points = [`M${left} ${px(y(0))}`];
  const labels: string[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { at, weight } of steps) {
    points.push(`H${px(x(at))}`, `V${px(y(weight))}`);
    const words = percent(weight);
    if (weight > 0 && x(at) - before > words.length * 7) {
      const end = x(at) + words.length * 7 + 4 > right;
      labels.push(
        `<text class="b c-gray" x="${px(x(at) + (end ? -4 : 4))}" y="${px(y(weight) - 5)}"${end ? ' text-anchor="end"' : ''}>${words}</text>`,
      );
      before = x(at);
    }
  }
  points.push(`H${px(x(now))}`);
  const line = points.join('');
  return `<path class="base" d="M${left} ${base}H${right}"/><text class="t" x="0" y="${top + 28}">gray share</text>${kind === 'wide' ? `<text x="0" y="${top + 45}">of requests</text>` : ''}<path class="area" d="${line}V${base}H${left}Z"/><path class="l-share" d="${line}"/>${labels.join('')}`;
}

/** When the share of requests became what; a stage for testers alone moves none. */
function sharesOf({ plan, state }: Pick<Story, 'plan' | 'state'>): readonly {
  readonly at: Instant;
  readonly weight: Weight;
}[] {
  const all = state.shifts.map(({ at, stage }) => ({ at, weight: plan.stages[stage]?.traffic.weight ?? 0 }));
  return all.filter(({ weight }, i) => weight !== (all[i - 1]?.weight ?? 0));
}

function phaseTable(story: Story, phases: readonly Phase[]): string {
  const columns = ['phase', 'share', 'state', 'began, UTC', 'took', 'result'].map((head) => ({ head }));
  const rows = phases.map((phase) => {
    const { shape, tone } = STANDINGS[phase.standing];
    const stage = phase.stage === null ? undefined : story.plan.stages[phase.stage];
    const end = phase.to ?? (isTerminal(story.state) ? story.state.lastAt : story.now);
    const testers = stage !== undefined && stage.traffic.weight === 0;
    return {
      cells: [
        text(phase.key, 40),
        stage === undefined ? '' : testers ? 'testers' : percent(stage.traffic.weight),
        chip(shape, tone, phase.standing),
        phase.from === null ? '' : clockTime(phase.from, story.now),
        phase.from === null ? '' : duration(Math.max(0, end - phase.from)),
        phase.from === null ? '' : text(phaseResult(story, phase), 240),
      ],
    };
  });
  return table(columns, rows);
}
