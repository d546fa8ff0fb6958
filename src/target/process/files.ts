import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../release/units.ts';

/**
 * What one service keeps on the disk, so that any later run can take over where this one ends:
 *
 * - `<id>.json`       the order of one instance; changed only under the service's lock
 * - `<id>.seen.json`  what its readiness probe has seen; written by whoever looks
 * - `<id>.exit`       how it ended, in words, where the run that started it was there to see
 * - `<id>.log`        its output
 * - `service.json`    the permanent version, and the highest fence that gave an order
 */
export interface Order {
  readonly id: string;
  readonly version: string;
  readonly address: string;
  readonly port: number;
  /** How many instances in a row failed before this one in its place. */
  readonly attempt: number;
  readonly ordered: Instant;
  /** Who it is, once started. An order without it was cut off half-way, or its program could not be started. */
  readonly process?: { readonly pid: number; readonly born: string };
  /** Why it could not be started. */
  readonly failed?: string;
  /** It takes no new requests and is told to end at `at`; `told` is when it was. */
  readonly stopping?: { readonly at: Instant; readonly told?: Instant };
}

export interface Seen {
  readonly readyAt?: Instant;
  /** Ready before, and not any more since then. */
  readonly unreadySince?: Instant;
}

export interface ServiceFile {
  readonly permanent?: string;
  readonly fence: number;
}

const ORDER = /^([^/]+)\.json$/;

export async function readOrders(folder: string): Promise<Order[]> {
  const names = (await list(folder)).filter(
    (name) => ORDER.test(name) && name !== 'service.json' && !name.endsWith('.seen.json'),
  );
  const orders = await Promise.all(names.map((name) => readJson<Order>(join(folder, name))));
  return orders
    .filter((order) => order !== null)
    .sort((a, b) => a.ordered - b.ordered || (a.id < b.id ? -1 : 1));
}

export function writeOrder(folder: string, order: Order): Promise<void> {
  return writeJson(join(folder, `${order.id}.json`), order);
}

export async function removeOrder(folder: string, id: string): Promise<void> {
  // The order last: what is left after a crash is found again by it.
  for (const ending of ['seen.json', 'exit', 'log', 'json'])
    await rm(join(folder, `${id}.${ending}`), { force: true });
}

export async function readSeen(folder: string, id: string): Promise<Seen> {
  return (await readJson<Seen>(join(folder, `${id}.seen.json`))) ?? {};
}

export function writeSeen(folder: string, id: string, seen: Seen): Promise<void> {
  return writeJson(join(folder, `${id}.seen.json`), seen);
}

export async function readService(folder: string): Promise<ServiceFile> {
  return (await readJson<ServiceFile>(join(folder, 'service.json'))) ?? { fence: 0 };
}

export function writeService(folder: string, service: ServiceFile): Promise<void> {
  return writeJson(join(folder, 'service.json'), service);
}

export async function readExit(folder: string, id: string): Promise<string | null> {
  return readText(join(folder, `${id}.exit`));
}

export function exitPath(folder: string, id: string): string {
  return join(folder, `${id}.exit`);
}

export function logPath(folder: string, id: string): string {
  return join(folder, `${id}.log`);
}

/** The last 64 KiB of an instance's output. */
export async function readLog(folder: string, id: string): Promise<string> {
  const file = await open(logPath(folder, id)).catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 65_536);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Null when there is no such file: another run may have removed it since it was listed. */
async function readJson<T>(path: string): Promise<T | null> {
  const text = await readText(path);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(`the state file ${path} is damaged; stop what it started and remove it`);
  }
}

/** In one step: whoever reads sees the old file or the new one, whole. */
async function writeJson(path: string, value: object): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(JSON.stringify(value));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
