/** What goes wrong with the next requests that match; the first fault that matches and is not used up is taken. */
export interface Fault {
  /** Tested against `METHOD /path`. Default: every request. */
  readonly on?: RegExp;
  /** How many requests it hits. Default 1. */
  readonly times?: number;
  /** Waits this many milliseconds before anything else. */
  readonly delay?: number;
  /** The connection ends without an answer: before the request took effect, or after. */
  readonly cut?: 'before' | 'after';
  readonly answer?: Answer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The hourly limit, as GitHub answers it. */
export function rateLimit(endsInSeconds: number): Answer {
  return {
    status: 403,
    headers: {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + endsInSeconds),
    },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  };
}

/** Too many writes at once, as GitHub answers it. */
export function secondaryLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Answer {
  return {
    status,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    },
  };
}

export class Faults {
  #left: { fault: Fault; left: number }[] = [];

  inject(fault: Fault): void {
    this.#left.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#left = [];
  }

  /** The fault that hits this request, used up by one. */
  take(request: string): Fault | null {
    const hit = this.#left.find(({ fault, left }) => left > 0 && (fault.on ?? /./).test(request));
    if (hit === undefined) return null;
    hit.left--;
    return hit.fault;
  }
}
