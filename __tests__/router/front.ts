import { rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Route, Router } from '../../src/ports/router.ts';
import { gateway } from '../../src/router/gateway/kind.ts';
import { stopGateway } from '../../src/router/gateway/start.ts';
import { freePort } from '../freePort.ts';
import { makeGiven } from './given.ts';
import { allTo, type Origin, startOrigin } from './origin.ts';

/** One gateway for all tests of a file, and for each of them an instance behind it that serves as the test says. */
export class Front {
  port = 0;
  serve: RequestListener = () => {};
  origin!: Origin;
  router!: Router;
  readonly #given = makeGiven();
  readonly #origins: Pick<Origin, 'end'>[] = [];

  /** Registers what makes and ends it. */
  constructor() {
    beforeAll(async () => {
      this.port = await freePort();
      const options = { kind: 'gateway', listen: `127.0.0.1:${this.port}`, timeout: '500ms' };
      this.router = gateway.create(options, this.#given);
    });
    beforeEach(async () => {
      this.origin = await this.another((request, response) => this.serve(request, response));
      await this.route(allTo(this.origin.address));
    });
    afterEach(() => {
      for (const each of this.#origins.splice(0)) each.end();
    });
    afterAll(async () => {
      await stopGateway(this.#given.stateDir, this.#given.service);
      rmSync(this.#given.stateDir, { recursive: true });
    });
  }

  route(route: Route): Promise<void> {
    return this.router.apply(route, { fence: 1, signal: AbortSignal.timeout(5000) });
  }

  async open(): Promise<Readonly<Record<string, number>> | undefined> {
    return (await this.router.read(AbortSignal.timeout(5000))).open;
  }

  async another(listener: RequestListener): Promise<Origin> {
    const made = await startOrigin(listener);
    this.endLater(made);
    return made;
  }

  endLater(origin: Pick<Origin, 'end'>): void {
    this.#origins.push(origin);
  }

  /** What the counts of version 1 rose by. */
  async counted(doing: () => Promise<unknown>): Promise<{ requests: number; errors: number }> {
    const before = await this.sample();
    await doing();
    await sleep(50);
    const after = await this.sample();
    const of = (name: 'requests' | 'errors') => after.stable![name]! - before.stable![name]!;
    return { requests: of('requests'), errors: of('errors') };
  }

  sample() {
    const question = { of: 'errors', stable: { version: '1' }, gray: { version: '2' } };
    return this.router.metrics!.sample(question, AbortSignal.timeout(5000));
  }

  /** Bytes as they are written, and all that comes back until the connection ends. */
  async raw(...parts: readonly string[]): Promise<string> {
    const socket = connect({ port: this.port, host: '127.0.0.1' });
    for (const part of parts) {
      socket.write(part);
      await sleep(30);
    }
    return text(socket);
  }
}
