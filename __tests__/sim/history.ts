import { isEnvironment, perform } from './commands.ts';
import type { Fault } from './faults.ts';
import type { Scenario } from './scenario.ts';
import { World } from './world/world.ts';

/** What came of one history. */
export interface Result {
  readonly seed: number;
  readonly broken: readonly string[];
  readonly trace: readonly string[] | null;
  /** Releases that were accepted, and by how they ended. */
  readonly releases: number;
  readonly ends: ReadonlyMap<string, number>;
  readonly takeovers: number;
  /** Faults that came, by kind. */
  readonly met: ReadonlyMap<string, number>;
  /** Virtual milliseconds. */
  readonly length: number;
  readonly entries: number;
  readonly looks: number;
  readonly intervals: number;
}

/** A rescue job looks this often whether a live release has lost its run. */
const RESCUE_EVERY = 3_000;
/** When a release that is still live after the last fault counts as stranded. */
const BOUND = 600_000;
/** Far more than the longest histories have. */
const MOST_ENTRIES = 500;

/** Lives one history through to its end. */
export async function live(scenario: Scenario, traced = false): Promise<Result> {
  const world = new World(scenario, traced);
  let waiting = 1;
  world.begin = (command, machine) => {
    perform(world, machine, command).then(
      () => {
        machine.ended = true;
      },
      (error: unknown) => {
        machine.ended = true;
        world.say(() => `${machine.name} fails: ${String(error)}`);
        if (!isEnvironment(error))
          world.watch.breaks(
            `${machine.name} broke: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
          );
      },
    );
  };
  world.at(0, () => {
    waiting--;
    world.spawn('same');
  });
  for (const fault of scenario.faults) {
    if (!('at' in fault)) continue;
    waiting++;
    world.at(fault.at, () => {
      waiting--;
      happen(world, fault);
    });
  }
  const rescue = scenario.detached ? 'advance' : 'follow';
  const patrol = (): void => {
    if (!world.journal.over && !world.machines.some(({ alive }) => alive)) world.spawn(rescue);
    world.at(world.now + RESCUE_EVERY, patrol);
  };
  world.at(RESCUE_EVERY, patrol);
  const endless = () => world.journal.moves.length > MOST_ENTRIES;
  const over = () =>
    endless() ||
    (waiting === 0 &&
      world.underWay === 0 &&
      world.journal.over &&
      world.machines.every(({ alive }) => !alive));
  const last = Math.max(
    0,
    ...scenario.faults.map((fault) => ('at' in fault ? fault.at + ('for' in fault ? fault.for : 0) : 0)),
  );
  if (!(await world.run(over, last + BOUND))) world.watch.breaks('the release is stranded: it has not ended');
  if (endless()) world.watch.breaks(`runs write without end: ${MOST_ENTRIES} entries`);
  const { journal, watch, trouble } = world;
  return {
    seed: scenario.seed,
    broken: watch.broken,
    trace: world.trace,
    releases: journal.accepted,
    ends: watch.ends,
    takeovers: journal.takeovers,
    met: trouble.met,
    length: world.now,
    entries: journal.moves.length,
    looks: world.looks,
    intervals: journal.intervals,
  };
}

/** A fault that comes at its time. */
function happen(world: World, fault: Extract<Fault, { at: number }>): void {
  const { trouble } = world;
  if (fault.kind === 'rival') {
    trouble.count(fault, `rival ${fault.what}`);
    world.spawn(fault.what);
  } else if (fault.kind === 'ask') {
    trouble.count(fault, `request ${fault.asked}`);
    world.spawn(fault.asked);
  } else if (fault.kind === 'forgets' || fault.kind === 'crash' || fault.kind === 'breaks')
    befall(world, fault);
  else if (fault.kind === 'jump' || fault.kind === 'token' || fault.kind === 'cancel') {
    const machine = world.machines[fault.machine];
    if (machine === undefined || !machine.alive) return;
    trouble.count(fault);
    world.say(() => `${machine.name}: ${fault.kind}`);
    if (fault.kind === 'jump') machine.jump(fault.by);
    else if (fault.kind === 'token') machine.tokenUntil = world.now;
    else cancel(world, fault.machine);
  }
}

/** As a runner does: a signal, then the end, then the post step in a process of its own. */
function cancel(world: World, index: number): void {
  const machine = world.machines[index]!;
  const grace = world.timing.effect / 4;
  machine.wake(world.now, () => machine.cancel.abort());
  world.at(world.now + grace, () => {
    if (!machine.alive) return;
    machine.kill();
    world.spawn('post');
  });
}

function befall(world: World, fault: Extract<Fault, { kind: 'forgets' | 'crash' | 'breaks' }>): void {
  const { state } = world.journal;
  const name = world.scenario.services[fault.service]!.name;
  const versions = state?.accepted;
  const serving = versions?.serving[name] ?? '1.0.0';
  const version = 'gray' in fault && fault.gray ? (versions?.versions[name] ?? serving) : serving;
  const target = world.targets.get(name)!;
  world.trouble.count(
    fault,
    fault.kind === 'forgets' ? 'router forgets' : `${fault.gray ? 'gray' : 'stable'} ${fault.kind}`,
  );
  world.say(() => `${name} ${version}: ${fault.kind}`);
  if (fault.kind === 'forgets') world.routers.get(name)!.forget();
  else if (fault.kind === 'crash') target.crash(version, fault.count, fault.fails);
  else target.breakFor(version, fault.for);
}
