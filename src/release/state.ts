import type { Finding } from '../ports/check.ts';
import type { Interval } from '../ports/metric.ts';
import type { Accepted, Asked, Because, Entry, Event, HoldReason, Judgement, PhaseName } from './events.ts';
import type { PackedPast } from './past.ts';
import type { Instant, Millis } from './units.ts';

/** A release as its journal tells it: a fold over the entries, and nothing else. */
export interface State {
  readonly accepted: Accepted;
  readonly acceptedAt: Instant;
  /** The run whose effects count; null when it was handed over. */
  readonly holder: string | null;
  /** Grows with each change of hands. */
  readonly fence: number;
  readonly phase: PhaseName;
  /** Index into the plan's stages; -1 before the first. */
  readonly stage: number;
  /** The stage whose traffic the routers last confirmed; -1 while all traffic is on stable. */
  readonly confirmed: number;
  readonly phaseSince: Instant;
  /** Why it is being reverted, or how it ended. */
  readonly because: Because | null;
  readonly held: Held | null;
  readonly override: Request | null;
  readonly requests: Readonly<Partial<Record<Exclude<Asked, 'approve'>, Request>>>;
  /** Since they were last withdrawn, oldest first. */
  readonly approvals: readonly Approval[];
  /** Services of which nothing ran before this release started their initial version. */
  readonly started: readonly string[];
  /** The release phase has begun: before it nothing of the new version exists. */
  readonly deployed: boolean;
  /** The point of no return is behind. */
  readonly committed: boolean;
  /** What a revert could not finish, as last told. */
  readonly incomplete: { readonly says: string; readonly at: Instant } | null;
  /** The newest finding of each check of each stage, by `findingKey`. */
  readonly findings: ReadonlyMap<string, Found>;
  /** What is known of the time before gray, by `comparisonKey`. */
  readonly history: ReadonlyMap<string, PackedPast>;
  /** All evidence for the judge, in order. */
  readonly evidence: readonly Evidence[];
  /** What checks left for the next run, by `comparisonKey`. */
  readonly memories: ReadonlyMap<string, unknown>;
  /** Where the evidence stood at the end. */
  readonly judged: readonly Judgement[];
  /** What happened, for people. */
  readonly story: readonly Happening[];
  /** Traffic settled on gray (true) or off it (false), by stage; what reports draw. */
  readonly shifts: readonly Shift[];
  readonly lastAt: Instant;
  readonly entries: number;
}

interface Held {
  readonly why: HoldReason;
  readonly says: string;
  readonly since: Instant;
  readonly parked: boolean;
}

interface Request {
  readonly by: string;
  readonly reason: string;
  readonly commit: string | null;
  readonly at: Instant;
}

export interface Approval extends Request {
  /** The evidence that gray is worse, as who approved saw it. */
  readonly saw: readonly Judgement[];
}

interface Found {
  readonly finding: Finding;
  readonly at: Instant;
}

interface Evidence {
  readonly stage: number;
  readonly service: string;
  readonly check: string;
  readonly interval: Interval;
}

export interface Happening {
  readonly at: Instant;
  readonly run: string;
  readonly event: Event;
}

interface Shift {
  readonly at: Instant;
  /** Index into the plan's stages; -1 is back to stable. */
  readonly stage: number;
}

/** Tells one release from every other, also from one that was accepted with the same number by a rival run. */
export function releaseKey(id: string, acceptedBy: string): string {
  return `${id} ${acceptedBy}`;
}

export function keyOf({ accepted, story }: State): string {
  return releaseKey(accepted.id, story[0]?.run ?? '');
}

export function findingKey(stage: number, service: string, check: string): string {
  return `${stage}/${service}/${check}`;
}

/** Names a comparison: a check that is absent in a stage keeps its evidence for the next. */
export function comparisonKey(service: string, check: string): string {
  return `${service}/${check}`;
}

/** The limit of slow requests that a comparison of sticky users began with; null before it has one. */
export function slowOverIn(state: State, service: string, check: string): Millis | null {
  const past = state.history.get(comparisonKey(service, check))?.slowOver;
  if (past !== undefined) return past;
  const fixed = state.evidence.find(
    (each) => each.service === service && each.check === check && each.interval.slowOver !== undefined,
  );
  return fixed?.interval.slowOver ?? null;
}

const TERMINAL: ReadonlySet<PhaseName> = new Set<PhaseName>(['promoted', 'reverted', 'registered']);

export function isTerminal(state: State): boolean {
  return TERMINAL.has(state.phase);
}

/** The journal's whole release folded; null when there are no entries. */
export function fold(entries: readonly Entry[]): State | null {
  let state: State | null = null;
  for (const entry of entries) state = apply(state, entry);
  return state;
}

/**
 * One entry more.
 *
 * @throws Error when the first entry accepts nothing: such a journal tells of no release.
 */
