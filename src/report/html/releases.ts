import type { End, Spread, Told, Totals } from '../releases.ts';
import { capital, count, counted, duration, iso8601, sentence } from '../words.ts';
import { text } from './escape.ts';
import { chip, type Shape, type Tone } from './icons.ts';
import { page } from './page.ts';
import { table } from './table.ts';

const ENDS = {
  promoted: { shape: 'good', tone: 'good', word: 'promoted' },
  overridden: { shape: 'good', tone: 'mute', word: 'promoted (overridden)' },
  reverted: { shape: 'reverted', tone: 'bad', word: 'reverted' },
  refused: { shape: 'none', tone: 'mute', word: 'refused' },
  held: { shape: 'held', tone: 'hold', word: 'held' },
  incomplete: { shape: 'incomplete', tone: 'alarm', word: 'revert incomplete' },
  live: { shape: 'running', tone: 'run', word: 'live' },
} as const satisfies Record<End, { shape: Shape; tone: Tone; word: string }>;

export interface ReleasesGiven {
  /** The spec's name of the release, and its environment. */
  readonly name: string;
  readonly environment: string;
  readonly all: readonly Told[];
  readonly totals: Totals;
  readonly unreadable: number;
  readonly now: number;
}

/** All releases that the journal holds as one page: how often, how long, how they ended, and how long a way back took. */
export function renderReleases(given: ReleasesGiven): string {
  const { name, environment, all, totals, unreadable, now } = given;
  const lead =
    all.length === 0
      ? 'The journal holds no release that can be read.'
      : `${capital(counted(all.length, 'release'))} from ${iso8601(all.at(-1)!.acceptedAt).slice(0, 10)} to ${iso8601(all[0]!.acceptedAt).slice(0, 10)}, the newest first.`;
  const missing =
    unreadable === 0
      ? ''
      : `<p class="note">${counted(unreadable, 'release')} of the journal cannot be read and ${unreadable === 1 ? 'is' : 'are'} left out.</p>`;
  return page({
    title: `Releases of ${name} · ${environment}`,
    tone: 'plain',
    top: [text(environment, 60), `${iso8601(now)}`],
    body: `<section class="hero"><div class="wrap"><h1><span class="state">Releases of ${text(name, 80)}</span></h1><p class="lead">${lead}</p>${missing}</div></section>
<div class="wrap">
${figures(totals)}
${
  all.length === 0
    ? ''
    : `<section id="releases"><h2>Releases</h2><div class="card">${overview(all)}</div></section>
<section id="each"><h2>One by one</h2>${all.map(entry).join('\n')}</section>`
}
</div>`,
    script: false,
  });
}

function figures({ releases, ends, asked, perWeek, took, restore }: Totals): string {
  const long = (spread: Spread | null) => (spread === null ? '–' : duration(spread.medianMs));
  const longest = (spread: Spread | null) =>
    spread === null ? '' : ` of ${count(spread.of)}, at most ${duration(spread.longestMs)}`;
  const open = ends.live + ends.held + ends.incomplete;
  const facts: readonly (readonly [value: string, name: string])[] = [
    [count(releases), perWeek === null ? 'releases' : `releases, ${perWeek.toFixed(1)} a week`],
    [count(ends.promoted), 'promoted by the checks'],
    [count(ends.overridden), 'promoted by a person, overridden'],
    [count(ends.reverted), 'reverted'],
    [count(asked), 'asked a person on the way'],
    ...(ends.refused > 0 ? [[count(ends.refused), 'refused before anything was deployed'] as const] : []),
    ...(open > 0 ? [[count(open), 'not over yet'] as const] : []),
    [long(took), `median time from beginning to end${longest(took)}`],
    [long(restore), `median time to restore${longest(restore)}`],
  ];
  return `<dl class="figures">${facts.map(([value, name]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
<p class="note">Time to restore: from the judge’s last look, the answer of the check that failed or a person’s request, until all requests were on the initial version again, where user requests had reached gray.</p>`;
}

function overview(all: readonly Told[]): string {
  const columns = [
    { head: 'release' },
    { head: 'accepted, UTC' },
    { head: 'versions' },
    { head: 'end' },
    { head: 'took' },
    { head: 'to restore' },
    { head: 'requests to gray', numbers: true },
  ];
  const rows = all.map((told, i) => ({
    cells: [
      `<a href="#r-${i}">${text(told.id, 80)}</a>`,
      iso8601(told.acceptedAt).slice(0, 16).replace('T', ' '),
      versions(told, 2),
      chip(ENDS[told.end].shape, ENDS[told.end].tone, ENDS[told.end].word),
      told.tookMs === null ? '' : duration(told.tookMs),
      told.restoreMs === null ? '' : duration(told.restoreMs),
      count(told.requests),
    ],
  }));
  return table(columns, rows);
}

function versions({ versions: all }: Told, most: number): string {
  const some = all
    .slice(0, most)
    .map(({ service, from, to }) => `${text(service, 40)} ${text(from, 40)} → ${text(to, 40)}`);
  const left = all.length - some.length;
  return [...some, ...(left > 0 ? [`and ${left} more`] : [])].join('<br>');
}

function entry(told: Told, i: number): string {
  const { id, end, by, acceptedAt, tookMs, says, reasonCode, requests, errors, asked, restoreMs } = told;
  const sentences = [
    `Started by ${text(by, 80)} at ${iso8601(acceptedAt)}${tookMs === null ? '' : `, took ${duration(tookMs)}`}.`,
    says === ''
      ? ''
      : `${text(sentence(says), 600)}${reasonCode === null ? '' : ` <code>${reasonCode}</code>`}`,
    asked ? 'A person was asked on the way.' : '',
    requests === 0 ? '' : `Gray served ${count(requests)} compared requests; ${count(errors)} failed.`,
    restoreMs === null ? '' : `All requests were back on the initial version after ${duration(restoreMs)}.`,
  ];
  return `<article class="card target" id="r-${i}"><div class="head"><h3>${text(id, 80)}</h3>${chip(ENDS[end].shape, ENDS[end].tone, ENDS[end].word)}</div>
<p class="say">${versions(told, 20)}</p>${sentences
    .filter((each) => each !== '')
    .map((each) => `<p class="note">${each}</p>`)
    .join('\n')}
</article>`;
}
