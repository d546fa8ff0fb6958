import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Entry, Event } from '../../src/release/events.ts';
import { post } from './users.ts';

/** How long the end of the last processes may take, in milliseconds. */
const ENDING = 4_000;

export interface Place {
  /** The repository; everything of a lane runs in it or names it. */
  readonly folder: string;
  readonly remote: string;
  readonly port: number;
  readonly instances: number;
}

interface Process {
  readonly pid: number;
  readonly args: readonly string[];
  readonly version: string | null;
  readonly port: string | null;
}

/** What traffic, the registry, the processes and the journal say of the version that serves; empty when they agree on `version`. */
export async function disagreements(place: Place, version: string): Promise<string[]> {
  const wrong = await askUsers(place, version);
  let processes = processesFault(place, version);
  for (let waited = 0; processes !== null && waited < ENDING; waited += 100) {
    await sleep(100);
    processes = processesFault(place, version);
  }
  const registry = registryFault(place, version);
  return [wrong, processes, registry].filter((each) => each !== null);
}

async function askUsers({ port }: Place, version: string): Promise<string | null> {
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) =>
      post(false, port, i % 4 === 0 ? { 'x-gray': '1' } : {}).catch((error: Error) => error.message),
    ),
  );
  const other = answers.find(
    (each) => typeof each === 'string' || each.version !== version || each.status !== 200,
  );
  return other === undefined ? null : `traffic: ${JSON.stringify(other)} where ${version} should answer`;
}

function processesFault({ folder, instances }: Place, version: string): string | null {
  const all = processesOf(folder);
  const serving = all.filter((each) => each.port !== null);
  const others = all.filter(
    (each) => each.port === null && !each.args.some((arg) => arg.endsWith('gateway.mjs')),
  );
  if (others.length > 0) return `processes: left over: ${others[0]!.pid} ${others[0]!.args.join(' ')}`;
  if (all.length - serving.length > 1) return `processes: ${all.length - serving.length} gateways`;
  const right = serving.length === instances && serving.every((each) => each.version === version);
  return right
    ? null
    : `processes: ${serving.map((each) => each.version).join(', ')} run, not ${instances} of ${version}`;
}

function registryFault({ folder, remote, instances }: Place, version: string): string | null {
  const ref = 'refs/gray-release/v1/default/registry/shop:services/checkout.json';
  const said = JSON.parse(git(remote, 'show', ref)) as {
    readonly version: string;
    readonly instances: readonly {
      readonly address: string;
      readonly inService: boolean;
      readonly version: string;
    }[];
  };
  const ports = processesOf(folder).flatMap(({ port }) => (port === null ? [] : [port]));
  const addresses = said.instances.map(({ address }) => address.split(':')[1]!);
  const right =
    said.version === version &&
    said.instances.length === instances &&
    said.instances.every((each) => each.version === version && each.inService) &&
    addresses.every((port) => ports.includes(port));
  return right ? null : `registry: ${JSON.stringify(said)} with instances at ${ports.join(', ')}`;
}

export interface Written {
  readonly id: string;
  readonly phase: string;
}

/** The newest release of the journal, read without our own code; null before there is one. */
export function journalOf(remote: string): Written | null {
  const ref = 'refs/gray-release/v1/default/journal/shop';
  let files: string[];
  try {
    files = git(remote, 'ls-tree', '-r', '--name-only', ref).trim().split('\n');
  } catch {
    return null;
  }
  const text = git(remote, 'cat-file', '--batch', {
    input: `${files.map((file) => `${ref}:${file}`).join('\n')}\n`,
  });
  const entries = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Entry);
  const events = entries.flatMap((entry) => entry.events);
  const accepted = events.find(
    (event): event is Extract<Event, { type: 'accepted' }> => event.type === 'accepted',
  );
  const phase = events.findLast(
    (event): event is Extract<Event, { type: 'phase' }> => event.type === 'phase',
  );
  return { id: accepted?.id ?? '', phase: phase?.phase ?? 'registering' };
}

function git(folder: string, ...args: [...string[], { input: string }] | string[]): string {
  const options = typeof args.at(-1) === 'object' ? (args.pop() as { input: string }) : {};
  return execFileSync('git', args as string[], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, ...options });
}

/** Every process that was started in the folder or names it, by the operating system. */
export function processesOf(folder: string): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').slice(0, -1);
        const inside =
          readlinkSync(`/proc/${name}/cwd`).startsWith(folder) || args.some((arg) => arg.startsWith(folder));
        if (!inside || args.length === 0) return [];
        const env = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0');
        const version = env.find((each) => each.startsWith('VERSION='))?.slice(8) ?? null;
        const port = args[args.indexOf('--port') + 1] ?? null;
        const isInstance = args.some((arg) => arg.endsWith('sample.mjs'));
        return [{ pid: Number(name), args, version, port: isInstance ? port : null }];
      } catch {
        // It ended between the listing and the look.
        return [];
      }
    });
}
