import { machine } from '../../bench/measure.ts';
import { ALL } from '../../src/release/units.ts';
import { labelOf, type Quota, type When } from './boundaries.ts';
import type { Tally } from './releases.ts';
import { excess } from './share.ts';

const WHENS: readonly When[] = ['before', 'late', 'after'];

/** What was killed where, and whether all ended well. */
export function report(
  results: ReadonlyMap<string, { readonly quota: Quota; readonly tally: Tally }>,
  took: number,
): { readonly text: string; readonly ok: boolean } {
  const all = [...results.values()];
  const faults = [...results].flatMap(([router, { quota, tally }]) => [
    ...tally.faults.map((fault) => `${router}: ${fault}`),
    // What ended early has not got everywhere.
    ...(tally.faults.length === 0 ? quota.missed : []).map(
      (boundary) => `${router}: no run was killed ${boundary}`,
    ),
    ...[...tally.shares].flatMap(([stage, share]) =>
      excess(share).map((each) => `${router}, ${stage}: ${each}`),
    ),
  ]);
  const sum = (of: (tally: Tally) => number) => all.reduce((total, { tally }) => total + of(tally), 0);
  const lines = [
    `${machine()}, ${Math.round(took / 1000)} s`,
    '',
    ...killsTable(results),
    '',
    ...[...results].flatMap(([router, { tally }]) => sharesOf(router, tally)),
    '',
    `kills                   ${all.reduce((total, { quota }) => total + quota.kills.length, 0)}`,
    `take-overs              ${sum(({ takeovers }) => takeovers)}`,
    `requests                ${sum(({ requests }) => requests)}`,
    `failed or lost          ${sum(({ failed, lost }) => failed + lost)}`,
    `releases                ${sum(({ releases }) => releases)}: ${sum(({ promoted }) => promoted)} promoted, ${sum(({ reverted }) => reverted)} reverted`,
    `ended well              ${faults.length === 0 ? 'all' : 'not all'}`,
    ...faults.map((fault) => `\n!! ${fault}`),
  ];
  return { text: lines.join('\n'), ok: faults.length === 0 };
}

function killsTable(results: ReadonlyMap<string, { readonly quota: Quota }>): string[] {
  const rows = new Map<string, number[]>();
  for (const [i, { quota }] of [...results.values()].entries()) {
    for (const { boundary, when } of quota.kills) {
      const row = rows.get(labelOf(boundary)) ?? new Array<number>(results.size * WHENS.length).fill(0);
      row[i * WHENS.length + WHENS.indexOf(when)]!++;
      rows.set(labelOf(boundary), row);
    }
  }
  const heads = [...results.keys()].flatMap((router) => WHENS.map((when) => `${router} ${when}`));
  const cell = (text: string | number) => String(text).padStart(16);
  return [
    `${'killed at'.padEnd(34)}${heads.map(cell).join('')}`,
    ...[...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => `${name.padEnd(34)}${row.map(cell).join('')}`),
  ];
}

function sharesOf(router: string, { shares }: Tally): string[] {
  return [...shares]
    .filter(([stage, { weight }]) => stage !== 'none' && weight < ALL)
    .map(([stage, { weight, requests, gray, users, grayUsers }]) => {
      const part = (n: number, of: number) => `${of === 0 ? '-' : ((100 * n) / of).toFixed(1)} % of ${of}`;
      return `${router}, ${stage}: gray may have ${weight / 100} %, had ${part(gray, requests)} requests and ${part(grayUsers, users)} users who stay`;
    });
}
