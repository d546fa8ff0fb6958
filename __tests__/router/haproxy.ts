import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { thisMachine } from '../../src/machine/local.ts';
import { command } from '../../src/router/haproxy/cli.ts';
import { freePort } from '../freePort.ts';
import { makeGiven } from './given.ts';

/** A real HAProxy as on a server of its own: the user's configuration, and a folder for ours beside it. */
export class Haproxy {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-haproxy-'));
  readonly socket = join(this.folder, 'admin.sock');
  readonly master = join(this.folder, 'master.sock');
  readonly config = join(this.folder, 'gray-release', 'checkout.cfg');
  readonly port: number;
  #process: ChildProcess | null = null;

  constructor(port: number, other: number) {
    this.port = port;
    mkdirSync(join(this.folder, 'gray-release'));
    writeFileSync(
      join(this.folder, 'haproxy.cfg'),
      [
        'global',
        `  stats socket ${this.socket} mode 600 level admin expose-fd listeners`,
        'defaults',
        '  mode http',
        '  timeout connect 5s',
        '  timeout client 10s',
        '  timeout server 10s',
        'frontend of-the-user',
        `  bind 127.0.0.1:${other}`,
        '  http-request return status 200',
        '',
      ].join('\n'),
    );
  }

  get options() {
    const { socket, master, config } = this;
    return { kind: 'haproxy', listen: `127.0.0.1:${this.port}`, socket, master, config };
  }

  async start(): Promise<void> {
    const log = openSync(join(this.folder, 'log'), 'a');
    const files = ['-f', join(this.folder, 'haproxy.cfg'), '-f', join(this.folder, 'gray-release')];
    this.#process = spawn('/usr/sbin/haproxy', ['-W', '-S', this.master, ...files], {
      stdio: ['ignore', log, log],
    });
    for (let tries = 0; tries < 100; tries++) {
      if (await this.#answers()) return;
      await sleep(20);
    }
    throw new Error(`HAProxy did not start: ${this.log}`);
  }

  get log(): string {
    return readFileSync(join(this.folder, 'log'), 'utf8');
  }

  say(text: string, socket = this.socket): Promise<string> {
    return command(thisMachine(makeGiven(this.folder)), socket, text, AbortSignal.timeout(5000));
  }

  async pid(): Promise<string> {
    return /^Pid: (\d+)$/m.exec(await this.say('show info'))![1]!;
  }

  async reload(): Promise<void> {
    const before = await this.pid();
    await this.say('reload', this.master);
    for (let tries = 0; tries < 250; tries++) {
      await sleep(20);
      if ((await this.#answers()) && (await this.pid()) !== before) return;
    }
    throw new Error(`HAProxy did not reload: ${this.log}`);
  }

  async kill(): Promise<void> {
    const processes = await this.say('show proc', this.master).catch(() => '');
    const workers = [...processes.matchAll(/^(\d+)\s+worker/gm)].map(([, pid]) => Number(pid));
    for (const pid of [this.#process!.pid!, ...workers]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended with its master.
      }
    }
    if (this.#process!.exitCode === null && this.#process!.signalCode === null) {
      await new Promise((resolve) => this.#process!.once('exit', resolve));
    }
    await sleep(50);
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #answers(): Promise<boolean> {
    try {
      await Promise.all([this.say('show info'), this.say('show proc', this.master)]);
      return true;
    } catch {
      return false;
    }
  }
}

export async function startHaproxy(): Promise<Haproxy> {
  const haproxy = new Haproxy(await freePort(), await freePort());
  await haproxy.start();
  return haproxy;
}
