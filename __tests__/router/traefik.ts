import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../freePort.ts';
import { ask } from './client.ts';

const page = fileURLToPath(new URL('../../docs/routers/traefik.md', import.meta.url));

/** What the page tells users to have, with other addresses and folders. */
function staticConfig(web: string, api: string, dynamic: string): string {
  const [, block = ''] = /```yaml\n( *entryPoints:[\s\S]*?)```/.exec(readFileSync(page, 'utf8')) ?? [];
  return block
    .replaceAll(/^ {3}/gm, '')
    .replace('0.0.0.0:8080', web)
    .replace('127.0.0.1:8099', api)
    .replace('/etc/traefik/dynamic', dynamic);
}

/** A real Traefik as on a server of its own, with the folder that it watches. */
export class Traefik {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-traefik-'));
  readonly dynamic = join(this.folder, 'dynamic');
  readonly file = join(this.dynamic, 'gray-release-checkout.yml');
  readonly port: number;
  readonly api: number;
  #process: ChildProcess | null = null;

  constructor(port: number, api: number) {
    this.port = port;
    this.api = api;
    mkdirSync(this.dynamic);
    const text = staticConfig(`127.0.0.1:${port}`, `127.0.0.1:${api}`, this.dynamic);
    writeFileSync(
      join(this.folder, 'traefik.yml'),
      `global: { checkNewVersion: false }\nlog: { level: WARN }\n${text}`,
    );
  }

  get options() {
    return { kind: 'traefik', entryPoint: 'web', file: this.file, api: `127.0.0.1:${this.api}` };
  }

  async start(): Promise<void> {
    const log = openSync(join(this.folder, 'log'), 'a');
    const config = join(this.folder, 'traefik.yml');
    this.#process = spawn('traefik', [`--configFile=${config}`], { stdio: ['ignore', log, log] });
    for (let tries = 0; tries < 1500; tries++) {
      if (this.#process.exitCode !== null) break;
      if (await this.#answers()) return;
      await sleep(20);
    }
    throw new Error(`Traefik did not start: ${this.log}`);
  }

  get log(): string {
    return readFileSync(join(this.folder, 'log'), 'utf8');
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

  /** Both ports, and what was written before it started: it listens a moment earlier than it has read that. */
  async #answers(): Promise<boolean> {
    try {
      const { status, body } = await ask(this.api, { path: '/api/rawdata' });
      await ask(this.port);
      return status === 200 && (!existsSync(this.file) || body.includes('gray~checkout@file'));
    } catch {
      return false;
    }
  }
}

export async function startTraefik(): Promise<Traefik> {
  const traefik = new Traefik(await freePort(), await freePort());
  await traefik.start();
  return traefik;
}
