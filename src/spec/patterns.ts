import { DURATION_PATTERN, VERSION_PATTERN } from '../release/units.ts';

/** A name becomes part of a git ref, of folders and of labels: no `..`, and no dot or `.lock` at its end. */
export const NAME = '^(?!.*\\.\\.)(?!.*\\.lock$)[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$';
export const VERSION = VERSION_PATTERN.source;
export const DURATION = DURATION_PATTERN.source;
export const SHARE = '^(100|\\d{1,2}(\\.\\d{1,2})?)%$';
export const WORSENING = '^\\d{1,4}(\\.\\d{1,2})?%$';
export const TIME_OF_DAY = '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$';
export const VARIABLE = '^[A-Za-z_][A-Za-z0-9_]*$';
export const ENVIRONMENT = '^[A-Za-z0-9][A-Za-z0-9 ._/-]*$';
export const HEADER = "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$";
/** A header of the user's own: nothing that a router writes or reads by itself. */
export const MARK_HEADER = '^x-(?!forwarded|real-ip)[a-z0-9-]{1,60}$';
export const PARAMETER = '^[A-Za-z0-9_.-]{1,128}$';
export const COOKIE = '^[A-Za-z0-9_-]{1,64}$';

/** What a pattern lets through, as messages and editors say it. A fragment may say its own in `patternErrorMessage`. */
const WORDS: Readonly<Record<string, string>> = {
  [NAME]:
    'a name of letters, digits and . _ -, at most 64, that begins with a letter or digit and has no .. in it',
  '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$':
    'a name of letters, digits and . _ -, at most 64, that begins with a letter or digit',
  [VERSION]:
    'a version of letters, digits and . _ + -, at most 128, beginning with a letter or digit, in quotes',
  [DURATION]: 'a duration with its unit, such as 500ms, 30s, 10m, 2h or 1d',
  '^\\d{1,9}(\\.\\d{1,3})?(ms|s|m)$': 'a time with its unit, such as 300ms or 2s',
  [SHARE]: 'a share with its unit, such as 5% or 0.1%, in steps of 0.01%',
  '^(100|\\d{1,2}(\\.\\d{1,3})?)%$': 'a share with its unit, such as 99% or 99.9%',
  '^\\d{1,3}(\\.\\d{1,4})?%$': 'a share with its unit, such as 1% or 0.05%',
  '^\\d{1,3}(\\.\\d{1,3})?(%|pp)$': 'a tolerance with its unit, such as 5% (relative) or 0.2pp (points)',
  [WORSENING]: 'a worsening with its unit, such as 50% or 200%',
  [TIME_OF_DAY]: 'a time of day in quotes, such as "16:00", up to "24:00"',
  [VARIABLE]: 'the name of an environment variable, such as RELEASE_WEBHOOK',
  [ENVIRONMENT]: 'a name of letters, digits, spaces and . _ / -',
  [HEADER]: 'the name of a header, such as x-gray',
  "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$": 'the name of a header, such as x-gray',
  [MARK_HEADER]: 'a header of your own in lower case that begins with x-, such as x-gray-release',
  [PARAMETER]: 'a name of letters, digits and . _ -',
  [COOKIE]: 'a name of letters, digits and _ -',
  '^https?://': 'a URL that begins with http:// or https://',
  '^\\d{1,5}-\\d{1,5}$': 'two ports, such as 20000-20999',
  '^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):\\d{1,5}$': 'an address and a port, such as 127.0.0.1:8080',
  '^[A-Za-z0-9.:*\\[\\]_/@-]+( [A-Za-z0-9.:,_/@-]+)*$':
    'an address to bind, such as :8080 or :443 ssl crt /etc/ssl/site.pem',
  '^/[A-Za-z0-9._/-]+$': 'an absolute path of letters, digits and . _ - /',
  '^/[A-Za-z0-9._/-]+\\.cfg$': 'an absolute path that ends in .cfg',
  '^/[A-Za-z0-9._/-]+\\.conf$': 'an absolute path that ends in .conf',
  '^/[A-Za-z0-9._/-]+\\.yml$': 'an absolute path that ends in .yml',
  '^/[A-Za-z0-9._/-]+\\.route$': 'an absolute path that ends in .route',
  '^[^-]': 'a text that does not begin with -',
};

export function wordsOf(pattern: string): string | undefined {
  return WORDS[pattern];
}
