import { signalGroup } from '../../command/run.ts';
import { type Order, readOrders, removeOrder, writeOrder } from './files.ts';
import { livesAs } from './identity.ts';
import type { Settings } from './options.ts';
import { freePort, portsFolder } from './ports.ts';
import { leftovers, recover } from './start.ts';

/** Takes an instance out of the ready ones; it is told to end after `drain`. */
export function markStopping({ folder, given }: Settings, order: Order, drain: number): Promise<void> {
  return writeOrder(folder, { ...order, stopping: { at: given.clock.wall() + drain } });
}

/**
 * Does what is due, under the service's lock: tells drained instances to end, kills those that do not, forgets those that are
 * gone, and finds out what became of orders that were cut off. There is no process that does this by itself: an instance that
 * was told to stop gets no requests, so it may as well wait for the next look, of this run or of the one that takes over.
 */
export async function tend(settings: Settings): Promise<void> {
  for (const order of await readOrders(settings.folder)) {
    const known = await settle(settings, order);
    if (known?.stopping !== undefined) await stop(settings, known, known.stopping);
  }
}

/** Whether `tend` has anything to do. */
export function needsTending(orders: readonly Order[]): boolean {
  return orders.some(
    ({ stopping, process, failed }) => stopping !== undefined || (!process && failed === undefined),
  );
}

async function settle(settings: Settings, order: Order): Promise<Order | null> {
  if (order.process !== undefined || order.failed !== undefined) return order;
  const recovered = recover(order);
  if (recovered === null) await forget(settings, order);
  else await writeOrder(settings.folder, recovered);
  return recovered;
}

async function stop(
  settings: Settings,
  order: Order,
  stopping: NonNullable<Order['stopping']>,
): Promise<void> {
  const { folder, given } = settings;
  const now = given.clock.wall();
  if (order.process === undefined || !livesAs(order.process.pid, order.process.born)) {
    const left = leftovers(order);
    for (const pid of left) kill(pid);
    if (left.length === 0) await forget(settings, order);
  } else if (stopping.told === undefined) {
    if (now < stopping.at) return;
    signalGroup(order.process.pid, settings.stop.signal);
    await writeOrder(folder, { ...order, stopping: { ...stopping, told: now } });
  } else if (now >= stopping.told + settings.stop.within) {
    signalGroup(order.process.pid, 'SIGKILL');
  }
}

async function forget({ folder }: Settings, order: Order): Promise<void> {
  // The port first: a claim without an order would keep it for a while.
  await freePort(portsFolder(folder), order.port);
  await removeOrder(folder, order.id);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
