import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { VERSION } from '../version.ts';
import { keepAnswers } from './etags.ts';
import { keepQuiet } from './limits.ts';
import { fetchFor } from './proxy.ts';

/** A rate limit that ends later than this is not waited for. */
const LONGEST_WAIT_S = 60;

export interface ClientGiven {
  readonly token: string;
  /** `https://api.github.com`, or what `GITHUB_API_URL` says. */
  readonly baseUrl: string;
  /** One line for people who ask for detail. */
  log(line: string): void;
  /**
   * Spaces writes as GitHub advises, a second apart, and waits out short limits. The journal's writes cannot wait: their number
   * is small and their time limits are the release's safety. While a limit lasts they fail at once, and nothing is sent.
   */
  readonly spaceWrites?: boolean;
  /** Where the runner's proxy is set. Default: none. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Length of a second between tries, in milliseconds; tests shorten it. */
  readonly second?: number;
}

/** GitHub's REST API, as far as it is used; every request and every retry is counted. */
export interface Client {
  readonly rest: Pick<
    Octokit['rest'],
    'actions' | 'checks' | 'git' | 'issues' | 'pulls' | 'reactions' | 'repos'
  >;
  /** Requests sent so far. */
  requests(): number;
}

const Limited = Octokit.plugin(throttling, retry);

/** Loads Octokit: import this module only when a token is at hand. */
export function makeClient({
  token,
  baseUrl,
  log,
  spaceWrites = true,
  second = 1000,
  env = {},
}: ClientGiven): Client {
  let requests = 0;
  const mayWait =
    (kind: string) =>
    (after: number, options: { method?: string; url?: string }, _: unknown, tried: number) => {
      const waits = after <= LONGEST_WAIT_S && tried < 2;
      log(
        `GitHub: ${kind} on ${options.method} ${options.url}; ${waits ? `again in ${after} s` : `not tried again, it lasts ${after} s`}`,
      );
      return waits;
    };
  const octokit = new Limited({
    auth: token,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    userAgent: `gray-release/${VERSION}`,
    request: {
      async fetch(url: string, options: RequestInit) {
        requests++;
        return (await fetchFor(env))(url, options);
      },
    },
    log: { debug: ignore, info: ignore, warn: log, error: ignore },
    throttle: {
      enabled: spaceWrites,
      onRateLimit: mayWait('rate limit reached'),
      onSecondaryRateLimit: mayWait('secondary rate limit'),
      retryAfterBaseValue: second,
    },
    retry: {
      retries: 2,
      retryAfterBaseValue: second,
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
    },
  });
  keepAnswers(octokit);
  if (!spaceWrites) keepQuiet(octokit);
  return { rest: octokit.rest, requests: () => requests };
}

function ignore(): void {}
