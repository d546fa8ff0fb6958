import { readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { oneLine } from '../command/output.ts';
import { type Ran, run } from '../command/run.ts';
import type { Millis } from '../release/units.ts';
import { temporaryFolder } from '../util/temporary.ts';
import { Away } from './machine.ts';

/** To reach the machine, and for both sides to prove who they are. */
const OPENING: Millis = 20_000;
/** Fewer than an sshd allows on one connection by default (`MaxSessions 10`). */
const SESSIONS = 8;

/** Over whatever the user's ssh configuration says: nothing is asked, started or forwarded that was not meant. */
const ALWAYS = {
  BatchMode: 'yes',
  StrictHostKeyChecking: 'yes',
  UpdateHostKeys: 'no',
  ForwardAgent: 'no',
  ForwardX11: 'no',
  PermitLocalCommand: 'no',
  RemoteCommand: 'none',
  RequestTTY: 'no',
  StreamLocalBindUnlink: 'yes',
};
const MASTER = {
  ...ALWAYS,
  ControlMaster: 'yes',
  ControlPersist: '60',
  ConnectTimeout: '10',
  ServerAliveInterval: '5',
  ServerAliveCountMax: '3',
  ClearAllForwardings: 'yes',
  LogLevel: 'INFO',
};
/** Without an open connection it ends: it must not make one of its own. */
const CLIENT = { ...ALWAYS, ControlMaster: 'no', LogLevel: 'ERROR', ProxyCommand: 'false' };

export interface Login {
  /** `user@host:port`, or less of it. */
  readonly to: string;
  readonly key: string | null;
  readonly knownHosts: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/**
 * The one connection of this process to a machine: an ssh in the background that all others go over. It is opened when it is needed,
 * again where it was lost, and ends by itself a minute after it was last used.
 */
export class Connection {
  readonly login: Login;
  #folder: Promise<string> | null = null;
  #opening: Promise<void> | null = null;
  #opened = 0;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(login: Login) {
    // What ssh says is looked at, and it has a shell start what it needs.
    this.login = { ...login, env: { ...login.env, LC_ALL: 'C', SHELL: '/bin/sh' } };
  }

  /** Opens it where it is not open. @returns its number: another one is another connection @throws Away */
  async ready(signal: AbortSignal): Promise<number> {
    if (!(await listens(await this.file('c')))) {
      this.#opening ??= this.#open().finally(() => {
        this.#opening = null;
      });
      await unlessAborted(this.#opening, signal, `${this.login.to} was not reached in time`);
    }
    return this.#opened;
  }

  /** Whether it has been open all the time since it was ready. */
  async held(number: number, signal: AbortSignal): Promise<boolean> {
    const { env, cwd } = this.login;
    const argv = await this.program(['-O', 'check'], []);
    const ran = await run({ argv, env, cwd }, { signal });
    return ran.how === 'exited' && ran.status === 0 && number === this.#opened;
  }

  /** An ssh that goes over the open connection, and ends where there is none. */
  async program(args: readonly string[], command: readonly string[]): Promise<string[]> {
    return ['ssh', ...(await this.#options(CLIENT)), ...args, ...this.#destination(), ...command];
  }

  /** Waits until there is room for one more session. */
  async session<Result>(act: () => Promise<Result>): Promise<Result> {
    if (this.#running < SESSIONS) this.#running++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await act();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running--;
      else next();
    }
  }

  /** A file beside the connection's socket. Its path is short: a socket's has room for about a hundred bytes. */
  async file(name: string): Promise<string> {
    this.#folder ??= temporaryFolder('gray-ssh-');
    return join(await this.#folder, name);
  }

  /** What the connection's own ssh has said since it was opened. */
  async log(): Promise<string> {
    return readFile(await this.file('log'), 'utf8').catch(() => '');
  }

  async #open(): Promise<void> {
    const { to, key, knownHosts, env, cwd } = this.login;
    const files = {
      key: await this.file('key'),
      known: await this.file('known'),
      log: await this.file('log'),
    };
    const args = ['-f', '-N', '-E', files.log, ...(await this.#options(MASTER))];
    this.#opened++;
    // One that was killed leaves its socket behind, and the next would do without.
    await Promise.all([files.log, await this.file('c')].map((path) => rm(path, { force: true })));
    try {
      if (key !== null) {
        await writeFile(files.key, key, { mode: 0o600 });
        args.push('-i', files.key, '-o', 'IdentitiesOnly=yes');
      }
      if (knownHosts !== null) {
        await writeFile(files.known, knownHosts);
        args.push('-o', `UserKnownHostsFile="${files.known}"`, '-o', 'GlobalKnownHostsFile=/dev/null');
      }
      const argv = ['ssh', ...args, ...this.#destination()];
      const ran = await run({ argv, env, cwd }, { signal: AbortSignal.timeout(OPENING) });
      if (ran.how === 'exited' && ran.status === 0) return;
      throw new Away(`${to} cannot be reached by ssh: ${whyNot(ran, await this.log())}`);
    } finally {
      await Promise.all([files.key, files.known].map((path) => rm(path, { force: true })));
    }
  }

  async #options(options: Readonly<Record<string, string>>): Promise<string[]> {
    const given = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
    return ['-T', '-S', await this.file('c'), ...given];
  }

  #destination(): string[] {
    const [, user = '', address, name, port] = /^(.*@)?(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(this.login.to)!;
    return [...(port === undefined ? [] : ['-p', port]), '--', `${user}${address ?? name}`];
  }
}

function listens(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('error', () => resolve(false));
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
  });
}

/** What is opened for several is not stopped by one of them. */
async function unlessAborted(opening: Promise<void>, signal: AbortSignal, says: string): Promise<void> {
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Away(says));
  });
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([opening, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function whyNot(ran: Ran, log: string): string {
  if (ran.how === 'not-started') return ran.says;
  if (ran.how === 'stopped') return 'it took too long';
  if (/^No .* host key is known for /m.test(log)) {
    return 'its host key is not known. Put the lines that `ssh-keyscan` prints for it into `knownHosts`';
  }
  if (/^Host key verification failed/m.test(log)) {
    return 'its host key is another than the known one. Either the machine was set up anew, or this is another machine';
  }
  const lines = `${ran.output}\n${log}`.trim().split('\n');
  const denied = lines.find((line) => line.includes('Permission denied'));
  if (denied !== undefined) return `it does not let this key in. ssh says: ${oneLine(denied)}`;
  return oneLine(lines.at(-1) ?? '');
}
