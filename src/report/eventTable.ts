import { markdown } from './escape.ts';
import { eventRows } from './events.ts';
import type { Story } from './story.ts';
import { clockTime, count } from './words.ts';

/** The newest happenings first; what is left out is said. Empty for a limit of 0. */
export function eventTable(story: Story, limit: number): string {
  if (limit === 0) return '';
  const rows = eventRows(story);
  const shown = rows.slice(-limit).reverse();
  const left = rows.length - shown.length;
  const lines = shown.map(({ first, last, times, who, what }) => {
    const time = clockTime(last, story.now);
    const when = times === 1 ? time : `${clockTime(first, story.now)} to ${time}`;
    return `| ${when} | ${markdown(who, 40)} | ${markdown(what, 240)}${times === 1 ? '' : ` (${count(times)} times)`} |`;
  });
  const rest = left > 0 ? `\n\n${count(left)} earlier rows are left out; the journal has them all.` : '';
  return ['| UTC | who | what |', '|:--|:--|:--|', ...lines].join('\n') + rest;
}
