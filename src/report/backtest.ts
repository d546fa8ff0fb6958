import type { Millis } from '../release/units.ts';
import { printable } from '../util/printable.ts';
import { count, duration } from './words.ts';

/** What one set of settings would have done with a release. */
export interface TriedRow {
  readonly settings: string;
  readonly decision: 'revert' | 'promote' | 'continue';
  readonly look: number;
  readonly afterMs: Millis;
  /** Null where stages are not known, or nothing was looked at. */
  readonly stage: string | null;
  readonly requests: number;
  readonly errors: number | null;
}

/** One release that was tried again. */
export interface Tried {
  /** Its name, and what it was. */
  readonly title: string;
  readonly rows: readonly TriedRow[];
  /** What has to be known to read its rows. */
  readonly note?: string;
}

const DECISIONS = { revert: 'revert', promote: 'good enough', continue: 'undecided' } as const;
const HEAD = ['settings', 'decision', 'look', 'after', 'stage', "gray's requests", 'errors'];
/** Columns of numbers are set to the right. */
const RIGHT: ReadonlySet<number> = new Set([2, 3, 5, 6]);

/** A table for each release, then how often each set of settings came to what. */
export function backtestLines(tried: readonly Tried[]): string[] {
  const tables = tried.flatMap(({ title, rows, note }) => [
    printable(title),
    ...tableOf(rows).map((line) => `  ${line}`),
    ...(note === undefined ? [] : [`  ${note}`]),
    '',
  ]);
  return [...tables, ...(tried.length > 1 ? totals(tried) : []), READ];
}

const READ =
  'Evidence ends where the release ended, so settings that need more of it stay undecided. Fixed rules (http, command, threshold) are not tried.';

function tableOf(rows: readonly TriedRow[]): string[] {
  const cells = rows.map(({ settings, decision, look, afterMs, stage, requests, errors }) => [
    printable(settings),
    DECISIONS[decision],
    count(look),
    look === 0 ? '–' : duration(afterMs),
    printable(stage ?? '–'),
    count(requests),
    errors === null ? '–' : count(errors),
  ]);
  return aligned([HEAD, ...cells]);
}

/** What each set of settings came to, over all releases. */
export function totalsOf(tried: readonly Tried[]) {
  const bySettings = new Map<
    string,
    { settings: string; releases: number; revert: number; promote: number; continue: number }
  >();
  for (const { settings, decision } of tried.flatMap(({ rows }) => rows)) {
    const none = { settings, releases: 0, revert: 0, promote: 0, continue: 0 };
    const total = bySettings.get(settings) ?? none;
    total.releases++;
    total[decision]++;
    bySettings.set(settings, total);
  }
  return [...bySettings.values()];
}

function totals(tried: readonly Tried[]): string[] {
  const cells = totalsOf(tried).map((total) => [
    printable(total.settings),
    ...[total.releases, total.revert, total.promote, total.continue].map(count),
  ]);
  const head = ['all releases', 'releases', DECISIONS.revert, DECISIONS.promote, DECISIONS.continue];
  return [...aligned([head, ...cells], new Set([1, 2, 3, 4])), ''];
}

function aligned(rows: readonly (readonly string[])[], right: ReadonlySet<number> = RIGHT): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        right.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}
