import type { Machine } from '../../machine/machine.ts';
import type { GroupSample, MetricQuestion } from '../../ports/metric.ts';
import { GROUPS } from '../../release/traffic.ts';
import type { Millis } from '../../release/units.ts';
import type { Place } from '../places.ts';
import { command } from './cli.ts';
import { groupsTable } from './config.ts';
import type { About } from './entries.ts';
import type { Settings } from './options.ts';

/** The entries of the table that count nobody: the limit of slow requests in microseconds, and how often it was changed. */
const LIMIT = 'slow';
const TURN = 'turn';

/** What was counted by group, as `groupsAt` reads it; null where users are not sticky. */
export interface GroupsRead {
  readonly table: string;
  readonly tag: string;
  readonly slowOver: Millis | null;
}

/**
 * HAProxy counts against one limit of slow requests. Asked with another one it counts against that from now on, which begins
 * these counts anew.
 */
export async function readGroups(
  settings: Settings,
  machine: Machine,
  { counted }: About,
  asked: MetricQuestion['groups'],
  signal: AbortSignal,
): Promise<GroupsRead | null> {
  if (counted === null || asked === undefined) return null;
  const { slowOver } = asked;
  const show = `show table ${groupsTable(settings)}`;
  let table = await command(machine, settings.socket, show, signal);
  const limit = slowOver === null ? null : Math.max(1, Math.round(slowOver * 1000));
  if (limit !== null && limit !== entryOf(table, LIMIT)) {
    const set = (key: string, value: number) =>
      `set table ${groupsTable(settings)} key ${key} data.gpt0 ${value}`;
    const orders = [set(LIMIT, limit), set(TURN, entryOf(table, TURN) + 1), show];
    table = await command(machine, settings.socket, orders.join('; '), signal);
  }
  return { table, tag: counted, slowOver };
}

export function forgetGroups(settings: Settings, machine: Machine, signal: AbortSignal): Promise<string> {
  return command(machine, settings.socket, `clear table ${groupsTable(settings)}`, signal);
}

/** `0x7f8c78047648: key=5f1d7a84:a:137 use=0 exp=0 gpt0=0 gpc0=3 gpc1=2 gpc2=1`: requests, errors and slow ones of a group. */
export function groupsAt({ table, tag, slowOver }: GroupsRead, at: Place): GroupSample {
  const [requests, errors, slow] = [0, 1, 2].map(() => new Array<number>(GROUPS).fill(0)) as [
    number[],
    number[],
    number[],
  ];
  const lines = table.matchAll(
    new RegExp(`key=${tag}:${at}:(\\d+) .*gpc0=(\\d+) gpc1=(\\d+) gpc2=(\\d+)`, 'g'),
  );
  for (const [, group, ...counts] of lines)
    for (const [i, list] of [requests, errors, slow].entries()) list[Number(group)] = Number(counts[i]);
  if (slowOver === null) return { requests, errors, epoch: tag };
  return { requests, errors, slow, epoch: `${tag}/${entryOf(table, TURN)}` };
}

function entryOf(table: string, key: string): number {
  return Number(new RegExp(`key=${key} .*gpt0=(\\d+)`).exec(table)?.[1] ?? 0);
}
