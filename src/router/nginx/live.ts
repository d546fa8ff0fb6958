import type { Answer, Machine } from '../../machine/machine.ts';
import type { GroupCounts } from '../../ports/metric.ts';
import type { Millis } from '../../release/units.ts';
import { hostOf, tokenIn } from './config.ts';
import type { Settings } from './options.ts';
import { type Told, toldIn } from './told.ts';

interface Counts {
  readonly requests: number;
  readonly errors: number;
  readonly latency: readonly number[];
}

/** What the running nginx does. */
export interface Live {
  /** Of the configuration that it runs with. */
  readonly shape: string;
  readonly epoch: string;
  readonly told: Told | null;
  /** As it was told. */
  readonly text: string;
  readonly left: Millis | null;
  readonly open: Readonly<Record<string, number>>;
  /** By version, of its two parts. */
  readonly counts: ReadonlyMap<string, readonly [Counts, Counts]>;
  /** How often users were drawn; null where they are not sticky or groups were not asked for. */
  readonly drawn: string | null;
  readonly groups: ReadonlyMap<string, Required<GroupCounts>>;
}

/** Null where nothing is written by which nginx would know us. @throws Unreachable where nobody listens */
export async function order(
  settings: Settings,
  machine: Machine,
  asking: { readonly method: 'GET' | 'PUT'; readonly path: string; readonly body?: string },
  signal: AbortSignal,
): Promise<Answer | null> {
  const { config, control } = settings;
  const token = tokenIn((await machine.text(config)) ?? '');
  if (token === null) return null;
  const headers = { host: hostOf(settings), 'x-gray-token': token };
  return machine.ask(control, { ...asking, headers }, signal);
}

/**
 * Null before the first use, and where nginx runs without our configuration or with another one's.
 *
 * @throws Unreachable where nobody listens
 */
export async function readLive(
  settings: Settings,
  machine: Machine,
  signal: AbortSignal,
  query = '',
): Promise<Live | null> {
  const answer = await order(settings, machine, { method: 'GET', path: `/${query}` }, signal);
  if (answer?.status !== 200 || !answer.text.startsWith('shape ')) return null;
  const end = answer.text.indexOf('\n\n');
  return liveIn(answer.text.slice(0, end).split('\n'), answer.text.slice(end + 2));
}

function liveIn(lines: readonly string[], text: string): Live {
  const facts = new Map<string, string>();
  const open: Record<string, number> = {};
  const counts = new Map<string, [Counts, Counts]>();
  const groups = new Map<string, Required<GroupCounts>>();
  for (const line of lines) {
    const [key = '', ...words] = line.split(' ');
    const [version = '', ...rest] = words;
    if (key === 'open') open[version] = Number(rest[0]);
    else if (key === 'count') {
      const [side, requests, errors, latency = ''] = rest;
      const parts = counts.get(version) ?? [NONE, NONE];
      parts[side === '0' ? 0 : 1] = {
        requests: Number(requests),
        errors: Number(errors),
        latency: numbersIn(latency),
      };
      counts.set(version, parts);
    } else if (key === 'group') {
      const [requests = '', errors = '', slow = ''] = rest;
      groups.set(version, {
        requests: numbersIn(requests),
        errors: numbersIn(errors),
        slow: numbersIn(slow),
      });
    } else facts.set(key, words.join(' '));
  }
  const left = facts.get('left');
  return {
    shape: facts.get('shape') ?? '',
    epoch: facts.get('epoch') ?? '',
    told: toldIn(text),
    text,
    left: left === undefined ? null : Number(left),
    open,
    counts,
    drawn: facts.get('drawn') ?? null,
    groups,
  };
}

const NONE: Counts = { requests: 0, errors: 0, latency: [] };

function numbersIn(list: string): number[] {
  return list.split(',').map(Number);
}
