import type { Entry, Event } from '../release/events.ts';

const MAX_SUBJECT = 160;

/**
 * The first line of an entry's commit, so that `git log` on the ref reads as the story of the release.
 *
 * @param before the entries of the same release so far
 */
export function subjectOf(entry: Entry, before: readonly Entry[]): string {
  const events = [...before, entry].flatMap((each) => each.events);
  const first = events.find((event) => event.type === 'accepted');
  const phase = before.flatMap((each) => each.events).findLast((event) => event.type === 'phase');
  const words = inOrder(entry.events).map((event) => wordsOf(event, phase));
  const line = [...new Set(words)].filter((word) => word !== '').join('; ');
  return oneLine(
    `${first?.id ?? 'release'}: ${line || `still ${phase ? nameOf(phase) : 'registering'}`}`,
    MAX_SUBJECT,
  );
}

/** Outside text for one line of a commit: no line breaks, nothing that a terminal obeys. */
export function oneLine(text: string, most: number): string {
  const line = text.replaceAll(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

type Phase = Extract<Event, { type: 'phase' }>;

/** The change of phase is the news; what led to it follows. */
function inOrder(events: readonly Event[]): readonly Event[] {
  return [...events.filter(({ type }) => type === 'phase'), ...events.filter(({ type }) => type !== 'phase')];
}

function wordsOf(event: Event, before: Phase | undefined): string {
  switch (event.type) {
    case 'accepted': {
      const versions = Object.entries(event.versions).map(([name, version]) => `${name} ${version}`);
      return `accepted ${versions.join(', ') || event.purpose}`;
    }
    case 'holder':
      if (event.run === null) return 'handed over';
      return event.why === 'accept' ? '' : `${event.run} took over (${event.why})`;
    case 'phase': {
      const from = before === undefined ? '' : `${before.phase} -> `;
      return `${from}${nameOf(event)}${event.because ? ` (${event.because.says})` : ''}`;
    }
    case 'finding':
      return `${event.check} ${event.finding.result}`;
    case 'request':
      return `${event.by} asks: ${event.asked}`;
    case 'withdrawn':
      return `approvals withdrawn (${event.says})`;
    case 'held':
      return `held (${event.says})`;
    case 'parked':
      return 'parked';
    case 'resumed':
      return `resumed by ${event.by}`;
    case 'starting':
      return `starting what serves: ${event.services.slice(0, 5).join(', ')}`;
    case 'committed':
      return 'the point of no return';
    case 'incomplete':
      return `revert incomplete (${event.says})`;
    case 'outcome':
    case 'history':
    case 'interval':
    case 'judged':
    case 'memory':
    case 'note':
    case 'heartbeat':
      return '';
  }
}

function nameOf({ phase, stage }: Phase): string {
  return stage === undefined ? phase : `${phase} stage ${stage + 1}`;
}
