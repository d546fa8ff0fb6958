import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
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

/** Everything to these instances, which are version 1. */
export function allTo(...addresses: string[]): Route {
  return { stable: { version: '1', addresses }, gray: null };
}
