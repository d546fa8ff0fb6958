import { moved } from '../release/plan.ts';
import { routerOf } from '../release/real.ts';
import { isTerminal } from '../release/state.ts';
import type { Instant } from '../release/units.ts';
import { versionBefore } from './requests.ts';
import type { Story } from './story.ts';
import { utc } from './words.ts';

/** When something changes at the latest; null at the end. */
export function nextChange({ plan, state, waiting }: Story): Instant | null {
  if (isTerminal(state)) return null;
  if (state.held !== null) return state.held.since + plan.hold.expires;
  if (waiting?.until != null) return waiting.until;
  switch (state.phase) {
    case 'judging': {
      const stage = plan.stages[state.stage];
      return state.phaseSince + (stage?.warmUp ?? 0) + (stage?.atMost ?? 0);
    }
    case 'reverting':
      return state.phaseSince + plan.revert.within;
    case 'finalising':
      return null;
    default:
      return state.phaseSince + plan.deployWithin;
  }
}

/** What comes by then, and what silence after it means. */
export function nextWords(story: Story): string {
  const at = nextChange(story);
  if (at === null) return '';
  const { plan, state, now } = story;
  const time = utc(at, now);
  const before = versionBefore(plan);
  // What silence means to a held release stands at its top.
  if (state.held !== null) return '';
  if (state.phase === 'reverting') {
    return `This run tries until ${time}, and every later run tries again.`;
  }
  const dead = leased(story)
    ? `the router goes back to ${before} by itself, and the next run goes on`
    : 'the next run of this release goes on';
  return `The next change comes by ${time}: ${nextEvent(story)}. If nothing has changed by then, the run has died: ${dead}.`;
}

function nextEvent({ plan, state }: Story): string {
  if (state.phase !== 'judging') return 'the phase ends, or the release is reverted';
  const otherwise = plan.inconclusive === 'hold' ? 'is held and a person is asked' : 'is reverted';
  return `the stage passes, or the release ${otherwise}`;
}

/** Whether the routers end the share by themselves when nobody renews it, as last read. */
function leased({ plan, real }: Story): boolean {
  if (real === null) return false;
  return moved(plan).some(({ name }) => {
    const router = routerOf(real, name);
    return router.known && router.value.leaseLeft !== undefined;
  });
}
