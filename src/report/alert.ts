import { keyOf } from '../release/state.ts';
import type { Instant } from '../release/units.ts';
import { commandsBlock } from './actions.ts';
import { withoutAddresses } from './addresses.ts';
import { code, markdown, plain } from './escape.ts';
import { fitted } from './fit.ts';
import { headline } from './headline.ts';
import { safety, verdict } from './sentence.ts';
import { runLink } from './services.ts';
import type { Story } from './story.ts';
import { sentence, utc } from './words.ts';

/** The issue about a revert that cannot finish, as GitHub is to show it. */
export interface AlertView {
  /** The body begins with it; no other release has it. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
  /** It has finished meanwhile. */
  readonly over: boolean;
}

/** Null while no revert of the release was ever stuck. */
export function alertView(given: Story): AlertView | null {
  const told = lastTold(given);
  if (told === null) return null;
  const story = withoutAddresses(given);
  const { accepted, incomplete } = story.state;
  const where = accepted.environment === 'default' ? '' : ` (${accepted.environment})`;
  const marker = `<!-- gray-release alert ${keyOf(story.state).replace(/[^\w.@ -]/g, '-')} -->`;
  const over = story.state.phase === 'reverted';
  if (incomplete === null && !over) return null;
  return {
    marker,
    title: plain(`Act now: the revert of ${accepted.id}${where} is not finished`),
    body: fitted(() => `${marker}\n${over ? finished(story, told) : open(story)}`),
    over,
  };
}

/** Changes exactly when the issue is worth a write. */
export function alertKey(story: Story): string {
  return `${story.state.incomplete?.at}/${story.state.phase}`;
}

/** When it was last told what is left; null when it never was. */
function lastTold({ state }: Story): Instant | null {
  return state.story.findLast(({ event }) => event.type === 'incomplete')?.at ?? null;
}

function open(story: Story): string {
  const { incomplete } = story.state;
  return [
    `### ${headline(story)}`,
    `> [!CAUTION]\n> ${safety(story)}`,
    commandsBlock(story),
    `**What is left.** ${sentence(markdown(incomplete?.says ?? '', 600))}`,
    verdict(story),
    'Every run of this release tries again. This issue is closed by the one that finishes.',
    footer(story, incomplete?.at ?? story.now),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function finished(story: Story, told: Instant): string {
  const { lastAt } = story.state;
  return [
    `### ${headline(story)}`,
    `${safety(story)} The revert finished at ${utc(lastAt, story.now)}; until ${utc(told, story.now)} something was left to do.`,
    verdict(story),
    footer(story, lastAt),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function footer({ place, state, now }: Story, at: Instant): string {
  const parts = [
    `as of ${utc(at, now)}`,
    `release ${code(state.accepted.id, 80)}`,
    runLink(place),
    // The reference shows on the pull request that there is an issue.
    place.pullRequest === null ? '' : `pull request #${place.pullRequest}`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
