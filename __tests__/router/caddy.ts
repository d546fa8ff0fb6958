import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort.ts';
import { ask } from './client.ts';

/** A real Caddy as on a server of its own: it has a server of the user's, and goes on with its last configuration. */
export class Caddy {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-caddy-'));
  readonly file = join(this.folder, 'gray-release', 'checkout.route');
  readonly port: number;
  readonly admin: number;
  readonly other: number;
  #process: ChildProcess | null = null;

  constructor(port: number, admin: number, other: number) {
    this.port = port;
    this.admin = admin;
    this.other = other;
    const servers = {
      mine: {
        listen: [`127.0.0.1:${other}`],
        automatic_https: { disable: true },
        routes: [{ handle: [{ handler: 'static_response', body: 'mine' }] }],
      },
    };
    writeFileSync(
      join(this.folder, 'caddy.json'),
      JSON.stringify({
        admin: { listen: `127.0.0.1:${admin}` },
        logging: { logs: { default: { level: 'ERROR' } } },
        apps: { http: { servers } },
      }),
    );
  }

  get options() {
    const { port, admin, file } = this;
    return { kind: 'caddy', listen: `127.0.0.1:${port}`, admin: `127.0.0.1:${admin}`, file };
  }

  async start(): Promise<void> {
    const log = openSync(join(this.folder, 'log'), 'a');
    this.#process = spawn('caddy', ['run', '--config', join(this.folder, 'caddy.json'), '--resume'], {
      stdio: ['ignore', log, log],
      env: { PATH: process.env.PATH, HOME: this.folder },
    });
    for (let tries = 0; tries < 1500; tries++) {
      if (this.#process.exitCode !== null) break;
      if (await this.#answers()) return;
      await sleep(20);
    }
    throw new Error(`Caddy did not start: ${this.log}`);
  }

  get log(): string {
    return readFileSync(join(this.folder, 'log'), 'utf8');
  }

  async say(method: string, path: string, body?: string) {
    const headers = { 'content-type': 'application/json' };
    return ask(this.admin, { method, path, headers, ...(body !== undefined && { body }) });
  }

  async kill(): Promise<void> {
    const child = this.#process!;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #answers(): Promise<boolean> {
    try {
      return (await this.say('GET', '/config/')).status === 200 && (await ask(this.other)).status === 200;
    } catch {
      return false;
    }
  }
}

export async function startCaddy(): Promise<Caddy> {
  const caddy = new Caddy(await freePort(), await freePort(), await freePort());
  await caddy.start();
  return caddy;
}
