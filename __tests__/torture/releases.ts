import { setTimeout as sleep } from 'node:timers/promises';
import type { Quota } from './boundaries.ts';
import { type Lane, versionOf } from './lane.ts';
import { disagreements, journalOf, type Written } from './outside.ts';
import { measure, type Share } from './share.ts';
import { BAD } from './spec.ts';

/** A release that is not over after this long never will be, in milliseconds. */
const TOO_LONG = 120_000;
/** Of the runs after a killed one. */
const BY_ADVANCE = 0.15;
const BY_REVERT = 0.15;

export interface Tally {
  releases: number;
  promoted: number;
  reverted: number;
  takeovers: number;
  requests: number;
  /** Answers of 500 and more by versions that are not bad, or by the router itself. */
  failed: number;
  /** Requests without any answer. */
  lost: number;
  readonly shares: Map<string, Share>;
  /** What should not have been, in words. */
  readonly faults: string[];
}

export function emptyTally(): Tally {
  const counts = { releases: 0, promoted: 0, reverted: 0, takeovers: 0, requests: 0, failed: 0, lost: 0 };
  return { ...counts, shares: new Map(), faults: [] };
}

/** Releases one version after the other until enough runs were killed, and looks from outside at the end of each. */
export async function tortureLane(
  lane: Lane,
  quota: Quota,
  tally: Tally,
  stop: () => boolean,
): Promise<void> {
  for (let number = 1; !quota.done && !stop(); number++) {
    lane.gate.log.length = 0;
    lane.said.length = 0;
    lane.gate.left = 1 + Math.floor(Math.random() * 5);
    const written = await releaseOnce(lane, versionOf(number));
    lane.gate.left = 0;
    const faults = await lookAt(lane, written, tally);
    tally.faults.push(
      ...faults.map((fault) => `${fault}\n    ${[written?.id, ...lane.gate.log].join('\n    ')}`),
    );
    quota.idle();
    if (faults.length > 0) return;
  }
}

/** Until the journal says that it is over, whoever was killed on the way. */
async function releaseOnce(lane: Lane, version: string): Promise<Written | null> {
  const before = journalOf(lane.place.remote)?.id;
  const give = performance.now() + TOO_LONG;
  for (let next = ['release', `checkout=${version}`]; performance.now() < give; ) {
    const ended = await lane.run(next);
    await lane.gate.settled();
    lane.gate.log.push(
      `${new Date().toISOString()} ${next[0]} ended ${ended.status} ${ended.decision} ${ended.message}`,
    );
    const written = journalOf(lane.place.remote);
    const begun = written !== null && written.id !== before;
    if (begun && (written.phase === 'promoted' || written.phase === 'reverted')) return written;
    if (next[0] === 'advance' && ended.status !== null) await sleep(500);
    next = begun ? successor(version, written.phase) : ['release', `checkout=${version}`];
  }
  return journalOf(lane.place.remote);
}

function successor(version: string, phase: string): string[] {
  const draw = Math.random();
  if (draw < BY_ADVANCE) return ['advance'];
  if (draw < BY_ADVANCE + BY_REVERT && phase !== 'finalising') return ['revert', '--reason', 'tortured'];
  return ['release', `checkout=${version}`];
}

async function lookAt(lane: Lane, written: Written | null, tally: Tally): Promise<string[]> {
  const { journal, users, place } = lane;
  const over = written?.phase === 'promoted' || written?.phase === 'reverted';
  if (!over) return [`${written?.id} is ${written?.phase} and does not end`];
  tally.releases++;
  if (written.phase === 'promoted') tally.promoted++;
  else tally.reverted++;
  tally.takeovers += journal.takeovers;
  journal.takeovers = 0;
  const faults = await disagreements(place, journal.stable);
  const seen = users.take();
  const failed = seen.filter(({ version, status }) => version === null || (status >= 500 && version !== BAD));
  tally.requests += seen.length;
  tally.failed += failed.length;
  if (failed.length > 0)
    faults.push(`${failed.length} failed requests, the first: ${JSON.stringify(failed[0])}`);
  const lost = users.takeLost();
  tally.lost += lost.length;
  if (lost.length > 0) faults.push(`${lost.length} lost requests, the first: ${lost[0]}`);
  faults.push(...measure(seen, journal.takePermits(), tally.shares));
  return faults;
}
