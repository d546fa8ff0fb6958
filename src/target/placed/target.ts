import { randomBytes } from 'node:crypto';
import { Away } from '../../machine/machine.ts';
import { type Call, Refused } from '../../ports/adapter.ts';
import type { Target, TargetReal } from '../../ports/target.ts';
import { VERSION_PATTERN } from '../../release/units.ts';
import { type Change, isPermanent, promoted, scaled, settled } from './change.ts';
import { look, type View } from './look.ts';
import type { Manager } from './manager.ts';
import { addressOf, type Settings } from './options.ts';
import { applyScript, BUSY, DONE } from './scripts.ts';
import type { State } from './state.ts';

/** Instances on a machine that keeps what is wanted of them, so that any run carries on what another began. */
export function placedTarget(settings: Settings, manager: Manager): Target {
  const kept = { settings, manager };
  return {
    read: (signal) => read(kept, signal),
    scale: (version, size, call) =>
      order(kept, version, call, (view) => scaled(settings, view, version, size)),
    promote: (version, call) => order(kept, version, call, (view) => promoted(view, version)),
  };
}

interface Kept {
  readonly settings: Settings;
  readonly manager: Manager;
}

async function read(kept: Kept, signal: AbortSignal): Promise<TargetReal> {
  const { settings, manager } = kept;
  const view = await look(settings, manager, null, signal);
  await tend(kept, view, signal).catch((error: unknown) => {
    // What was read stands; what is due is left to the next look.
    if (!signal.aborted) throw error;
  });
  const { permanent } = view.state;
  return {
    permanent: permanent !== null && isPermanent(view) ? permanent : '',
    instances: view.looked.map(({ placed: { port, version }, part, state, why }) => ({
      id: part.name,
      version,
      address: addressOf(settings, port),
      state,
      ...(why !== undefined && { why }),
    })),
  };
}

/**
 * Does what is due, and notes what was seen. There is no process that does this by itself: an instance that is to stop gets no
 * requests, so it may as well wait for the next look, of this run or of the one that takes over.
 */
async function tend(kept: Kept, view: View, signal: AbortSignal): Promise<void> {
  const seen = noted(view);
  if (seen === view.state && !seen.instances.some(({ stopAt }) => stopAt !== undefined)) return;
  const { state, steps } = settled(kept.settings, view, seen);
  if (steps.length === 0 && state.instances === view.state.instances) return;
  // Another may be at work, and do the same.
  await apply(kept, { state, steps, revision: view.revision }, signal);
}

/** The state with what the look has noted; the same one where that is nothing new. */
function noted({ state, looked }: View): State {
  const instances = looked.map(({ placed }) => placed);
  const same = JSON.stringify(instances) === JSON.stringify(state.instances);
  return same ? state : { ...state, instances };
}

/** Looks and changes until nobody has changed anything in between. */
async function order(kept: Kept, version: string, call: Call, wish: (view: View) => State): Promise<void> {
  for (;;) {
    const change = await decide(kept, version, call, wish).catch((error: unknown) => {
      // What cannot be told now may not be changed either, and was not.
      throw new Refused((error as Error).message);
    });
    if (change === null) return;
    const outcome = await apply(kept, change, call.signal);
    if (outcome === DONE) return;
    if (outcome === BUSY) throw new Refused('another run was at work on this service all the time');
  }
}

/** Null where everything is as it is wanted. */
async function decide(
  { settings, manager }: Kept,
  version: string,
  { signal, fence }: Call,
  wish: (view: View) => State,
): Promise<Ordered | null> {
  if (!VERSION_PATTERN.test(version)) throw new Error(`${JSON.stringify(version)} is no version`);
  signal.throwIfAborted();
  const view = await look(settings, manager, version, signal);
  if (fence < view.state.fence)
    throw new Error(`a run with fence ${view.state.fence} has taken over; fence ${fence} is too low`);
  const change = settled(settings, view, { ...wish({ ...view, state: noted(view) }), fence });
  const same = JSON.stringify(change.state) === JSON.stringify(view.state);
  return same && change.steps.length === 0 ? null : { ...change, revision: view.revision };
}

/** A change, and what the state must still be for it to be made. */
interface Ordered extends Change {
  readonly revision: string;
}

async function apply(
  { settings: { machine, folder }, manager: { steps: how } }: Kept,
  { revision, state, steps }: Ordered,
  signal: AbortSignal,
): Promise<string> {
  const text = `${randomBytes(8).toString('hex')}\n${JSON.stringify(state)}`;
  const args = [folder, revision, text, ...how.words, ...steps];
  const argv = ['sh', '-c', applyScript(how), 'gray-release', ...args];
  try {
    return (await machine.run(argv, signal)).trim().split('\n').at(-1)!;
  } catch (error) {
    if (error instanceof Away) throw new Refused(error.message);
    throw error;
  }
}
