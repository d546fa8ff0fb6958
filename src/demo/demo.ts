import { NO_MORE } from '../commands/ask.ts';
import type { Outcome } from '../commands/outcome.ts';
import { release } from '../commands/release.ts';
import { report } from '../commands/report.ts';
import { systemClock } from '../controller/clock.ts';
import type { Load, Served } from './load.ts';
import { openPlace, type Place } from './place.ts';
import { BAD, BAD_VERSION, USUAL } from './spec.ts';

const PER_SECOND = 500;

/**
 * The main job on this machine, with nothing installed but Node and git: real processes of a small service behind the
 * embedded gateway, real requests, a git repository as journal and registry. A good version is promoted, a bad one reverted.
 * Returns the exit status: 0 when both ended as they must and no request was lost on the way.
 */
export async function demo({ keep }: { readonly keep: boolean }): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  say(
    'checkout 1.4.2 is brought up and registered: 2 instances behind the gateway, journal and registry in git',
  );
  const place = await openPlace({
    perSecond: PER_SECOND,
    inconclusive: 'hold',
    cancel: cancel.signal,
    say,
    async reporter() {
      const { terminalReporter } = await import('../report/surfaces/terminal.ts');
      return terminalReporter({
        clock: systemClock,
        output: process.stderr,
        env: process.env,
        onRunner: false,
      });
    },
  });
  try {
    const percent = (share: number) => `${share * 100} %`;
    say(
      `\n${PER_SECOND} requests a second from now on, of users who keep a cookie; ${percent(USUAL)} fail, as ever. First a good version:\n`,
    );
    const good = await release(place.ask('checkout=1.5.0'));
    say(
      `\nNow a bad one, ${BAD_VERSION}: healthy whenever it is asked, but ${percent(BAD)} of its requests fail:\n`,
    );
    const bad = await release(place.ask(`checkout=${BAD_VERSION}`));
    await place.load.stop();
    if (keep) await leaveReports(place, [good, bad]);
    return verdict(say, good, bad, place.load);
  } finally {
    await place.close(keep);
    if (keep)
      say(
        `kept: ${place.folder}, with a page of each release: report-1.5.0.html and report-${BAD_VERSION}.html`,
      );
  }
}

/** A page of each release, in the folder that is kept. */
async function leaveReports(place: Place, outcomes: readonly Outcome[]): Promise<void> {
  for (const { state } of outcomes) {
    if (state === null) continue;
    const { id, versions } = state.accepted;
    const output = `report-${versions.checkout}.html`;
    await report({ ...place.ask(''), more: { ...NO_MORE, releaseId: id, output } });
  }
}

function verdict(say: (line: string) => void, good: Outcome, bad: Outcome, load: Load): number {
  const { 'the gateway': refused, ...served } = load.served();
  say('\nWhat users saw, by the version that answered:');
  for (const [version, { requests, errors }] of Object.entries(served).sort()) {
    say(
      `  ${version.padEnd(12)} ${row(requests)} requests, ${row(errors)} failed (${share(errors, requests)})`,
    );
  }
  const lost = load.lost() + (refused?.requests ?? 0);
  const asMeant = good.decision === 'promoted' && bad.decision === 'reverted';
  say(`\n1.5.0 ${good.decision}, ${BAD_VERSION} ${bad.decision}; requests lost on the way: ${lost}`);
  const cost = costOf(served[BAD_VERSION]);
  if (cost !== null)
    say(`${BAD_VERSION} cost users ${cost} failed requests more than the version before it would have`);
  return asMeant && lost === 0 ? 0 : 1;
}

function costOf(bad: Served | undefined): number | null {
  return bad === undefined ? null : Math.max(0, Math.round(bad.errors - USUAL * bad.requests));
}

function row(value: number): string {
  return value.toLocaleString('en-US').padStart(7);
}

function share(errors: number, requests: number): string {
  return `${((100 * errors) / Math.max(1, requests)).toFixed(2)} %`;
}
