import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Route } from '../../src/ports/router.ts';

/** An instance that behaves as the test says, in the test's own process. */
export interface Origin {
  readonly server: Server;
  readonly address: string;
  end(): void;
}

export async function startOrigin(listener: RequestListener): Promise<Origin> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    server,
    address: `127.0.0.1:${port}`,
    end() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const HANGING = `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(server.address().port));`;

/** A machine that is gone: what is sent to it is lost, and nobody says so. A stopped process whose queue is full is like it. */
export async function startHanging(): Promise<{ readonly address: string; end(): void }> {
  const child = spawn(process.execPath, ['-e', HANGING], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(line);
  child.kill('SIGSTOP');
  const queue = Array.from({ length: 3 }, () => connect({ port, host: '127.0.0.1' }).on('error', () => {}));
  await sleep(100);
  return {
    address: `127.0.0.1:${port}`,
    end() {
      for (const socket of queue) socket.destroy();
      child.kill('SIGKILL');
    },
  };
}

/** Everything to these instances, which are version 1. */
export function allTo(...addresses: string[]): Route {
  return { stable: { version: '1', addresses }, gray: null };
}