export function apply(state: State | null, entry: Entry): State {
  let next = state;
  for (const event of entry.events) {
    next = event.type === 'accepted' ? begin(event, entry) : step(next, event, entry);
  }
  if (next === null) throw new Error('the journal begins with an entry that accepts no release');
  return { ...next, lastAt: Math.max(next.lastAt, entry.at), entries: next.entries + 1 };
}

function begin(accepted: Accepted, entry: Entry): State {
  return {
    accepted,
    acceptedAt: entry.at,
    holder: null,
    fence: accepted.fence,
    phase: 'registering',
    stage: -1,
    confirmed: -1,
    phaseSince: entry.at,
    because: null,
    held: null,
    override: null,
    requests: {},
    approvals: [],
    started: [],
    deployed: false,
    committed: false,
    incomplete: null,
    findings: new Map(),
    history: new Map(),
    evidence: [],
    memories: new Map(),
    judged: [],
    story: [{ at: entry.at, run: entry.run, event: accepted }],
    shifts: [],
    lastAt: entry.at,
    entries: 0,
  };
}

/** Events that are no news for people. */
const UNTOLD: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'heartbeat',
  'interval',
  'history',
  'memory',
  'judged',
]);

function step(state: State | null, event: Exclude<Event, Accepted>, entry: Entry): State {
  if (state === null) throw new Error('the journal begins with an entry that accepts no release');
  const next = change(state, event, entry);
  if (UNTOLD.has(event.type)) return next;
  const seenAt = event.type === 'finding' || event.type === 'note' ? event.at : undefined;
  const at = seenAt ?? entry.at;
  return { ...next, story: [...state.story, { at, run: entry.run, event }] };
}

function change(state: State, event: Exclude<Event, Accepted>, entry: Entry): State {
  switch (event.type) {
    case 'holder':
      return { ...state, holder: event.run, fence: state.fence + 1 };
    case 'phase':
      return enter(state, event, entry.at);
    case 'finding': {
      const findings = new Map(state.findings);
      findings.set(findingKey(event.stage, event.service, event.check), {
        finding: event.finding,
        at: entry.at,
      });
      return { ...state, findings };
    }
    case 'history': {
      const key = comparisonKey(event.service, event.check);
      // The judge has begun without it: what came too late must not change what was decided.
      const late = state.evidence.some((each) => comparisonKey(each.service, each.check) === key);
      if (late || state.history.has(key)) return state;
      return { ...state, history: new Map(state.history).set(key, event.past) };
    }
    case 'memory': {
      const key = comparisonKey(event.service, event.check);
      return { ...state, memories: new Map(state.memories).set(key, event.memory) };
    }
    case 'judged':
      return { ...state, judged: event.evidence };
    case 'interval': {
      const { stage, service, check, interval } = event;
      return { ...state, evidence: [...state.evidence, { stage, service, check, interval }] };
    }
    case 'request': {
      const request = { by: event.by, reason: event.reason, commit: event.commit, at: entry.at };
      if (event.asked === 'approve')
        return { ...state, approvals: [...state.approvals, { ...request, saw: event.saw ?? [] }] };
      return { ...state, requests: { ...state.requests, [event.asked]: request } };
    }
    case 'withdrawn':
      return { ...state, approvals: [] };
    case 'held': {
      const { pause: _obeyed, ...requests } = state.requests;
      return {
        ...state,
        requests,
        held: { why: event.why, says: event.says, since: entry.at, parked: false },
      };
    }
    case 'parked':
      return {
        ...state,
        held: state.held === null ? null : { ...state.held, parked: true },
        confirmed: -1,
        shifts: [...state.shifts, { at: entry.at, stage: -1 }],
      };
    case 'resumed': {
      const { resume: _obeyed, promote, ...requests } = state.requests;
      return { ...state, held: null, requests, override: state.override ?? promote ?? null };
    }
    case 'starting':
      return { ...state, started: [...state.started, ...event.services] };
    case 'committed':
      return { ...state, committed: true };
    case 'incomplete':
      return { ...state, incomplete: { says: event.says, at: entry.at } };
    case 'outcome':
    case 'note':
    case 'heartbeat':
      return state;
  }
}

function enter(state: State, event: Extract<Event, { type: 'phase' }>, at: Instant): State {
  const stage = event.stage ?? state.stage;
  const next: State = {
    ...state,
    phase: event.phase,
    stage,
    phaseSince: at,
    deployed: state.deployed || event.phase === 'deploying',
    because: event.because ?? state.because,
  };
  if (event.phase === 'judging') {
    return { ...next, confirmed: stage, shifts: [...state.shifts, { at, stage }] };
  }
  if (event.phase === 'reverting')
    return { ...next, held: null, shifts: [...state.shifts, { at, stage: -1 }] };
  if (event.phase === 'reverted') return { ...next, incomplete: null };
  return next;
}
