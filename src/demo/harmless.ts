import type { Outcome } from '../commands/outcome.ts';
import { release } from '../commands/release.ts';
import { openPlace, type Place } from './place.ts';

/** So many shops release beside each other. */
const LANES = 4;
const PER_SECOND = 300;

/**
 * Releases `count` versions that differ from the one before in nothing but their name, under real traffic of sticky users, and
 * says how many were reverted. Returns the exit status: 0 when none was found worse.
 */
export async function harmless(count: number): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const lanes = Math.min(LANES, count);
  say(
    `${count} versions that differ in nothing but their name, in ${lanes} shops of ${PER_SECOND} requests a second; ` +
      'at most 1 of 100 may be found worse\n',
  );
  let begun = 0;
  const outcomes: Outcome[] = [];
  const lane = async () => {
    const place = await openPlace({
      perSecond: PER_SECOND,
      inconclusive: 'revert',
      cancel: cancel.signal,
      say: () => {},
      reporter: async () => ({ name: 'nobody', show: async () => {}, close: async () => {} }),
    });
    try {
      while (begun < count && !cancel.signal.aborted) {
        const outcome = await releaseNext(place, `1.5.${++begun}`, say);
        outcomes.push(outcome);
      }
    } finally {
      await place.close(false);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const broken = ended.find(({ status }) => status === 'rejected');
  if (broken?.status === 'rejected') throw broken.reason;
  return verdict(say, outcomes);
}

async function releaseNext(place: Place, version: string, say: (line: string) => void): Promise<Outcome> {
  const before = Date.now();
  const outcome = await release(place.ask(`checkout=${version}`));
  const gray = place.load.served()[version];
  const took = Math.round((Date.now() - before) / 1000);
  const why = outcome.decision === 'promoted' ? '' : `: ${outcome.message}`;
  const served = (gray?.requests ?? 0).toLocaleString('en-US');
  say(`  ${version.padEnd(7)} ${outcome.decision} after ${took} s and ${served} requests${why}`);
  return outcome;
}

function verdict(say: (line: string) => void, outcomes: readonly Outcome[]): number {
  const promoted = outcomes.filter(({ decision }) => decision === 'promoted').length;
  const worse = outcomes.filter(({ reasonCode }) => reasonCode === 'worse').length;
  const open = outcomes.length - promoted - worse;
  say(
    `\n${worse} of ${outcomes.length} harmless versions were reverted as worse; ${promoted} promoted` +
      (open === 0 ? '' : `, ${open} ended without enough evidence or otherwise`),
  );
  return worse === 0 && outcomes.length > 0 ? 0 : 1;
}
