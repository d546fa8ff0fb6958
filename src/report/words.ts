import type { Instant, Millis } from '../release/units.ts';

const NBSP = '\u00a0';

/** Stays on one line, which a phone would break between a number and what it counts. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NBSP);
}

/** `15671` -> `15,671` */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** `1 check`, `2 checks` */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** `65000` -> `1 min 5 s`; the two largest units, with no-break spaces. */
export function duration(length: Millis): string {
  if (length < 950) return `${Math.max(0.1, Math.round(length / 100) / 10)}${NBSP}s`;
  const seconds = Math.round(length / 1000);
  const parts: readonly [number, string][] = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  return parts
    .slice(first, first + 2)
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value}${NBSP}${unit}`)
    .join(' ');
}

/** `14:05:14`, with the day before it when that is not the day of `near`. Always UTC. */
export function clockTime(at: Instant, near: Instant = at): string {
  const iso = iso8601(at);
  const time = iso.slice(11, 19);
  return iso.slice(0, 10) === iso8601(near).slice(0, 10) ? time : `${iso.slice(0, 10)} ${time}`;
}

/** `14:05:14 UTC` */
export function utc(at: Instant, near: Instant = at): string {
  return `${clockTime(at, near)}${NBSP}UTC`;
}

/** `2026-11-24T14:05:14Z`; an instant that no date can hold is shown as the epoch. */
export function iso8601(at: Instant): string {
  const valid = Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? at : 0;
  return `${new Date(valid).toISOString().slice(0, 19)}Z`;
}

export interface Counted {
  readonly requests: number;
  readonly events: number;
}

/** Two rates with the same digits: as many as the smaller sample supports, and enough to tell different rates apart. */
export function rates(a: Counted, b: Counted): readonly [string, string] {
  const [left, right] = [rateOf(a), rateOf(b)];
  const sample = Math.min(a.requests, b.requests);
  let digits = sample >= 1_000_000 ? 3 : sample >= 1000 ? 2 : 1;
  const looksSame = () => (left ?? 0).toFixed(digits) === (right ?? 0).toFixed(digits);
  const looksZero = () =>
    [left, right].some((rate) => rate !== null && rate > 0 && Number(rate.toFixed(digits)) === 0);
  while (digits < 4 && ((left !== right && looksSame()) || looksZero())) digits++;
  return [rateText(left, digits), rateText(right, digits)];
}

/** In percent; null when nothing was counted. */
function rateOf({ requests, events }: Counted): number | null {
  return requests > 0 ? (events / requests) * 100 : null;
}

function rateText(rate: number | null, digits: number): string {
  return rate === null ? '–' : `${rate.toFixed(digits)}${NBSP}%`;
}

/** Two times in milliseconds with the same digits. */
export function times(a: number | null, b: number | null): readonly [string, string] {
  const digits = Math.max(a ?? 0, b ?? 0) < 10 ? 1 : 0;
  return [timeText(a, digits), timeText(b, digits)];
}

function timeText(value: number | null, digits: number): string {
  if (value === null) return '–';
  const text = value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${text}${NBSP}ms`;
}

/**
 * Evidence from its natural logarithm: `147`, `20.5`, `2.4`, `0.08`. Cut, not rounded, so that it never seems to have
 * reached a line that it has not reached; never exponentiated beyond what is shown.
 */
export function evidence(log: number): string {
  if (Number.isNaN(log)) return 'unknown';
  if (log > Math.log(1_000_000)) return 'over 1,000,000';
  // Without this, exp(log(100)) is 99.99999999999997 and would be shown as 99.9.
  const value = Math.exp(log) * (1 + 1e-9);
  if (value >= 100) return count(Math.floor(value));
  if (value >= 1) return (Math.floor(value * 10) / 10).toFixed(1);
  return value < 0.01 ? 'under 0.01' : (Math.floor(value * 100) / 100).toFixed(2);
}

/** The line that evidence must reach for a risk: `0.01` -> `100`. */
export function line(risk: number): string {
  return count(1 / risk);
}

/** `0.01` -> `1 of 100`, `0.03` -> `3 of 100` */
export function chance(risk: number): string {
  const inverse = 1 / risk;
  if (Math.abs(inverse - Math.round(inverse)) < 1e-6) return `1 of ${count(inverse)}`;
  return risk >= 0.01 && Number.isInteger(Math.round(risk * 1e6) / 1e4)
    ? `${Math.round(risk * 100)} of 100`
    : `${Math.round(risk * 10_000)} of 10,000`;
}

/** `a, b and c` */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** The first letter large, as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A sentence with its full stop. */
export function sentence(text: string): string {
  return stopped(capital(text.trim()));
}

/** The text with a full stop; as it begins where it begins with a name. */
export function stopped(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
