import type { Run } from '../controller/run.ts';
import type { JournalTip } from '../ports/journal.ts';
import {
  type Accepted,
  type Carried,
  JOURNAL_VERSION,
  MAX_CARRIED,
  type Purpose,
} from '../release/events.ts';
import { fold, isTerminal, keyOf, releaseKey, type State } from '../release/state.ts';
import type { Spec } from '../spec/types.ts';
import { VERSION } from '../version.ts';
import type { Wiring } from '../wire.ts';
import type { Ask } from './ask.ts';
import { type Carrying, carry, planOf } from './carry.ts';
import { environmentFailed, open } from './open.ts';
import { otherRepository } from './otherRepository.ts';
import { isOutcome, type Outcome, outcomeOf, servingAfter, wrong } from './outcome.ts';
import { hashOf, pinnedSpec } from './pinned.ts';
import { type Read, readSpec, readVersions } from './read.ts';
import { sameName } from './sameName.ts';

/** Carries the instruction from the spec to a verdict; a release that is live already is carried to its end first. */
export async function release(ask: Ask): Promise<Outcome> {
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const versions = readVersions(ask, read.spec);
  if (!(versions instanceof Map)) return versions;
  return instruct(ask, read, 'release', versions);
}

/** Says what serves now: brings up the initial version where nothing runs, and registers it. */
export async function register(ask: Ask): Promise<Outcome> {
  const read = await readSpec(ask);
  return isOutcome(read) ? read : instruct(ask, read, 'register', new Map());
}

/** @param undoes the release that this one takes back */
export async function instruct(
  ask: Ask,
  read: Read,
  purpose: Purpose,
  versions: Map<string, string>,
  undoes: string | null = null,
): Promise<Outcome> {
  if (ask.more.emergency && ask.reason === '')
    return wrong('an emergency passes over the freeze windows: say why with a reason');
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  const { wiring } = opened;
  const other = await sameName(ask, read.spec, opened.state);
  if (other !== null) return other;
  try {
    const stranger = await otherRepository(ask, read.spec);
    if (stranger !== null) return stranger;
    if (opened.state !== null && !isTerminal(opened.state)) {
      const { accepted } = opened.state;
      const same = accepted.purpose === purpose && sameVersions(accepted.versions, versions);
      if (!same && read.spec.onBusy === 'refuse') return busy(opened.state);
      const superseded = !same && read.spec.onBusy === 'supersede';
      const outcome = await resume(
        ask,
        read.spec,
        opened.state,
        superseded ? { preempt: supersede(ask) } : {},
      );
      if (same || outcome.exit === 4 || outcome.exit === 3) return outcome;
      ask.say(`${accepted.id} ended: ${outcome.decision}, ${outcome.message}`);
    }
    return await begin(ask, read, wiring, { purpose, versions, undoes });
  } catch (error) {
    return environmentFailed(error);
  }
}

/** A newer instruction takes the place of a live one: that one is reverted first. */
function supersede(ask: Ask): { by: string; reason: string } {
  return { by: ask.by, reason: `${ask.versions.slice(0, 100)} supersedes it` };
}

function busy(state: State): Outcome {
  const message = `${state.accepted.id} is live and the spec says onBusy: refuse`;
  return { decision: 'refused', reasonCode: 'busy', message, exit: 1, state };
}

/** Goes on with a live release by its pinned spec, once its own run has died or handed it over. */
export async function resume(
  ask: Ask,
  { journal }: Pick<Spec, 'journal'>,
  live: State,
  {
    patient = true,
    preempt = null,
    brief = false,
  }: Pick<Partial<Carrying>, 'patient' | 'preempt' | 'brief'> = {},
): Promise<Outcome> {
  const { accepted } = live;
  const pinned = await pinnedSpec(ask, accepted, 'anywhere');
  const opened = await open(ask, { ...pinned, journal });
  if (isOutcome(opened)) return opened;
  ask.say(`${accepted.id} is live; this run follows it and goes on with it if its own run has died`);
  const plan = planOf(pinned, accepted);
  return outcomeOf(
    await carry(
      { ask, wiring: opened.wiring, plan, release: keyOf(live), patient, preempt, brief },
      () => {},
    ),
  );
}

/**
 * Which version serves each service: what the registry says, else what the spec calls the initial one.
 *
 * @param last the release that wrote the registry last: one that was lost must not send users back to an older version
 */
export async function servingNow(
  ask: Ask,
  spec: Spec,
  wiring: Wiring,
  versions: ReadonlyMap<string, string>,
  last: State | null = null,
): Promise<Map<string, string> | Outcome> {
  const registered = await wiring.registry.read(AbortSignal.timeout(30_000));
  const known = new Map(registered.services.map(({ service, version }) => [service, version]));
  const serving = new Map<string, string>();
  for (const { name, initial } of spec.services) {
    const left = last === null ? undefined : servingAfter(last)[name];
    if (!known.has(name) && left !== undefined && left !== initial) {
      const advice = `put its ref back, or say services.${name}.initial: "${left}" in ${ask.specPath} if that serves`;
      return wrong(
        `the registry does not know ${name}, which ${last?.accepted.id} left at ${left}; ${advice}`,
        'no-initial-version',
      );
    }
    const version = known.get(name) ?? initial;
    if (version === undefined) {
      const advice = `say it once as services.${name}.initial in ${ask.specPath}`;
      return wrong(
        `nothing says which version of ${name} serves now: the registry does not know it; ${advice}`,
        'no-initial-version',
      );
    }
    if (versions.get(name) === version) {
      return wrong(
        `${name} ${version} is what serves already; give a version that differs from it`,
        'same-version',
      );
    }
    serving.set(name, version);
  }
  return serving;
}

