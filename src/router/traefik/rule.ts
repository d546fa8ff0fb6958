import type { Match } from '../../release/traffic.ts';

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
  const values = `(${anyOf.map(escaped).join('|')})`;
  if (on === 'header') return `HeaderRegexp(${text(name)}, ${text(`^${values}$`)})`;
  if (on === 'query') return `QueryRegexp(${text(name)}, ${text(`^${values}$`)})`;
  return `HeaderRegexp(\`Cookie\`, ${text(`(^|;)[ \\t]*${escaped(name)}=${values}[ \\t]*(;|$)`)})`;
}

/** As in RE2, where any sign but a letter or digit stands for itself after a backslash; spaces and control signs by their number. */
function escaped(value: string): string {
  return [...value]
    .map((sign) => {
      if (/[A-Za-z0-9_]/.test(sign)) return sign;
      const code = sign.codePointAt(0)!;
      return code < 33 || code > 126 ? `\\x{${code.toString(16)}}` : `\\${sign}`;
    })
    .join('');
}

/** A text of Go, in double quotes. What stands in it is ASCII without control signs, as `escaped` leaves it. */
function text(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
