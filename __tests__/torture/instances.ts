import { type FSWatcher, mkdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Order, ServiceFile } from '../../src/target/process/files.ts';
import type { Boundary } from './boundaries.ts';

/** What a run does to processes can be seen and not be held up: by its files, as they change. */
export interface Sight {
  /** Where the release is, as the journal says. */
  phase(): string;
  newVersion(): string;
  /** The process that holds the release. */
  holder(): number | null;
  seen(boundary: Boundary, side: 'before' | 'after'): void;
}

/** How long a start may take from its order, in milliseconds. */
const BIRTH = 40;

export function watchInstances(folder: string, { phase, newVersion, holder, seen }: Sight): FSWatcher {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const last = new Map<string, string>();

  function changed(name: string): void {
    if (/^lock\.\d+$/.test(name)) {
      if (phase() === 'finalising' && permanent() !== newVersion())
        seen({ kind: 'permanent', name: 'new' }, 'before');
      return;
    }
    if (!name.endsWith('.json') || name.endsWith('.seen.json')) return;
    if (name === 'service.json') {
      if (permanent() === newVersion() && once(name, newVersion()))
        seen({ kind: 'permanent', name: 'new' }, 'after');
      return;
    }
    const order = read<Order>(name);
    if (order === null) return;
    const gray = order.version === newVersion();
    if (order.stopping !== undefined) {
      const boundary = { kind: 'scale down', name: gray ? 'gray' : 'old' } as const;
      const told = order.stopping.told !== undefined;
      if (once(name, told ? 'told' : 'marked')) seen(boundary, told ? 'after' : 'before');
    } else if (gray) {
      const size = { deploying: 'slice', 'scaling few': 'few', 'scaling full': 'full' }[phase()];
      const started = order.process !== undefined;
      if (size === undefined || !once(name, started ? 'started' : 'ordered')) return;
      const boundary = { kind: 'scale up', name: size } as const;
      if (started) seen(boundary, 'after');
      else if (Math.random() < 0.5) seen(boundary, 'before');
      else whenBorn(order.id, holder(), () => seen(boundary, 'before'));
    }
  }

  function once(name: string, state: string): boolean {
    if (last.get(name) === state) return false;
    last.set(name, state);
    return true;
  }

  function permanent(): string | undefined {
    return read<ServiceFile>('service.json')?.permanent;
  }

  function read<T>(name: string): T | null {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
    } catch {
      // It is gone again.
      return null;
    }
  }

  return watch(folder, (_event, name) => {
    if (name !== null) changed(name);
  });
}

/** In the short time between an instance's start and the moment that its run has written down which process it is. */
function whenBorn(id: string, parent: number | null, act: () => void): void {
  const late = performance.now() + BIRTH;
  const look = () => {
    if (isBorn(id, parent)) act();
    else if (performance.now() < late) setImmediate(look);
  };
  look();
}

/** By the mark that the product gives its instances. */
function isBorn(id: string, parent: number | null): boolean {
  try {
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
    return children.some((pid) =>
      readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`GRAY_RELEASE_INSTANCE=${id}`),
    );
  } catch {
    // One of them has ended meanwhile.
    return false;
  }
}
