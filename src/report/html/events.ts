import { eventRows } from '../events.ts';
import type { Story } from '../story.ts';
import { clockTime, count, iso8601 } from '../words.ts';
import { text } from './escape.ts';

/** The first few say how it began, the newest how it ended; what lies between is cut first. */
const FIRST = 20;
const NEWEST = 180;

/** Who did what when, oldest first. */
export function eventsSection(story: Story): string {
  const rows = eventRows(story);
  const left = rows.length - FIRST - NEWEST;
  const some = left > 0 ? [...rows.slice(0, FIRST), ...rows.slice(-NEWEST)] : rows;
  const items = some.map(({ first, last, times, who, what }) => {
    const time = clockTime(last, story.now);
    const when = times === 1 ? time : `${clockTime(first, story.now)} to ${time}`;
    const often = times === 1 ? '' : ` (${count(times)} times)`;
    return `<li><time datetime="${iso8601(last)}">${when}</time><b>${text(who, 40)}</b><span>${text(what, 240)}${often}</span></li>`;
  });
  const note =
    left > 0
      ? `<p class="note">${count(left)} rows after the first ${FIRST} are left out; the journal has them all.</p>`
      : '';
  return `<section id="events"><h2>Who did what</h2><div class="card"><ol class="ev">${items.join('\n')}</ol>${note}</div></section>`;
}
