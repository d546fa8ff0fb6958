/**
 * Regular expressions as RE2, Go's and PCRE read them alike. They are whole: the same whether a router looks for them within a
 * value, as Traefik does, or compares all of it, as Envoy does.
 */
export function oneOf(values: readonly string[]): string {
  return `^${alternatives(values)}$`;
}

/** The header `cookie` of who has the cookie with one of the values. */
export function cookieOf(name: string, values: readonly string[]): string {
  return `^(.*;)?[ \\t]*${escaped(name)}=${alternatives(values)}[ \\t]*(;.*)?$`;
}

function alternatives(values: readonly string[]): string {
  return `(${values.map(escaped).join('|')})`;
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
