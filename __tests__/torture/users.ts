import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request of a user, as the user saw it. */
export interface Seen {
  readonly who: Kind;
  /** Of those who stay, which one. */
  readonly user: number;
  /** On `performance.now()`, in milliseconds. */
  readonly sent: number;
  readonly answered: number;
  /** The version that answered; null when the router answered by itself. */
  readonly version: string | null;
  readonly status: number;
}

/** Who stays keeps the cookie that the router sets; who passes never does; testers send the header that the spec names. */
type Kind = 'stays' | 'passes' | 'tester';

export interface Users {
  /** What was seen since the last call. */
  take(): Seen[];
  /** Requests without any answer since the last call, in words. */
  takeLost(): string[];
  /** Resolves when every request that was sent has its answer. */
  stop(): Promise<void>;
}

const STAYING = 300;

/** POSTs over kept-alive connections at a steady pace, none ever repeated. */
export function startUsers(port: number, perSecond: number): Users {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const cookies: (string | null)[] = Array.from({ length: STAYING }, () => null);
  const open = new Set<Promise<void>>();
  const lost: string[] = [];
  let seen: Seen[] = [];
  let going = true;
  const pace = (async () => {
    const began = performance.now();
    for (let sent = 0; going; await sleep(10)) {
      const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
      for (; sent < due; sent++) {
        const asked = visit().catch((error: unknown) => {
          lost.push(`${new Date().toISOString()} ${(error as Error).message}`);
        });
        open.add(asked);
        void asked.finally(() => open.delete(asked));
      }
    }
  })();

  async function visit(): Promise<void> {
    const draw = Math.random();
    const who = draw < 0.05 ? 'tester' : draw < 0.5 ? 'stays' : 'passes';
    const user = Math.floor(Math.random() * STAYING);
    const cookie = who === 'stays' ? cookies[user] : null;
    const headers = {
      ...(who === 'tester' && { 'x-gray': '1' }),
      ...(cookie != null && { cookie }),
    };
    const sent = performance.now();
    const { version, status, given } = await post(agent, port, headers);
    seen.push({ who, user, sent, answered: performance.now(), version, status });
    if (who === 'stays' && given !== null) cookies[user] = given;
  }

  return {
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
    takeLost: () => lost.splice(0),
    async stop() {
      going = false;
      await pace;
      await Promise.all(open);
      agent.destroy();
    },
  };
}

interface Answer {
  readonly version: string | null;
  readonly status: number;
  /** The cookie that was set. */
  readonly given: string | null;
}

export function post(
  agent: Agent | false,
  port: number,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const to = { agent, port, host: '127.0.0.1', method: 'POST', path: '/cart', headers };
    const asked = request(to, (answer) => {
      const version = answer.headers['x-version'];
      const given = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? null;
      answer.resume();
      answer.on('end', () =>
        resolve({
          version: typeof version === 'string' ? version : null,
          status: answer.statusCode ?? 0,
          given,
        }),
      );
      answer.on('error', reject);
    });
    asked.setTimeout(10_000, () => asked.destroy(new Error('no answer in 10 s')));
    asked.on('error', reject);
    asked.end('{"sku":"1"}');
  });
}
