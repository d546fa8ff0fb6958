import { checkTraits, planOf } from '../../src/commands/carry.ts';
import type { Ending } from '../../src/controller/ending.ts';
import { Evidence } from '../../src/controller/evidence.ts';
import { Run, type RunGiven } from '../../src/controller/run.ts';
import type { Systems } from '../../src/controller/systems.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { Journal, JournalTip } from '../../src/ports/journal.ts';
import { RecordError, type RecordGiven } from '../../src/ports/record.ts';
import type { RegistryKind } from '../../src/ports/registry.ts';
import { github as records } from '../../src/record/github.ts';
import { registries } from '../../src/registry/index.ts';
import { type Accepted, type Asked, JOURNAL_VERSION } from '../../src/release/events.ts';
import { fold, isTerminal, keyOf, releaseKey, type State } from '../../src/release/state.ts';
import { VERSION } from '../../src/version.ts';
import type { Command } from './faults.ts';
import type { Machine } from './machine.ts';
import { checkOf } from './world/checks.ts';
import type { World } from './world/world.ts';

/** One program on one machine, as the product's commands put the parts together, without what reads files and inputs. */
export async function perform(
  world: World,
  machine: Machine,
  command: Command | 'post' | Asked,
): Promise<void> {
  const wiring = await wire(world, machine);
  const { journal } = wiring;
  const state = fold((await read(world, journal)).entries);
  const live = state !== null && !isTerminal(state) ? state : null;
  switch (command) {
    case 'advance':
      if (live !== null) await carry(wiring, live, { patient: false, brief: true });
      return;
    case 'follow':
      if (live !== null) await carry(wiring, live);
      return;
    case 'revert':
      if (live !== null && live.phase !== 'finalising')
        await carry(wiring, live, { reason: 'octocat asked' });
      return;
    case 'post':
      // A job that was cancelled: what its own run did not finish.
      if (live !== null && live.phase !== 'finalising')
        await carry(wiring, live, { reason: 'the job was cancelled' });
      return;
    case 'same':
      return instruct(wiring, live, world.scenario.versions[0]!, null);
    case 'other':
      return instruct(wiring, live, world.scenario.versions[1]!, null);
    case 'supersede':
      return instruct(wiring, live, world.scenario.versions[1]!, 'a newer version supersedes it');
    default:
      return request(wiring, command);
  }
}

interface Wired {
  readonly world: World;
  readonly machine: Machine;
  readonly journal: Journal;
  readonly systems: Systems;
}

async function wire(world: World, machine: Machine): Promise<Wired> {
  const given = {
    release: world.scenario.spec.release,
    environment: 'default',
    github: async () => world.git.client(machine),
  } as unknown as RecordGiven;
  const store = await records.create({ kind: 'github' }, given);
  const kind = (await registries.github!()) as RegistryKind;
  const registry = await kind.create({ kind: 'github' }, { ...given, records: async () => store });
  const systems: Systems = {
    targets: new Map([...world.targets].map(([name, target]) => [name, target.port(machine)])),
    routers: new Map([...world.routers].map(([name, router]) => [name, router.port(machine)])),
    registry,
    check: known((spec) => checkOf(world, machine, spec)),
  };
  return { world, machine, journal: openJournal(store, world.journalRef, machine.clock), systems };
}

/** A comparison keeps what it last counted. */
function known(make: Systems['check']): Systems['check'] {
  const made = new Map<unknown, ReturnType<Systems['check']>>();
  return (spec) => {
    const check = made.get(spec) ?? make(spec);
    made.set(spec, check);
    return check;
  };
}

function read({ timing }: World, journal: Journal): Promise<JournalTip> {
  return journal.read(AbortSignal.timeout(timing.effect));
}

