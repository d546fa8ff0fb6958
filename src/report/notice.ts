import { moved } from '../release/plan.ts';
import { type Happening, keyOf } from '../release/state.ts';
import { percent } from '../release/units.ts';
import type { NoticeEvent } from '../spec/types.ts';
import { commandLine, type Steering } from './commands.ts';
import { plain } from './escape.ts';
import { HELD_AS } from './phases.ts';
import { flows } from './requests.ts';
import type { Story } from './story.ts';
import { iso8601, sentence } from './words.ts';

/** More services are counted, not named. */
const SERVICES = 20;
const SAYS = 600;

/** One event that somebody may want to be told of. Everything is plain text, each value one line. */
export interface Notice {
  /** The same for each try to tell of the same event: who gets it twice can tell. */
  readonly id: string;
  readonly event: NoticeEvent;
  readonly at: string;
  readonly headline: string;
  /** Why, or what is left to do; empty where there is nothing to say. */
  readonly says: string;
  /** Where requests go as last seen, for each service that the release moves. */
  readonly where: readonly Where[];
  /** What a person is asked to do; null where nobody is asked. */
  readonly command: string | null;
}

interface Where {
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** In percent, on the new version: as read, or the most that has to be assumed. */
  readonly share: number;
  readonly known: boolean;
}

/**
 * What this run has to tell of: the events that it wrote into the journal itself. Another run tells of its own, so that nothing
 * is told twice however many runs carry the release.
 *
 * @param me this run's name in the journal
 */
export function noticesOf(story: Story, me: string): readonly Notice[] {
  const { state } = story;
  if (state.accepted.purpose === 'register') return [];
  const stuck = state.story.find(({ event }) => event.type === 'incomplete');
  return state.story.flatMap((happening, i) => {
    const event = eventOf(happening);
    // A revert that is stuck says so again and again: once is enough.
    if (event === null || happening.run !== me || (event === 'incomplete' && happening !== stuck)) return [];
    return [noticeOf(story, happening, event, i)];
  });
}

function eventOf({ event }: Happening): NoticeEvent | null {
  switch (event.type) {
    case 'accepted':
      return 'started';
    case 'held':
    case 'incomplete':
      return event.type;
    case 'phase':
      return event.phase === 'reverting' || event.phase === 'reverted' || event.phase === 'promoted'
        ? event.phase
        : null;
    default:
      return null;
  }
}

function noticeOf(story: Story, { at, event }: Happening, name: NoticeEvent, order: number): Notice {
  const { plan, state } = story;
  const asked = askedOf(story, name);
  return {
    id: `${keyOf(state)} ${order}`,
    event: name,
    at: iso8601(at),
    headline: [headOf(story, event, name), versions(plan), where(story)].join(' · '),
    says: says(story, event),
    where: flows(story)
      .slice(0, SERVICES)
      .map(({ service, weight, known }) => ({
        service: plain(service.name),
        from: plain(service.from),
        to: plain(service.to),
        share: weight / 100,
        known,
      })),
    command: asked === null ? null : commandLine(story, asked),
  };
}

/** What a person is asked for; reviewers of an environment answer on GitHub. */
function askedOf({ plan, state }: Story, name: NoticeEvent): Steering | null {
  if (name === 'incomplete') return 'revert';
  if (name !== 'held') return null;
  if (state.held?.why !== 'approval') return 'promote';
  return plan.approval?.by === 'environment' ? null : 'approve';
}

/** As the event was, whatever the release has come to since. */
function headOf({ state }: Story, event: Happening['event'], name: NoticeEvent): string {
  switch (name) {
    case 'started':
      return '◐ Started';
    case 'held':
      return `‖ ${event.type === 'held' ? HELD_AS[event.why] : 'Held'}`;
    case 'reverting':
      return '↶ Reverting';
    case 'reverted':
      return state.deployed ? '↶ Reverted' : '– Refused';
    case 'promoted':
      return state.override === null ? '✓ Promoted' : '✓ Promoted (overridden)';
    case 'incomplete':
      return '▲ Revert incomplete. Act now';
  }
}

function versions(plan: Story['plan']): string {
  const services = moved(plan);
  if (services.length > 3) return `${services.length} services of ${plain(plan.release, 64)}`;
  return services
    .map(({ name, from, to }) => `${plain(name, 64)} ${plain(from, 64)} → ${plain(to, 64)}`)
    .join(', ');
}

function where({ state }: Story): string {
  const { environment, id } = state.accepted;
  return environment === 'default' ? plain(id, 80) : `${plain(id, 80)} (${plain(environment, 64)})`;
}

function says({ state }: Story, event: Happening['event']): string {
  switch (event.type) {
    case 'accepted':
      return `Started by ${plain(event.by, 64)}.`;
    case 'held':
      return sentence(plain(event.says, SAYS));
    case 'incomplete':
      return `Left to do: ${sentence(plain(event.says, SAYS))}`;
    default:
      return sentence(plain(state.because?.says ?? '', SAYS));
  }
}

/** `5 % of checkout on 1.5.0`, for each service; a share that could not be read as what has to be assumed. */
export function whereWords({ where }: Notice): string {
  const parts = where.slice(0, 3).map(({ service, from, to, share, known }) => {
    if (known && share === 0) return `all of ${service} on ${from}`;
    const words = `${percent(Math.round(share * 100))} of ${service} on ${to}`;
    return known ? words : `not confirmed, assume ${words}`;
  });
  const left = where.length - parts.length;
  return parts.length === 0 ? '' : `Requests: ${parts.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}
