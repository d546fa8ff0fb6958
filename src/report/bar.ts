import { ALL, percent } from '../release/units.ts';
import { markdown } from './escape.ts';
import { type Flow, flows } from './requests.ts';
import type { Story } from './story.ts';
import { unbroken } from './words.ts';

const CELLS = 20;
// Of characters that the usual fonts of every system have; an outlined square would look like one that is missing.
const FULL = '█';
const EMPTY = '░';
/** Where nobody has read the router. Unknown is its own answer: neither full nor empty cells, but hatched as in the report. */
export const UNKNOWN_BAR = '/'.repeat(CELLS);

/** The share of requests as a bar, one a service up to three; empty when the release moves none. */
export function trafficBars(story: Story): string {
  const all = flows(story);
  if (all.length > 3) return '';
  return all.map((flow) => barLine(flow, all.length > 1)).join('\n\n');
}

function barLine(flow: Flow, withName: boolean): string {
  const { service, weight } = flow;
  const name = withName ? `${markdown(service.name)}: ` : '';
  const [to, from] = [markdown(service.to), markdown(service.from)];
  if (!flow.known)
    return `\`${UNKNOWN_BAR}\` ${name}not confirmed, ${unbroken(`assume ${percent(weight)} to ${to}`)}`;
  const rest = weight === ALL ? '' : `, ${unbroken(`${percent(ALL - weight)} to ${from}`)}`;
  return `\`${bar(weight)}\` ${name}${unbroken(`${percent(weight)} to ${to}`)}${rest}`;
}

/** 20 cells. Any share above none fills at least one, any below all leaves at least one empty. */
export function bar(weight: number): string {
  const rounded = Math.round((weight / ALL) * CELLS);
  const full = weight <= 0 ? 0 : weight >= ALL ? CELLS : Math.min(CELLS - 1, Math.max(1, rounded));
  return FULL.repeat(full) + EMPTY.repeat(CELLS - full);
}