async function carry(
  { world, machine, journal, systems }: Wired,
  state: State | Accepted,
  {
    reason = null,
    patient = true,
    brief = false,
  }: { reason?: string | null; patient?: boolean; brief?: boolean } = {},
  begin: (run: Run) => Promise<void> = async () => {},
): Promise<Ending> {
  const accepted = 'accepted' in state ? state.accepted : state;
  const plan = planOf(world.scenario.spec, accepted);
  const given: RunGiven = {
    plan,
    systems,
    journal,
    clock: machine.clock,
    release: 'accepted' in state ? keyOf(state) : releaseKey(accepted.id, machine.name),
    me: machine.name,
    evidence: new Evidence(plan, () => false),
    traits: checkTraits,
    cancel: machine.cancel.signal,
    preempt: reason === null ? null : { by: machine.name, reason },
    patient,
    brief,
    show: ({ real }) => {
      if (real !== null) world.looks++;
    },
    debug: (line) => world.say(() => `${machine.name}: ${line}`),
  };
  const run = new Run(given);
  await begin(run);
  const ending = await run.carry();
  world.say(() => `${machine.name} leaves: ${ending.how}${'says' in ending ? `, ${ending.says}` : ''}`);
  return ending;
}

/** A release that is live is carried to its end first. */
async function instruct(
  wired: Wired,
  live: State | null,
  versions: Readonly<Record<string, string>>,
  supersedes: string | null,
): Promise<void> {
  const { world, machine, journal, systems } = wired;
  if (live !== null) {
    const same = JSON.stringify(live.accepted.versions) === JSON.stringify(versions);
    const ending = await carry(wired, live, { reason: same ? null : supersedes });
    if (same || (ending.how !== 'ended' && ending.how !== 'gone')) return;
  }
  const tip = await read(world, journal);
  const last = fold(tip.entries);
  if (last !== null && !isTerminal(last)) return;
  const registered = await systems.registry.read(AbortSignal.timeout(world.timing.effect));
  const serving = Object.fromEntries(
    world.scenario.services.map(({ name }) => [
      name,
      registered.services.find((each) => each.service === name)?.version ?? '1.0.0',
    ]),
  );
  if (Object.entries(versions).some(([name, version]) => serving[name] === version)) return;
  const accepted = acceptance(machine, last, versions, serving);
  await carry(wired, accepted, { brief: world.scenario.detached }, async (run) => {
    const events = [accepted, { type: 'holder', run: machine.name, why: 'accept' } as const];
    const entry = { v: JOURNAL_VERSION, n: 1, at: machine.clock.wall(), run: machine.name, events };
    const appended = await journal.append(tip, entry, AbortSignal.timeout(world.timing.effect));
    if (appended.result === 'accepted') run.begin(appended.tip, appended.began);
  });
}

function acceptance(
  { name, clock }: Machine,
  last: State | null,
  versions: Accepted['versions'],
  serving: Accepted['serving'],
): Accepted {
  return {
    type: 'accepted',
    id: `shop-${Number(last?.accepted.id.split('-')[1] ?? 0) + 1}`,
    purpose: 'release',
    environment: 'default',
    by: name,
    tool: VERSION,
    spec: { path: '.github/gray-release.yml', sha256: '0'.repeat(64) },
    commit: null,
    pullRequest: null,
    link: null,
    versions,
    serving,
    fence: Math.max((last?.fence ?? 0) + 1, Math.floor(clock.wall() / 1000)),
  };
}

/** A person asks; whoever holds the release obeys. */
async function request({ world, machine, journal }: Wired, asked: Asked): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const tip = await read(world, journal);
    const state = fold(tip.entries);
    if (state === null || isTerminal(state)) return;
    const event = { type: 'request', asked, by: machine.name, reason: 'as agreed', commit: null } as const;
    const entry = {
      v: JOURNAL_VERSION,
      n: tip.entries.length + 1,
      at: machine.clock.wall(),
      run: machine.name,
      events: [event],
    };
    const appended = await journal.append(tip, entry, AbortSignal.timeout(world.timing.effect));
    if (appended.result === 'accepted') return;
  }
}

/** What a command may end with when its environment fails: the next run goes on. */
export function isEnvironment(error: unknown): boolean {
  if (error instanceof RecordError) return true;
  const { status, name } = error as { status?: unknown; name?: unknown };
  return (
    typeof status === 'number' ||
    name === 'TimeoutError' ||
    (error as Error).message === 'the record cannot be reached'
  );
}
