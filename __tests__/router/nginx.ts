import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort.ts';

/** A real nginx as on a server of its own: the user's configuration, which includes ours. */
export class Nginx {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-nginx-'));
  readonly config = join(this.folder, 'gray-release', 'checkout.conf');
  readonly port: number;
  readonly control: string;
  readonly #main = join(this.folder, 'nginx.conf');
  readonly #other: number;
  #process: ChildProcess | null = null;

  constructor(port: number, control: number, other: number, { lua = true } = {}) {
    this.port = port;
    this.control = `127.0.0.1:${control}`;
    this.#other = other;
    mkdirSync(join(this.folder, 'gray-release'));
    const { username, uid } = userInfo();
    const modules = lua ? ['ndk_http_module', 'ngx_http_lua_module'] : [];
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      this.#main,
      [
        ...modules.map((name) => `load_module ${modulesFolder()}/${name}.so;`),
        // Its workers are then nobody, who may not enter this folder.
        ...(uid === 0 ? [`user ${username};`] : []),
        'daemon off;',
        'worker_processes 2;',
        `pid ${this.folder}/pid;`,
        `error_log ${this.folder}/log;`,
        'events { worker_connections 4096; }',
        'http {',
        '  access_log off;',
        ...temporary.map((name) => `  ${name}_temp_path ${this.folder}/${name};`),
        `  server { listen 127.0.0.1:${other}; return 200; }`,
        `  include ${this.folder}/gray-release/*.conf;`,
        '}',
        '',
      ].join('\n'),
    );
  }

  get options() {
    const { port, control, config } = this;
    return { kind: 'nginx', listen: `127.0.0.1:${port}`, control, config, reload: this.reloadCommand };
  }

  get reloadCommand(): string {
    return `${program()} -p ${this.folder} -c ${this.#main} -s reload`;
  }

  async start(): Promise<void> {
    const log = openSync(join(this.folder, 'log'), 'a');
    this.#process = spawn(program(), ['-p', this.folder, '-c', this.#main], { stdio: ['ignore', log, log] });
    for (let tries = 0; tries < 500; tries++) {
      if (this.#process.exitCode !== null) break;
      if (existsSync(join(this.folder, 'pid')) && (await listens(this.#other))) return;
      await sleep(20);
    }
    throw new Error(`nginx did not start: ${this.log}`);
  }

  get log(): string {
    return readFileSync(join(this.folder, 'log'), 'utf8');
  }

  workers(): number[] {
    const pid = this.#process!.pid!;
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  }

  /** Until the workers of before have left. */
  async reload(): Promise<void> {
    const before = this.workers();
    execFileSync('/bin/sh', ['-c', this.reloadCommand], { stdio: 'ignore' });
    for (let tries = 0; tries < 1000; tries++) {
      const now = this.workers();
      if (now.length > 0 && before.every((pid) => !now.includes(pid))) return;
      await sleep(20);
    }
    throw new Error(`nginx did not reload: ${this.log}`);
  }

  /** All its processes at once, as a machine that goes down. */
  async kill(): Promise<void> {
    const master = this.#process!;
    if (master.exitCode !== null || master.signalCode !== null) return;
    const workers = this.workers();
    const ended = new Promise((resolve) => master.once('exit', resolve));
    master.kill('SIGKILL');
    await ended;
    for (const pid of workers) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended with its master.
      }
    }
    for (let tries = 0; tries < 500 && (await listens(this.#other)); tries++) await sleep(20);
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function startNginx(options?: { lua: boolean }): Promise<Nginx> {
  const nginx = new Nginx(await freePort(), await freePort(), await freePort(), options);
  await nginx.start();
  return nginx;
}

function program(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? 'nginx';
}

/** Beside a program that was unpacked, not installed. */
function modulesFolder(): string {
  const unpacked = join(dirname(realpathSync(program())), 'usr/lib/nginx/modules');
  return existsSync(unpacked) ? unpacked : '/usr/lib/nginx/modules';
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.destroy());
  });
}
