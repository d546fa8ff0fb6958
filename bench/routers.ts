// What it costs to change a share: for each router the POSTs over kept connections that fail while the share changes 20 times, the
// share served against the share asked, and how long it takes from `apply` to the first answer of the other version. Then what a
// reload of nginx and another configuration of Caddy cost, which none of these changes needs.
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../__tests__/freePort.ts';
import { startCaddy } from '../__tests__/router/caddy.ts';
import { makeGiven } from '../__tests__/router/given.ts';
import { startHaproxy } from '../__tests__/router/haproxy.ts';
import { Instances } from '../__tests__/router/instances.ts';
import { load, tally } from '../__tests__/router/load.ts';
import { startNginx } from '../__tests__/router/nginx.ts';
import { startTraefik } from '../__tests__/router/traefik.ts';
import type { Options } from '../src/ports/adapter.ts';
import type { Route, Router } from '../src/ports/router.ts';
import { stopGateway } from '../src/router/gateway/start.ts';
import { routers } from '../src/router/index.ts';
import { machine, median } from './measure.ts';

const POST = { method: 'POST', path: '/cart', body: '{"sku":"1"}' };
const CONNECTIONS = 32;
const CHANGES = 20;
const REQUESTS = 10_000;

interface Rig {
  readonly port: number;
  readonly router: Router;
  end(): Promise<void>;
}

const instances = new Instances();
const [old, fresh] = await Promise.all(['1.4.2', '1.5.0'].map((version) => instances.many(version, 2)));
const stable = { version: '1.4.2', addresses: old!.map(({ address }) => address) };
const gray = { version: '1.5.0', addresses: fresh!.map(({ address }) => address), salt: 'bench' };
const split = (weight: number): Route => ({ stable, gray: { ...gray, rule: { match: [], weight } } });

const RIGS: Readonly<Record<string, () => Promise<Rig>>> = {
  async gateway() {
    const given = makeGiven();
    const port = await freePort();
    return {
      port,
      router: await made({ kind: 'gateway', listen: `127.0.0.1:${port}` }, given),
      async end() {
        await stopGateway(given.stateDir, given.service);
        rmSync(given.stateDir, { recursive: true, force: true });
      },
    };
  },
  haproxy: async () => rigOf(await startHaproxy()),
  nginx: async () => rigOf(await startNginx()),
  async 'nginx without Lua'() {
    const real = await startNginx({ lua: false });
    return rigOf({
      port: real.port,
      folder: real.folder,
      options: { ...real.options, lua: false },
      end: () => real.end(),
    });
  },
  traefik: async () => rigOf(await startTraefik()),
  caddy: async () => rigOf(await startCaddy()),
};

try {
  console.log(machine());
  for (const [kind, start] of Object.entries(RIGS)) await measured(kind, await start());
  await reloads();
  await configurations();
} finally {
  instances.end();
}

async function rigOf(real: {
  port: number;
  folder: string;
  options: Options;
  end(): Promise<void>;
}): Promise<Rig> {
  return { port: real.port, router: await made(real.options, makeGiven(real.folder)), end: () => real.end() };
}

async function made(options: Options, given: ReturnType<typeof makeGiven>): Promise<Router> {
  const kind = await routers[options.kind]!();
  return kind.create(options, { ...given, programEnv: { PATH: process.env.PATH! } });
}

function apply({ router }: Rig, route: Route): Promise<void> {
  return router.apply(route, { signal: AbortSignal.timeout(60_000), fence: 1 });
}

async function measured(kind: string, rig: Rig): Promise<void> {
  try {
    await apply(rig, { stable, gray: null });
    const { requests, failures } = await under(rig.port, async () => {
      for (let i = 0; i < CHANGES; i++) {
        await apply(rig, split([500, 5000, 10_000, 2000][i % 4]!));
        await sleep(100);
      }
    });
    const shares: string[] = [];
    for (const weight of [500, 5000]) {
      await apply(rig, split(weight));
      const served = await tally(rig.port, REQUESTS);
      shares.push(`${(((served['1.5.0'] ?? 0) / REQUESTS) * 100).toFixed(1)} %`);
    }
    const times = await effects(rig);
    console.log(
      `${kind}: ${failures.length} of ${requests} POSTs failed in ${CHANGES} changes; served ${shares.join(' and ')} of 5 % and ` +
        `50 %; effect after ${median(times).toFixed(0)} ms, ${Math.max(...times).toFixed(0)} ms at most`,
    );
  } finally {
    await rig.end();
  }
}

/** From the call until a user has the first answer of the other version, who asks again as soon as he has one. */
async function effects(rig: Rig): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < 10; i++) {
    await apply(rig, { stable, gray: null });
    const user = load(rig.port, POST, 1);
    await sleep(100);
    const began = performance.now();
    const applied = apply(rig, split(10_000));
    while (!user.served.has('1.5.0')) await sleep(1);
    times.push(performance.now() - began);
    await applied;
    await user.stop();
  }
  return times;
}

async function under(port: number, act: () => Promise<void>) {
  const users = load(port, POST, CONNECTIONS);
  await sleep(300);
  await act();
  await sleep(300);
  await users.stop();
  return users;
}

async function reloads(): Promise<void> {
  const real = await startNginx();
  try {
    await apply(await rigOf(real), { stable, gray: null });
    const { requests, failures } = await under(real.port, async () => {
      for (let i = 0; i < CHANGES; i++) {
        await real.reload();
        await sleep(100);
      }
    });
    console.log(`nginx, reloaded ${CHANGES} times: ${failures.length} of ${requests} POSTs failed`);
  } finally {
    await real.end();
  }
}

async function configurations(): Promise<void> {
  const real = await startCaddy();
  try {
    await apply(await rigOf(real), { stable, gray: null });
    const { requests, failures } = await under(real.port, async () => {
      for (let i = 0; i < CHANGES; i++) {
        await real.say('POST', '/config/apps/http/servers/mine/routes/0/handle/0/body', `"${i}"`);
        await sleep(100);
      }
    });
    console.log(`caddy, given ${CHANGES} configurations: ${failures.length} of ${requests} POSTs failed`);
  } finally {
    await real.end();
  }
}
