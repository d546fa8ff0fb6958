import type { Because, Event, PhaseName } from '../release/events.ts';
import type { Plan } from '../release/plan.ts';
import type { Happening } from '../release/state.ts';
import { type Instant, percent } from '../release/units.ts';
import { plain } from './escape.ts';
import type { Story } from './story.ts';
import { evidence } from './words.ts';

/** One row of "who did what": the same thing again is one row with a count. */
export interface Row {
  readonly first: Instant;
  readonly last: Instant;
  readonly times: number;
  readonly who: string;
  readonly what: string;
}

/** The same thing further back than this begins a row of its own: what lies between would get out of order. */
const NEAR = 12;

/** What is said again and again while nothing changes. */
const REPEATED: ReadonlySet<Event['type']> = new Set<Event['type']>(['finding', 'note', 'incomplete']);

/** What happened, oldest first, in plain words; outside values are one line each. */
export function eventRows({ plan, state }: Pick<Story, 'plan' | 'state'>): readonly Row[] {
  const rows: Row[] = [];
  for (const happening of state.story) {
    const said = words(plan, happening);
    if (said === null) continue;
    const same = REPEATED.has(happening.event.type)
      ? rows.findLastIndex(({ who, what }) => who === said.who && what === said.what)
      : -1;
    const last = rows[same];
    if (last !== undefined && same >= rows.length - NEAR) {
      rows[same] = { ...last, last: happening.at, times: last.times + 1 };
    } else rows.push({ first: happening.at, last: happening.at, times: 1, ...said });
  }
  return rows;
}

interface Said {
  readonly who: string;
  readonly what: string;
}

function words(plan: Plan, { event, run }: Happening): Said | null {
  const said = (what: string, who = runName(run)): Said => ({ who: plain(who, 40), what: plain(what, 240) });
  switch (event.type) {
    case 'accepted':
      return said(
        `release ${event.id} accepted${event.commit === null ? '' : ` at ${event.commit.slice(0, 7)}`}`,
        event.by,
      );
    case 'holder':
      // Who accepts a release holds it: the row of the acceptance says so already.
      return event.why === 'accept' ? null : said(holderWords(event));
    case 'phase':
      return phaseSaid(plan, event, said);
    case 'outcome':
      return said(event.service === null ? event.says : `${event.service}: ${event.says}`);
    case 'finding':
      return said(findingWords(event), `check ${event.check}`);
    case 'request':
      return said(`${requestWords(event)}${event.reason === '' ? '' : `: ${event.reason}`}`, event.by);
    case 'withdrawn':
      return said(`approvals withdrawn: ${event.says}`);
    case 'held':
      return said(`held: ${event.says}`);
    case 'parked':
      return said('traffic back on the initial version while a person is asked; gray is kept');
    case 'resumed':
      return said('answered; the release goes on', event.by);
    case 'starting':
      return said(`nothing ran of ${event.services.slice(0, 5).join(', ')}; starting the initial version`);
    case 'committed':
      return said('the new version is the routers’ permanent default; from here a revert is a new release');
    case 'incomplete':
      return said(`revert not finished; left: ${event.says}`);
    case 'note':
      return said(event.says);
    case 'history':
    case 'interval':
    case 'judged':
    case 'memory':
    case 'heartbeat':
      return null;
  }
}

function requestWords({ asked, saw = [] }: Extract<Event, { type: 'request' }>): string {
  if (asked !== 'approve') return `asked to ${asked}`;
  const against = saw.map(({ check, worse }) => `${evidence(worse)} in ${check}`).slice(0, 4);
  return against.length === 0
    ? 'approved'
    : `approved, with the evidence that gray is worse at ${against.join(', ')}`;
}

function runName(run: string): string {
  return /^run\b/.test(run) ? run : `run ${run}`;
}

function holderWords({ run, why }: Extract<Event, { type: 'holder' }>): string {
  if (run === null) return 'handed the release over';
  switch (why) {
    case 'preempt':
      return 'took the release from its run, to revert it';
    default:
      return 'took the release over';
  }
}

function findingWords({ finding }: Extract<Event, { type: 'finding' }>): string {
  const word = { pass: 'passed', fail: 'failed', unknown: 'not yet known' }[finding.result];
  return `${word}: ${finding.says}`;
}

const BEGAN = {
  registering: 'registering every service',
  deploying: 'deploying the first slice',
  finalising: 'finalising: the new version becomes the permanent one',
  promoted: 'promoted',
  reverted: 'reverted; nothing is left to do',
  registered: 'registered',
} as const satisfies Partial<Record<PhaseName, string>>;

function phaseSaid(
  plan: Plan,
  { phase, stage, because }: Extract<Event, { type: 'phase' }>,
  said: (what: string, who?: string) => Said,
): Said {
  if (phase === 'reverting') {
    const why = because === undefined ? '' : `, ${because.code}: ${because.says}`;
    return said(`verdict revert${why}`, decider(because));
  }
  if (phase === 'scaling' || phase === 'shifting' || phase === 'judging') {
    return said(stageWords(plan, phase, stage ?? 0));
  }
  const overridden = because?.code === 'overridden' ? `: ${because.says}` : '';
  return said(`${BEGAN[phase]}${overridden}`);
}

function decider(because: Because | undefined): string | undefined {
  return because?.code === 'worse' ? 'judge' : undefined;
}

function stageWords(plan: Plan, phase: 'scaling' | 'shifting' | 'judging', stage: number): string {
  const { name, traffic, warmUp } = plan.stages[stage] ?? {
    name: `stage ${stage}`,
    traffic: null,
    warmUp: 0,
  };
  const weight = traffic?.weight ?? 0;
  const share = weight === 0 ? 'testers' : percent(weight);
  if (phase === 'scaling') return `${name}: making room for ${share}`;
  if (phase === 'shifting')
    return weight === 0 ? `${name}: sending testers to gray` : `${name}: setting the gray share to ${share}`;
  return `${name}: the router confirmed ${share}; ${warmUp > 0 ? 'warm-up, then judging' : 'judging began'}`;
}
