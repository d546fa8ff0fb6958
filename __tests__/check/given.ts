import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { systemClock } from '../../src/controller/clock.ts';
import type { CheckGiven, Question } from '../../src/ports/check.ts';
import type { MetricSource, Sample } from '../../src/ports/metric.ts';

export function checkGiven(
  secrets: Readonly<Record<string, string>> = {},
  source?: MetricSource,
): CheckGiven {
  return {
    release: 'shop',
    environment: 'default',
    stateDir: tmpdir(),
    workDir: tmpdir(),
    clock: systemClock,
    secret: (name) => secrets[name],
    programEnv: { PATH: process.env.PATH! },
    debug: () => {},
    service: 'checkout',
    name: 'smoke',
    source: async () => source!,
  };
}

export function question(
  gray: readonly string[],
  stable: readonly string[] = [],
  change: Partial<Question> = {},
): Question {
  return {
    stage: 'testers',
    service: 'checkout',
    stable: { version: '1.4.2', addresses: stable },
    gray: { version: '1.5.0', addresses: gray },
    since: 1000,
    groups: null,
    slowOver: null,
    memory: null,
    ...change,
  };
}

export interface Served {
  readonly address: string;
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

/** A real server on loopback. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, n: number) => void,
): Promise<Served> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A source whose samples are given by hand, one a call: what counters do over time cannot be had from a real router at will. */
export function samples(...given: readonly (Sample | Error)[]): MetricSource {
  let next = 0;
  return {
    async sample() {
      const sample = given[next++];
      if (sample instanceof Error) throw sample;
      return sample!;
    },
  };
}
