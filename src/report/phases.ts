import type { Because, HoldReason, PhaseName } from '../release/events.ts';
import type { Plan } from '../release/plan.ts';
import type { State } from '../release/state.ts';
import { type Instant, percent } from '../release/units.ts';
import { markdown } from './escape.ts';
import type { Story } from './story.ts';
import { unbroken } from './words.ts';

export type Standing =
  | 'waits'
  | 'running'
  | 'passed'
  | 'failed'
  | 'stopped'
  | 'held'
  | 'incomplete'
  | 'done'
  | 'not reached'
  | 'skipped'
  | 'overridden';

/** Each state has a symbol and a word; the symbol never stands alone where it matters. */
export const SYMBOL = {
  waits: '○',
  running: '◐',
  passed: '✓',
  failed: '✗',
  stopped: '–',
  held: '‖',
  incomplete: '▲',
  done: '↶',
  'not reached': '–',
  skipped: '–',
  overridden: '–',
} as const satisfies Record<Standing, string>;

/** One phase or stage as people see it. */
export interface Phase {
  /** Unique in the release: `register`, `deploy`, a stage's name, `approval`, `finalise` or `revert`. */
  readonly key: string;
  /** Index into the plan's stages; null for what is no stage. */
  readonly stage: number | null;
  readonly standing: Standing;
  readonly from: Instant | null;
  readonly to: Instant | null;
}

interface Span {
  readonly key: string;
  readonly from: Instant;
  to: Instant | null;
}

/** All phases of the release in order, with how each stands. */
export function phasesOf({ plan, state }: Pick<Story, 'plan' | 'state'>): readonly Phase[] {
  const spans = spansOf(plan, state);
  const current = spans[spans.length - 1]!;
  const order = orderOf(plan, state, spans);
  const at = order.indexOf(current.key);
  const turned = order.indexOf('revert');
  return order.map((key, i) => {
    const all = spans.filter((span) => span.key === key);
    const last = all[all.length - 1];
    const stage = plan.stages.findIndex(({ name }) => name === key);
    const where = i === at ? 'current' : i < at ? 'before' : 'after';
    return {
      key,
      stage: stage < 0 ? null : stage,
      standing: standingOf(state, {
        key,
        where,
        entered: last !== undefined,
        lastBeforeRevert: i === turned - 1,
        overridden: stage >= 0 && isOverridden(state, last),
      }),
      from: all[0]?.from ?? null,
      to: last?.to ?? null,
    };
  });
}

/** What the journal says was under way when. A phase entered again begins a second span. */
function spansOf(plan: Plan, state: State): Span[] {
  const spans: Span[] = [{ key: 'register', from: state.acceptedAt, to: null }];
  const enter = (key: string, at: Instant) => {
    const open = spans[spans.length - 1]!;
    if (open.key === key) return;
    open.to = at;
    spans.push({ key, from: at, to: null });
  };
  for (const { at, event } of state.story) {
    if (event.type === 'held' && event.why === 'approval') enter('approval', at);
    if (event.type !== 'phase') continue;
    const key = keyOf(plan, event.phase, event.stage ?? state.stage);
    if (key === null) spans[spans.length - 1]!.to = at;
    else enter(key, at);
  }
  return spans;
}

/** The phase that people see while the core is in `phase`; null at the end. */
function keyOf(plan: Plan, phase: PhaseName, stage: number): string | null {
  switch (phase) {
    case 'registering':
      return 'register';
    case 'deploying':
      return 'deploy';
    case 'scaling':
    case 'shifting':
    case 'judging':
      return plan.stages[stage]?.name ?? 'deploy';
    case 'finalising':
      return 'finalise';
    case 'reverting':
      return 'revert';
    default:
      return null;
  }
}

function orderOf(plan: Plan, state: State, spans: readonly Span[]): string[] {
  if (state.accepted.purpose === 'register') return ['register'];
  const entered = new Set(spans.map(({ key }) => key));
  const approval = plan.approval !== null || entered.has('approval') ? ['approval'] : [];
  const order = ['register', 'deploy', ...plan.stages.map(({ name }) => name), ...approval, 'finalise'];
  if (!entered.has('revert')) return order;
  const before = spans[spans.findIndex(({ key }) => key === 'revert') - 1]!.key;
  order.splice(order.indexOf(before) + 1, 0, 'revert');
  return order;
}

interface Place {
  readonly key: string;
  readonly where: 'before' | 'current' | 'after';
  readonly entered: boolean;
  readonly lastBeforeRevert: boolean;
  readonly overridden: boolean;
}

/** A stage that ended after a person promoted ended without a verdict: it must not look like a pass. */
function isOverridden({ override }: State, span: Span | undefined): boolean {
  return override !== null && span !== undefined && (span.to === null || span.to >= override.at);
}

function standingOf(state: State, { key, where, entered, lastBeforeRevert, overridden }: Place): Standing {
  const turnedBack = state.phase === 'reverting' || state.phase === 'reverted';
  if (where === 'after') return turnedBack ? 'not reached' : 'waits';
  if (key === 'revert') {
    if (state.phase === 'reverted') return 'done';
    return state.incomplete === null ? 'running' : 'incomplete';
  }
  if (where === 'before') {
    if (turnedBack && lastBeforeRevert) return wasStopped(state.because) ? 'stopped' : 'failed';
    if (!entered) return 'skipped';
    return overridden ? 'overridden' : 'passed';
  }
  if (state.held !== null) return 'held';
  return state.phase === 'promoted' || state.phase === 'registered' ? 'passed' : 'running';
}

/** Reasons that say nothing against the phase they ended. */
function wasStopped(because: Because | null): boolean {
  return because !== null && ['requested', 'cancelled', 'expired', 'run-died'].includes(because.code);
}

/** `few 5 %`, or the name alone where no share of requests is moved. */
export function phaseTitle(plan: Plan, { key, stage }: Pick<Phase, 'key' | 'stage'>): string {
  const weight = stage === null ? 0 : (plan.stages[stage]?.traffic.weight ?? 0);
  return weight > 0 ? `${markdown(key, 40)} ${percent(weight)}` : markdown(key, 40);
}

/** More phases than this are cut in the line: those far from the current one say the least. */
const SHOWN = 14;

/** `✓ register · ✓ deploy · **◐ few 5 %** · ○ half 50 %` */
export function phaseLine(story: Pick<Story, 'plan' | 'state'>): string {
  const phases = phasesOf(story);
  const loud = new Set<Standing>(['running', 'failed', 'held', 'incomplete']);
  const words = phases.map((phase) => {
    const text = unbroken(`${SYMBOL[phase.standing]} ${phaseTitle(story.plan, phase)}`);
    return loud.has(phase.standing) ? `**${text}**` : text;
  });
  if (words.length <= SHOWN) return words.join(' · ');
  const current = phases.findIndex(({ standing }) => loud.has(standing));
  const from = Math.max(
    0,
    Math.min((current < 0 ? words.length : current) - SHOWN / 2, words.length - SHOWN),
  );
  const left = from > 0 ? [`${from} before`] : [];
  const rest = words.length - from - SHOWN;
  return [...left, ...words.slice(from, from + SHOWN), ...(rest > 0 ? [`${rest} more`] : [])].join(' · ');
}

export const HELD_AS = {
  inconclusive: 'Held: evidence is short',
  paused: 'Paused',
  approval: 'Held for approval',
} as const satisfies Record<HoldReason, string>;
