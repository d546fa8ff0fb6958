import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { root } from './shop.ts';

/** Who answered a request, from the entry on, and when. */
export interface Visit {
  readonly who: 'user' | 'liar' | 'tester';
  readonly began: number;
  readonly ended: number;
  readonly status: number;
  readonly web: string;
  readonly stock: string;
}

/** Every release that the test may make: a client that has guessed the mark of the live one. */
const LIES = Array.from({ length: 9 }, (_, i) => `shop-${i}:gray`);

/**
 * Users of the chain, each on a kept connection and with the cookie it was given: every tenth sends a mark of its own, and every
 * tenth is a tester. What they were served is kept, request by request.
 */
export class Users {
  readonly visits: Visit[] = [];
  readonly lost: string[] = [];
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #users: Promise<void>[];
  #going = true;

  constructor(port: number, count: number) {
    this.#users = Array.from({ length: count }, (_, i) => this.#live(port, i));
  }

  async stop(): Promise<void> {
    this.#going = false;
    await Promise.all(this.#users);
    this.#agent.destroy();
  }

  async #live(port: number, i: number): Promise<void> {
    const who = i % 10 === 0 ? 'liar' : i % 10 === 1 ? 'tester' : 'user';
    let cookie: string | undefined;
    for (let n = 0; this.#going; n++) {
      const headers = {
        ...(cookie !== undefined && { cookie }),
        ...(who === 'tester' && { 'x-gray': 'alice' }),
        ...(who === 'liar' && { 'x-gray-release': LIES[n % LIES.length]! }),
      };
      const began = performance.now();
      try {
        const { status, text, given } = await ask(port, this.#agent, headers);
        cookie = given ?? cookie;
        this.visits.push({ who, began, ended: performance.now(), status, ...versionsIn(text) });
      } catch (error) {
        this.lost.push((error as Error).message);
      }
    }
  }
}

function versionsIn(text: string): { web: string; stock: string } {
  const answers = text.startsWith('[') ? (JSON.parse(text) as { service: string; version: string }[]) : [];
  const of = (name: string) => answers.find(({ service }) => service === name)?.version ?? '';
  return { web: of('web'), stock: of('stock') };
}

function ask(port: number, agent: Agent, headers: Readonly<Record<string, string>>) {
  return new Promise<{ status: number; text: string; given: string | undefined }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, agent, headers, method: 'POST' }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('error', reject);
      const given = answer.headers['set-cookie']?.[0]?.split(';')[0];
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, given }));
    });
    asked.setTimeout(15_000, () => asked.destroy(new Error('no answer in 15 s')));
    asked.on('error', reject);
    asked.end('{}');
  });
}

/** A router that runs: what the spec says of it, and where it is reached. */
export interface Running {
  readonly options: object;
  readonly port: number;
}

export interface Chained {
  readonly web: Running;
  readonly pricing: Running;
  readonly stock: Running;
}

/** The example's spec with other routers and ports, and short clocks. `first` is the first of thirty ports. */
export function chainSpec(routers: Chained, first: number, sticky: boolean): string {
  const server = join(root, 'examples/full-link/server.js');
  const command = JSON.stringify(`'${process.execPath}' '${server}' --port {port}`);
  let text = readFileSync(join(root, 'examples/full-link/.github/gray-release.yml'), 'utf8');
  for (const [i, name] of (['web', 'pricing', 'stock'] as const).entries()) {
    const ports = `${first + i * 10}-${first + i * 10 + 9}`;
    const { options, port } = routers[name];
    text = text
      .replace(`http://127.0.0.1:808${i + 1}/`, `http://127.0.0.1:${port}/`)
      .replace(
        `router: { kind: gateway, listen: "127.0.0.1:808${i + 1}" }`,
        `router: ${JSON.stringify(options)}`,
      )
      .replace(
        `env: { SERVICE: ${name},`,
        `drain: 1s\n      ports: "${ports}"\n      env: { SERVICE: ${name},`,
      );
  }
  const timing = 'timing: { look: 500ms, effect: 5s, fresh: 2s, lease: 20s, margin: 1s }';
  const asked = '      checks:\n        - { kind: http, service: web';
  return text
    .replaceAll('command: node server.js --port {port}', `command: ${command}`)
    .replace('registry: { kind: git }', 'registry: { kind: git, remote: remote.git }')
    .replace('atLeast: 1m, atMost: 30m, warmUp: 30s', 'atLeast: 3s, atMost: 90s, warmUp: 500ms')
    .replace(', sticky: { cookie: gray } }', sticky ? ', sticky: { cookie: gray } }' : ' }')
    .replace(asked, `      for: { atLeast: 2s, atMost: 30s }\n${asked}`)
    .replace('watch: 5m', 'watch: 2s')
    .replace('process:\n', `${timing}\nprocess:\n  risk: { ruleOut: 300% }\n`)
    .replace(/\nenvironments:[\s\S]*$/, '\n');
}
