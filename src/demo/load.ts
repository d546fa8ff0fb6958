import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeUsers, type User } from './users.ts';

const USERS = 5_000;

/** What users saw, by the version that answered. */
export interface Served {
  readonly requests: number;
  /** Answers of 500 and more. */
  readonly errors: number;
}

export interface Load {
  /** By version, so far. */
  served(): Readonly<Record<string, Served>>;
  /** Requests without any answer: connections refused or cut. */
  lost(): number;
  stop(): Promise<void>;
}

/** Users of the demo, each with a cookie: POSTs over kept-alive connections at a steady pace, none ever repeated. */
export function startLoad(port: number, perSecond: number): Load {
  const users = makeUsers(USERS);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const served = new Map<string, { requests: number; errors: number }>();
  const open = new Set<Promise<void>>();
  let lost = 0;
  let going = true;
  const pace = (async () => {
    const started = performance.now();
    for (let sent = 0; going; ) {
      const due = Math.floor(((performance.now() - started) / 1000) * perSecond);
      for (; sent < due; sent++) {
        const asked = ask(agent, port, users.pick()).then(
          ({ version, status }) => {
            const counted = served.get(version) ?? { requests: 0, errors: 0 };
            served.set(version, counted);
            counted.requests++;
            if (status >= 500) counted.errors++;
          },
          () => {
            lost++;
          },
        );
        open.add(asked);
        void asked.finally(() => open.delete(asked));
      }
      await sleep(10);
    }
  })();
  return {
    served: () => Object.fromEntries([...served].map(([version, counted]) => [version, { ...counted }])),
    lost: () => lost,
    async stop() {
      going = false;
      await pace;
      await Promise.all(open);
      agent.destroy();
    },
  };
}

function ask(agent: Agent, port: number, user: User): Promise<{ version: string; status: number }> {
  return new Promise((resolve, reject) => {
    const headers = { 'x-user': user.id, ...(user.cookie !== null && { cookie: user.cookie }) };
    const to = { agent, port, host: '127.0.0.1', method: 'POST', path: '/cart', headers };
    const asked = request(to, (answer) => {
      const [given] = answer.headers['set-cookie'] ?? [];
      if (given !== undefined) user.cookie = given.split(';')[0]!;
      const version = answer.headers['x-version'];
      answer.resume();
      answer.on('end', () =>
        resolve({ version: String(version ?? 'the gateway'), status: answer.statusCode ?? 0 }),
      );
      answer.on('error', reject);
    });
    asked.setTimeout(10_000, () => asked.destroy(new Error('no answer in 10 s')));
    asked.on('error', reject);
    asked.end('{"sku":"1"}');
  });
}
