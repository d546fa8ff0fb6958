import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers like an API server in what the connection must handle; it keeps nothing. */
export class FakeApi {
  readonly asked: Asked[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-release-api-'));
  /** How many have been made to it. */
  connections = 0;
  readonly #server: Server;
  /** How the next requests are answered; the last one stays. */
  answers: ((response: ServerResponse, asked: Asked) => void)[] = [];

  constructor() {
    this.#server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const url = new URL(request.url ?? '', 'http://server');
      const asked = { method: request.method ?? '', url, headers: request.headers, body };
      this.asked.push(asked);
      const answer = this.answers.length > 1 ? this.answers.shift()! : this.answers[0]!;
      answer(response, asked);
    });
  }

  async start(): Promise<this> {
    this.#server.on('connection', () => {
      this.connections++;
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** A kubeconfig file of it. */
  kubeconfig(user: object = { token: 'let-me-in' }): string {
    const file = join(this.folder, 'kubeconfig');
    writeFileSync(file, this.text(user));
    return file;
  }

  text(user: object = { token: 'let-me-in' }): string {
    return JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        { name: 'c', cluster: { server: `http://127.0.0.1:${this.port}`, 'insecure-skip-tls-verify': true } },
      ],
      users: [{ name: 'u', user }],
      contexts: [
        { name: 'one', context: { cluster: 'c', user: 'u' } },
        { name: 'torn', context: { cluster: 'nowhere', user: 'u' } },
      ],
      'current-context': 'one',
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

export function refusal(status: number, reason: string, message: string, name?: string) {
  return answer(status, { kind: 'Status', status: 'Failure', reason, message, details: { name } });
}
