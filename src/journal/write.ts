import type { Entry, Event } from '../release/events.ts';
import { MAX_TEXT } from './shapes.ts';

const FULL =
  'The journal is nearly full: the numbers of further comparisons are not kept, and no longer count.';

/**
 * An entry as it is stored: texts cut to what the reader takes.
 *
 * @param full the journal has no room for more evidence, the one thing that grows; all else always has
 */
export function serialise(entry: Entry, full: boolean, before: readonly Entry[]): string {
  const kept = full ? { ...entry, events: withoutEvidence(entry.events, before) } : entry;
  return `${JSON.stringify(kept, (_key, value) => (typeof value === 'string' ? cut(value) : value))}\n`;
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function withoutEvidence(events: readonly Event[], before: readonly Entry[]): readonly Event[] {
  const rest = events.filter(({ type }) => type !== 'interval');
  const told = before.some((entry) =>
    entry.events.some((event) => event.type === 'note' && event.says === FULL),
  );
  if (rest.length < events.length && !told) return [...rest, { type: 'note', says: FULL }];
  return rest.length > 0 ? rest : [{ type: 'heartbeat' }];
}
