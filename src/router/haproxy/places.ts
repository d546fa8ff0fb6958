import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Refused } from '../../ports/adapter.ts';
import type { Route } from '../../ports/router.ts';
import type { About, Place } from './entries.ts';
import { joined } from './live.ts';

export interface Placing {
  readonly stable: Place;
  readonly gray: Place | null;
}

/** A version stays where it is; a new one comes where the version that serves is not. */
export function place(about: About | null, { stable, gray }: Route): Placing {
  const holds = (version: string) => (['a', 'b'] as const).find((each) => about?.[each] === version);
  const spare = about === null ? 'a' : other(about.stable);
  const grayIs = gray === null ? undefined : holds(gray.version);
  const stableAt = holds(stable.version) ?? (grayIs === undefined ? spare : other(grayIs));
  return { stable: stableAt, gray: gray === null ? null : other(stableAt) };
}

export function other(of: Place): Place {
  return of === 'a' ? 'b' : 'a';
}

/** The address as HAProxy takes it at run time, where only numbers may stand. */
export async function resolve(address: string): Promise<string> {
  const [, host = '', port = ''] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(address) ?? [];
  if (isIP(host) !== 0) return joined(host, port);
  try {
    return joined((await lookup(host)).address, port);
  } catch {
    throw new Refused(`the instance ${address} cannot be reached: its name is not known`);
  }
}
