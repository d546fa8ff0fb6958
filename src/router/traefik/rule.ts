import type { Match } from '../../release/traffic.ts';
import { cookieOf, escaped, oneOf } from '../pattern.ts';

/** The rule of Traefik that recognises who one of `match` does. */
export function ruleOf(match: readonly Match[]): string {
  return match.map(one).join(' || ');
}

/** A mark of this release, with a bucket or without. */
export function markRule(header: string, salt: string, as: string): string {
  return `HeaderRegexp(${text(header)}, ${text(`^${escaped(`${salt}:${as}`)}(:[0-9]{1,4})?$`)})`;
}

/** One expression for all values: as long as the list is, it is looked at once. */
function one({ on, name, anyOf }: Match): string {
  if (on === 'header') return `HeaderRegexp(${text(name)}, ${text(oneOf(anyOf))})`;
  if (on === 'query') return `QueryRegexp(${text(name)}, ${text(oneOf(anyOf))})`;
  return `HeaderRegexp(\`Cookie\`, ${text(cookieOf(name, anyOf))})`;
}

/** A text of Go, in double quotes. What stands in it is ASCII without control signs, as the patterns are. */
function text(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
