// How fast a revert is: from a failing check's answer to the first request after the last one that gray served, and from the
// start of `revert`, or of a look at a release that was handed over, to its first effect.
import { execFileSync } from 'node:child_process';
import { watch } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Shop } from '../__tests__/e2e/shop.ts';
import { freePort } from '../__tests__/freePort.ts';
import { type Haproxy, startHaproxy } from '../__tests__/router/haproxy.ts';
import { startUsers, type Users } from '../__tests__/torture/users.ts';
import { machine, median } from './measure.ts';

const PER_SECOND = 300;
/** How long gray serves before it fails, in milliseconds. */
const SERVED = 700;
const NEW = '1.5.0';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);
/** A revert from elsewhere ends only when nothing of the earlier run can land any more, so these are slow. */
const steered = Math.ceil(rounds / 4);

console.log(`${machine()}; ${PER_SECOND} requests a second`);
await failingChecks('gateway', null);
await failingChecks('haproxy', await startHaproxy());
await steering();

async function failingChecks(router: string, haproxy: Haproxy | null): Promise<void> {
  const check = await startCheck();
  const shop = await shopFor(haproxy, check.port);
  const users = startUsers(haproxy?.port ?? shop.port, PER_SECOND);
  const times: number[] = [];
  try {
    while (times.length < rounds) {
      users.take();
      const ended = shop.start(['release', `checkout=${NEW}`]);
      const answer = await check.asked();
      await sleep(SERVED);
      const failed = performance.now();
      answer.writeHead(500).end();
      await ended;
      times.push(backSince(failed, users));
    }
    print(`${router}: a check fails, until stable serves all`, times, 500);
  } finally {
    await users.stop();
    await shop.close();
    await haproxy?.end();
    check.server.close();
    check.server.closeAllConnections();
  }
}

async function steering(): Promise<void> {
  const check = await startCheck();
  const shop = await shopFor(null, check.port);
  const users = startUsers(shop.port, PER_SECOND);
  const reverts: number[] = [];
  const looks: number[] = [];
  try {
    while (reverts.length < steered) {
      const held = shop.start(['release', `checkout=${NEW}`, '--detached']);
      (await check.asked()).writeHead(200).end();
      await held;
      // What a release is read back as must not be what is measured.
      await sleep(300);
      let began = performance.now();
      const appended = nextAppend(shop);
      const look = shop.start(['advance']);
      looks.push((await appended) - began);
      await look;
      users.take();
      await sleep(SERVED);
      began = performance.now();
      const reverted = shop.start(['revert']);
      await reverted;
      reverts.push(backSince(began, users));
    }
    print('gateway: `revert` starts, until stable serves all', reverts, 1_000);
    print('`advance` starts, until its first entry', looks, 1_000);
  } finally {
    await users.stop();
    await shop.close();
    check.server.close();
    check.server.closeAllConnections();
  }
}

/** When users first asked after the last one whom gray served, in milliseconds since `from`. */
function backSince(from: number, users: Users): number {
  const seen = users.take().filter(({ who }) => who !== 'tester');
  const last = Math.max(...seen.filter(({ version }) => version === NEW).map(({ sent }) => sent));
  const next = Math.min(...seen.filter(({ sent }) => sent > last).map(({ sent }) => sent));
  if (!Number.isFinite(next)) throw new Error('gray never served anybody, or never stopped to');
  return Math.max(0, next - from);
}

/** When the journal's ref moves next, on `performance.now()`. */
function nextAppend({ folder }: Shop): Promise<number> {
  return new Promise((resolve) => {
    const watcher = watch(join(folder, 'remote.git/refs/gray-release/v1/default/journal'), (_event, name) => {
      if (name !== 'shop') return;
      watcher.close();
      resolve(performance.now());
    });
  });
}

/** One stage in which gray has half of the requests, and a check that this process answers when it likes. */
async function shopFor(haproxy: Haproxy | null, check: number): Promise<Shop> {
  const first = 30_000 + (haproxy === null ? 0 : 100);
  const shop = new Shop(await freePort(), [first, first + 99]);
  const stage = `    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 20s, atMost: 60s }
      checks:
        - { kind: http, name: smoke, url: "http://127.0.0.1:${check}/", timeout: 10s }
`;
  shop.writeSpec((text) =>
    text
      .replace(/ {4}- stage: testers[\s\S]*?(?= {2}risk:)/, stage)
      .replace(/router: \{.*\}/, haproxy === null ? '$&' : `router: ${JSON.stringify(haproxy.options)}`),
  );
  execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
  const { status, stderr } = await shop.start(['register']);
  if (status !== 0) throw new Error(stderr);
  return shop;
}

async function startCheck(): Promise<{ server: Server; port: number; asked(): Promise<ServerResponse> }> {
  const waiting: ((answer: ServerResponse) => void)[] = [];
  const server = createServer((_request, answer) => {
    const next = waiting.shift();
    if (next === undefined) answer.writeHead(200).end();
    else next(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { server, port, asked: () => new Promise((resolve) => waiting.push(resolve)) };
}

function print(what: string, times: readonly number[], goal: number): void {
  const numbers = `${times.length} times: median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`;
  console.log(`${what.padEnd(52)} ${numbers} (goal: under ${goal} ms)`);
}
