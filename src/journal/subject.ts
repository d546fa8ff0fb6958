import type { Entry, Event } from '../release/events.ts';

/** The first line of an entry's commit, so that `git log` on the ref reads as the story of the release. */
export function subjectOf(entry: Entry, release: string): string {
  const words = entry.events.map(wordsOf).filter((word) => word !== '');
  const line = words.length === 0 ? 'still judging' : [...new Set(words)].join('; ');
  return `${release}: ${line}`.replaceAll(/\s+/g, ' ').slice(0, 160);
}

function wordsOf(event: Event): string {
  switch (event.type) {
    case 'accepted':
      return `accepted ${Object.entries(event.versions).map(([name, version]) => `${name} ${version}`).join(', ') || event.purpose}`;
    case 'holder':
      return event.run === null ? 'handed over' : event.why === 'accept' ? '' : `${event.run} took over (${event.why})`;
    case 'phase':
      return `${event.phase}${event.stage === undefined ? '' : ` stage ${event.stage + 1}`}${event.because ? ` (${event.because.says})` : ''}`;
    case 'finding':
      return `${event.check} ${event.finding.result}`;
    case 'request':
      return `${event.by} asks: ${event.asked}`;
    case 'held':
      return `held (${event.says})`;
    case 'parked':
      return 'parked';
    case 'resumed':
      return `resumed by ${event.by}`;
    case 'committed':
      return 'the point of no return';
    case 'incomplete':
      return `revert incomplete (${event.says})`;
    case 'outcome':
    case 'interval':
    case 'note':
    case 'heartbeat':
      return '';
  }
}
