import type { FreezeSpec } from '../spec/types.ts';
import type { Instant } from './units.ts';

/** The window that keeps traffic from rising at `now`, in words; null while there is none. Reverts never ask. */
export function frozenBy(freeze: readonly FreezeSpec[], now: Instant): string | null {
  for (const { days, from, to, zone } of freeze) {
    const { day, time } = localTime(now, zone);
    // Times of day of the same form compare as texts, 24:00 last.
    if (days.some((each) => each === day) && from <= time && time < to)
      return `frozen until ${to} in ${zone}`;
  }
  return null;
}

function localTime(now: Instant, timeZone: string): { day: string; time: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: parts.get('weekday')!.toLowerCase(), time: `${parts.get('hour')}:${parts.get('minute')}` };
}
