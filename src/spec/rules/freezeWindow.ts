import { quote } from '../allowed.ts';
import type { Rule } from '../rule.ts';

export const freezeWindow: Rule = {
  id: 'freeze-window',
  severity: 'error',
  why: 'A window that never begins, or in a time zone that nobody knows, freezes nothing.',
  example: 'freeze: [{ days: [fri], from: "22:00", to: "06:00", zone: Europe/Berlin }]',
  find: ({ freeze }) =>
    freeze.flatMap(({ from, to, zone }, i) => {
      const late =
        from >= to
          ? [
              {
                path: ['freeze', i, 'to'],
                message: `to ${to} is not after from ${from}; write a night as two windows`,
              },
            ]
          : [];
      if (isZone(zone)) return late;
      const message = `there is no time zone ${quote(zone)}; allowed: an IANA name such as Europe/Berlin`;
      return [...late, { path: ['freeze', i, 'zone'], message }];
    }),
};

function isZone(zone: string): boolean {
  // The list lacks second names such as UTC; asking for a format knows them all, and takes ten times as long.
  if (Intl.supportedValuesOf('timeZone').includes(zone)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
