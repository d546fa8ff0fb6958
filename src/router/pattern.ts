/**
 * Regular expressions as RE2, Go's and PCRE read them alike. They are whole: the same whether a router looks for them within a
 * value, as Traefik does, or compares all of it, as Envoy does.
 */
export function oneOf(values: readonly string[]): string {
  return `^${alternatives(values)}$`;
}

/** The same of what stands in a URL, for a router that looks at that as it was sent: escaped where it must be, or may. */
export function oneOfSent(values: readonly string[]): string {
  return `^(${values.map(sent).join('|')})$`;
}

/** The header `cookie` of who has the cookie with one of the values. */
export function cookieOf(name: string, values: readonly string[]): string {
  return `^(.*;)?[ \\t]*${escaped(name)}=${alternatives(values)}[ \\t]*(;.*)?$`;
}

/** As few lists of the values as have a pattern that is no longer than `longest`, but where one value alone needs more. */
export function packed(
  values: readonly string[],
  pattern: (values: readonly string[]) => string,
  longest: number,
): string[][] {
  const parts: string[][] = [[]];
  // The rest of a pattern stays the same, so lengths add up.
  const rest = pattern([]).length;
  let used = rest;
  for (const value of values) {
    const length = pattern([value]).length - rest + 1;
    if (used + length > longest && parts.at(-1)!.length > 0) {
      parts.push([]);
      used = rest;
    }
    parts.at(-1)!.push(value);
    used += length;
  }
  return parts;
}

function alternatives(values: readonly string[]): string {
  return `(${values.map(escaped).join('|')})`;
}

function sent(value: string): string {
  return [...value]
    .map((sign) => {
      if (/[A-Za-z0-9._~-]/.test(sign)) return escaped(sign);
      if (sign === ' ') return '(\\+|%20)';
      const bytes = [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
      const coded = bytes.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
      return /[#%&+]|[^ -~]/.test(sign) ? coded : `(${escaped(sign)}|${coded})`;
    })
    .join('');
}

/** Any sign but a letter or digit stands for itself after a backslash; spaces, control signs and others by their number. */
export function escaped(value: string): string {
  return [...value]
    .map((sign) => {
      if (/[A-Za-z0-9_]/.test(sign)) return sign;
      const code = sign.codePointAt(0)!;
      return code < 33 || code > 126 ? `\\x{${code.toString(16)}}` : `\\${sign}`;
    })
    .join('');
}
