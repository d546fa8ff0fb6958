import type { Machine } from '../../machine/machine.ts';
import { command } from './cli.ts';
import type { Entries } from './entries.ts';
import type { Live, Slot } from './live.ts';
import type { Settings } from './options.ts';

/** HAProxy takes at most one buffer of 16 KiB in one message. */
const LARGEST_MESSAGE = 8000;

/** Replaces the map in one step: requests see the old one until all of the new one is there. */
export async function commitMap(
  settings: Settings,
  machine: Machine,
  entries: Entries,
  signal: AbortSignal,
): Promise<void> {
  const { socket, map } = settings;
  const said = await command(machine, socket, `prepare map ${map}`, signal);
  const [, version] = /New version created: (\d+)/.exec(said) ?? [];
  if (version === undefined) throw new Error(`HAProxy does not take a new map: ${said.trim()}`);
  const lines = [...entries].map(([key, value]) => `${key} ${value}`);
  for (const part of parts(lines)) {
    await silent(machine, socket, `add map @${version} ${map} <<\n${part.join('\n')}\n`, signal);
  }
  await silent(machine, socket, `commit map @${version} ${map}`, signal);
}

/** Room is made in servers that take no requests; those that serve keep their address. @throws Error when there is none */
export function toAdd({ slots }: Live, backend: string, addresses: readonly string[]): string[] {
  const own = slots.filter((slot) => slot.backend === backend);
  const serving = new Set(own.filter(({ on }) => on).map(({ address }) => address));
  const free = own.filter(({ on }) => !on);
  return addresses
    .filter((address) => !serving.has(address))
    .flatMap((address) => {
      const slot = free.shift();
      if (slot === undefined) throw new Error(`${backend} has no server left for ${address}`);
      const [, ip, port] = /^\[?([^\]]+)\]?:(\d+)$/.exec(address)!;
      const server = `set server ${backend}/${slot.name}`;
      return [`${server} addr ${ip} port ${port}`, `${server} state ready`];
    });
}

/** What these servers are serving they finish. */
export function toRemove({ slots }: Live, backend: string, addresses: readonly string[]): string[] {
  const leaving = (slot: Slot) => slot.backend === backend && slot.on && !addresses.includes(slot.address);
  return slots.filter(leaving).map(({ name }) => `set server ${backend}/${name} state maint`);
}

export async function give(
  settings: Settings,
  machine: Machine,
  commands: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  for (const part of parts(commands)) await command(machine, settings.socket, part.join('; '), signal);
}

async function silent(machine: Machine, socket: string, text: string, signal: AbortSignal): Promise<void> {
  const said = (await command(machine, socket, text, signal)).trim();
  if (said !== '') throw new Error(`HAProxy says: ${said.split('\n')[0]}`);
}

function parts(lines: readonly string[]): string[][] {
  const all: string[][] = [];
  let length = LARGEST_MESSAGE;
  for (const line of lines) {
    if (length + line.length > LARGEST_MESSAGE) {
      all.push([]);
      length = 0;
    }
    all.at(-1)!.push(line);
    length += line.length + 2;
  }
  return all;
}
