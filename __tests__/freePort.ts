import { createServer } from 'node:net';

/** Below what tests say themselves, and below what a system gives to connections, where it would take one in between. */
const FIRST = 10_000;
/** So many for each worker of the tests. */
const ROOM = 500;
const WORKERS = 20;

const first = FIRST + (Number(process.env.VITEST_POOL_ID ?? 0) % WORKERS) * ROOM;
let next = Math.floor(Math.random() * ROOM);

/** A port of 127.0.0.1 that nobody has at this moment, and nobody else of the tests is given. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < ROOM; tries++) {
    const port = first + (next++ % ROOM);
    if (await isFree(port)) return port;
  }
  throw new Error(`no port of ${first}-${first + ROOM - 1} is free`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
