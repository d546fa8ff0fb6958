import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { type Recorded, recordedIn, replay } from '../controller/replay.ts';
import { setupOf } from '../controller/setup.ts';
import type { JointSetup } from '../judge/joint.ts';
import type { Entry } from '../release/events.ts';
import type { Plan } from '../release/plan.ts';
import { comparisonKey, fold, isTerminal, type State } from '../release/state.ts';
import { backtestLines, type Tried, type TriedRow, totalsOf } from '../report/backtest.ts';
import { counted, iso8601 } from '../report/words.ts';
import { countsGroups } from '../spec/rules/stickyUngrouped.ts';
import type { Spec } from '../spec/types.ts';
import type { Ask } from './ask.ts';
import { planOf } from './carry.ts';
import { environmentFailed, open } from './open.ts';
import { isOutcome, type Outcome, wrong } from './outcome.ts';
import { pinnedSpec } from './pinned.ts';
import { readSpec } from './read.ts';
import { retryTraces } from './traces.ts';
import { readTries, type Try, USUAL_TRIES, withTry } from './tries.ts';

const RELEASES = 20;
const MOST = 1000;

/** What other settings would have decided on the evidence of past releases, and when; touches nothing. */
export async function backtest(ask: Ask): Promise<Outcome> {
  const tries = readTries(ask.more.set);
  if (isOutcome(tries)) return tries;
  const most = ask.more.releases === '' ? RELEASES : Number(ask.more.releases);
  if (!(Number.isInteger(most) && most >= 1 && most <= MOST)) {
    const read = JSON.stringify(ask.more.releases.slice(0, 40));
    return wrong(`releases is ${read}; a whole number from 1 to ${MOST} is expected`);
  }
  if (ask.more.file !== '') return fromFile(ask, tries);
  return fromJournal(ask, tries, most);
}

async function fromFile(ask: Ask, tries: readonly Try[]): Promise<Outcome> {
  const { file, input: given } = ask.more;
  if (file === '-' && given === undefined)
    return wrong('file is "-", standard input, and a workflow has none');
  const input = file === '-' ? given!() : createReadStream(resolve(ask.workDir, file));
  try {
    const tried = await retryTraces(input, tries);
    if (typeof tried === 'string') return wrong(`${file === '-' ? 'standard input' : file}: ${tried}`);
    return told(ask, tried, 'trace');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return wrong(`file is ${JSON.stringify(file)}; there is no such file`);
    return wrong(`file ${JSON.stringify(file)} cannot be read: ${(error as Error).message}`);
  }
}

async function fromJournal(ask: Ask, tries: readonly Try[], most: number): Promise<Outcome> {
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  try {
    const past = await opened.wiring.releases(most, AbortSignal.timeout(120_000));
    if (past.unreadable > 0) ask.say(`${counted(past.unreadable, 'release')} of the journal cannot be read`);
    const tried: Tried[] = [];
    for (const entries of past.releases) {
      const again = await retry(ask, read.spec, entries, tries);
      if (again !== null) tried.push(again);
    }
    return told(ask, tried, 'release');
  } catch (error) {
    return environmentFailed(error);
  }
}

/** Null where the release compared nothing. */
async function retry(
  ask: Ask,
  spec: Spec,
  entries: readonly Entry[],
  tries: readonly Try[],
): Promise<Tried | null> {
  const state = fold(entries);
  if (state === null || state.evidence.length === 0) return null;
  const recorded = recordedIn(state);
  const pinned = await pinnedSpec(ask, state.accepted).catch(() => null);
  const base = basisOf(state, pinned ?? spec);
  if (base.setup.metrics.length === 0) return null;
  const rows = [rowOf('as recorded', base, base.setup, recorded)];
  if (tries.length === 0 && pinned !== null) {
    const now = basisOf(state, spec);
    if (now.setup.metrics.length > 0 && different(now.setup, base.setup))
      rows.push(rowOf('the spec as it is now', now, now.setup, recorded));
  }
  for (const each of tries.length > 0 ? tries : USUAL_TRIES) {
    const setup = withTry(base.setup, each);
    if (tries.length > 0 || different(setup, base.setup)) rows.push(rowOf(each.says, base, setup, recorded));
  }
  const note =
    'The spec it was released with is not in this checkout: as recorded means the spec as it is now.';
  return { title: titleOf(state), rows, ...(pinned === null && { note }) };
}

interface Basis {
  readonly plan: Plan;
  readonly setup: JointSetup;
}

function basisOf({ accepted }: State, spec: Spec): Basis {
  const known = new Set(spec.services.map(({ name }) => name));
  const versions = Object.fromEntries(Object.entries(accepted.versions).filter(([name]) => known.has(name)));
  const plan = planOf(spec, { ...accepted, versions });
  return { plan, setup: setupOf(plan, (check) => countsGroups(spec, check), accepted.carried ?? []) };
}

function different(a: JointSetup, b: JointSetup): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function rowOf(settings: string, { plan }: Basis, setup: JointSetup, recorded: Recorded): TriedRow {
  const last = plan.stages.length - 2;
  const replayed = replay(setup, recorded, ({ stage, counted: now }) => {
    if (stage < last) return null;
    const first = recorded.looks.find((look) => look.stage === stage)!.counted[0]!.interval.from;
    const least = plan.stages[stage]?.atLeast ?? 0;
    if (now[0]!.interval.to - first < least) return null;
    return plan.stages[last]!.checks.filter(({ options }) => options.kind === 'compare').map(
      ({ service, name }) => comparisonKey(service, name),
    );
  });
  const { decision, look, after, requests, errors } = replayed;
  const stage = replayed.stage === null ? null : (plan.stages[replayed.stage]?.name ?? null);
  return { settings, decision, look, afterMs: after, stage, requests, errors };
}

function titleOf(state: State): string {
  const { accepted, phase, lastAt } = state;
  const versions = Object.entries(accepted.versions)
    .map(([name, to]) => `${name} ${accepted.serving[name] ?? '?'} -> ${to}`)
    .join(', ');
  return `${accepted.id}  ${versions}, ${isTerminal(state) ? `${phase} ${iso8601(lastAt)}` : 'still live'}`;
}

function told(ask: Ask, tried: readonly Tried[], what: 'release' | 'trace'): Outcome {
  if (tried.length === 0) {
    const message = `no ${what} with evidence of a comparison was found`;
    return {
      decision: 'done',
      reasonCode: 'passed',
      message,
      exit: 0,
      state: null,
      report: { releases: [], totals: [] },
    };
  }
  for (const line of backtestLines(tried)) ask.say(line);
  const report = { releases: tried, totals: totalsOf(tried) };
  const message = `${counted(tried.length, what)} tried again; nothing was touched`;
  return { decision: 'done', reasonCode: 'passed', message, exit: 0, state: null, report };
}
