import type { IncomingMessage, ServerResponse } from 'node:http';
import { choose, markFor } from './choose.ts';
import type { Counters } from './counters.ts';
import { exchange, mayRepeat, type Outcome } from './exchange.ts';
import type { Instances } from './instances.ts';
import type { Routing } from './routing.ts';

/** A client that neither sends nor takes anything is let go of so much later than an instance, in milliseconds. */
const GRACE = 15_000;

/** Forwards each request to an instance of the version it belongs to, and counts what came of it. */
export class Forwarder {
  readonly #routing: Routing;
  readonly #instances: Instances;
  readonly #counters: Counters;

  constructor(routing: Routing, instances: Instances, counters: Counters) {
    this.#routing = routing;
    this.#instances = instances;
    this.#counters = counters;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now();
    request.on('error', () => {});
    response.on('error', () => {});
    const { route, timeout } = this.#routing;
    // The client's connection is as silent as the instance.
    request.socket.setTimeout(timeout + GRACE);
    if (route === null) return fail(request, response, 503, 'no version is routed yet');
    const chosen = choose(route, request);
    const instances = this.#instances.inOrder(route, chosen);
    let address = '';
    const version = (chosen.arm === 'gray' ? route.gray : null)?.version ?? route.stable.version;
    let outcome: Outcome = 'unreached';
    let helped = false;
    let repeatable = mayRepeat(request);
    for (const instance of instances) {
      // The failure of the version that was to serve stays its failure, even where another one helps out.
      helped ||= instance.version !== version;
      address = instance.address;
      this.#counters.enter(instance.version);
      const mark = markFor(chosen, instance, route);
      outcome = await exchange(request, response, instance, { cookie: chosen.cookie, mark, timeout });
      this.#counters.leave(instance.version);
      if (outcome === 'unreached') this.#instances.avoid(instance);
      else if (outcome === 'unanswered' && repeatable)
        // Once: a request that brings an instance down must not go through all of them.
        repeatable = false;
      else break;
    }
    if (outcome !== 'over' && outcome !== 'broken') {
      const [status, words] =
        outcome === 'silent' ? [504, 'no answer in time'] : [502, 'no instance answered'];
      fail(request, response, status, words);
    }
    // What is left of a body that nobody reads would stand before the client's next request.
    request.resume();
    if (chosen.matched) return this.#counters.apart(version);
    // A client that leaves is not the version's error; how long it had waited counts.
    const failed = outcome !== 'over' || helped || (response.headersSent && response.statusCode >= 500);
    const took = performance.now() - began;
    this.#counters.count({ version, address, user: chosen.user, took, failed });
  }
}

function fail(request: IncomingMessage, response: ServerResponse, status: number, words: string): void {
  if (response.destroyed) return;
  // What the client still sends would be taken for its next request.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`gray-release gateway: ${words}\n`);
}