/** The release, where it has ended and was registered before that; null for one that was refused while it registered. */
function registeredBy(state: State | null): State | null {
  if (state === null || !isTerminal(state)) return null;
  return state.phase === 'reverted' && !state.deployed ? null : state;
}

interface Instruction {
  readonly purpose: Purpose;
  readonly versions: ReadonlyMap<string, string>;
  readonly undoes: string | null;
}

/**
 * Accepts a release where none is live. The journal is read before the registry, and the acceptance follows what was read: had another
 * release begun and ended in between, what it found there would serve no more, and the append is refused.
 */
export async function begin(
  ask: Ask,
  read: Read,
  wiring: Wiring,
  instruction: Instruction,
): Promise<Outcome> {
  const tip = await wiring.journal.read(AbortSignal.timeout(30_000));
  const last = fold(tip.entries);
  if (last !== null && !isTerminal(last)) return busy(last);
  const serving = await servingNow(ask, read.spec, wiring, instruction.versions, registeredBy(last));
  if (!(serving instanceof Map)) return serving;
  const accepted = acceptance(ask, read, last, { ...instruction, serving });
  const plan = planOf(read.spec, accepted);
  const release = releaseKey(accepted.id, ask.me);
  return outcomeOf(
    await carry({ ask, wiring, plan, release, patient: true, brief: ask.more.detached }, (run) =>
      accept(ask, wiring, tip, accepted, run),
    ),
  );
}

async function accept(
  ask: Ask,
  wiring: Wiring,
  tip: JournalTip,
  accepted: Accepted,
  run: Run,
): Promise<void> {
  const { by, reason, more } = ask;
  const atOnce = { type: 'request', asked: 'promote', by, reason, commit: null } as const;
  const events = [
    accepted,
    { type: 'holder', run: ask.me, why: 'accept' } as const,
    ...(more.now && accepted.undoes !== undefined ? [atOnce] : []),
  ];
  const entry = { v: JOURNAL_VERSION, n: 1, at: ask.clock.wall(), run: ask.me, events };
  const appended = await wiring.journal.append(tip, entry, AbortSignal.timeout(30_000));
  if (appended.result === 'accepted') run.begin(appended.tip, appended.began);
  // Refused or unresolved: the run's first look finds out whose release is live.
}

function acceptance(
  ask: Ask,
  read: Read,
  last: State | null,
  { purpose, versions, serving, undoes }: Instruction & { readonly serving: ReadonlyMap<string, string> },
): Accepted {
  const before = Number(/-(\d+)$/.exec(last?.accepted.id ?? '')?.[1] ?? 0);
  return {
    type: 'accepted',
    id: `${read.spec.release}-${before + 1}`,
    purpose,
    environment: ask.environment === '' ? 'default' : ask.environment,
    by: ask.by,
    tool: VERSION,
    spec: { path: ask.specPath, sha256: hashOf(read.text) },
    commit: ask.place.commit,
    pullRequest: ask.place.pullRequest,
    link: ask.place.run?.url ?? null,
    versions: Object.fromEntries(versions),
    serving: Object.fromEntries(serving),
    // A journal made anew must not fall behind the fences that the systems remember.
    fence: Math.max((last?.fence ?? 0) + 1, Math.floor(ask.clock.wall() / 1000)),
    ...(undoes !== null && { undoes }),
    ...(ask.more.emergency && { emergency: ask.reason }),
    ...carriedFrom(last),
  };
}

/** Newest first, so that what is cut off is old. */
function carriedFrom(last: State | null): Pick<Accepted, 'carried'> {
  if (last === null) return {};
  const { accepted, judged } = last;
  const left = judged.flatMap((judgement): Carried[] => {
    const [from, to] = [accepted.serving[judgement.service], accepted.versions[judgement.service]];
    return from === undefined || to === undefined ? [] : [{ ...judgement, from, to }];
  });
  const idOf = ({ service, check, from, to }: Carried) => JSON.stringify([service, check, from, to]);
  const known = new Set(left.map(idOf));
  const older = (accepted.carried ?? []).filter((each) => !known.has(idOf(each)));
  const carried = [...left, ...older].slice(0, MAX_CARRIED);
  return carried.length === 0 ? {} : { carried };
}

function sameVersions(a: Readonly<Record<string, string>>, b: ReadonlyMap<string, string>): boolean {
  return (
    Object.keys(a).length === b.size && Object.entries(a).every(([name, version]) => b.get(name) === version)
  );
}
