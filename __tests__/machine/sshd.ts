import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort.ts';

/** A real sshd on a port of its own, which lets this user in with a key of its own. */
export class Sshd {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-sshd-'));
  readonly port: number;
  /** More lines of its configuration. */
  more: readonly string[] = [];
  #process: ChildProcess | null = null;

  constructor(port: number) {
    this.port = port;
    for (const name of ['host', 'other-host', 'user', 'stranger']) {
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', join(this.folder, name)]);
    }
    // As docs/ssh.md has it.
    this.allow(`restrict,port-forwarding ${readFileSync(join(this.folder, 'user.pub'), 'utf8')}`);
  }

  /** A line of `authorized_keys`. */
  allow(line: string): void {
    appendFileSync(join(this.folder, 'authorized_keys'), line);
  }

  get to(): string {
    return `${userInfo().username}@127.0.0.1:${this.port}`;
  }

  /** As a secret holds it: often without the last line break. */
  key(name: 'user' | 'stranger' = 'user'): string {
    return readFileSync(join(this.folder, name), 'utf8').trim();
  }

  /** As `ssh-keyscan` prints it. */
  knownHosts(name: 'host' | 'other-host' = 'host'): string {
    return `[127.0.0.1]:${this.port} ${readFileSync(join(this.folder, `${name}.pub`), 'utf8')}`;
  }

  async start(): Promise<void> {
    const at = (name: string) => join(this.folder, name);
    writeFileSync(
      at('sshd_config'),
      [
        ...this.more,
        'ListenAddress 127.0.0.1',
        `Port ${this.port}`,
        `HostKey ${at('host')}`,
        `AuthorizedKeysFile ${at('authorized_keys')}`,
        'PidFile none',
        // Without the start-up files of whoever runs the suite.
        `SetEnv HOME=${this.folder}`,
        'UsePAM no',
        // The folder of temporary files may be everybody's.
        'StrictModes no',
        'PasswordAuthentication no',
        'KbdInteractiveAuthentication no',
        'PermitRootLogin prohibit-password',
        '',
      ].join('\n'),
    );
    // Where its package is installed as a service the system makes this folder.
    if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
    this.#process = spawn(program(), ['-D', '-f', at('sshd_config'), '-E', at('log')], { stdio: 'ignore' });
    for (let tries = 0; tries < 250; tries++) {
      if (this.#process.exitCode !== null) break;
      if (await answers(this.port)) return;
      await sleep(20);
    }
    throw new Error(`sshd did not start: ${this.log}`);
  }

  get log(): string {
    return readFileSync(join(this.folder, 'log'), 'utf8');
  }

  /** The processes of sshd that serve one connection each, without the programs that they have started. */
  sessions(): number[] {
    const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' });
    const all = listed.split('\n').map((line) => line.trim().split(/\s+/));
    const below = (parent: number): number[] =>
      all
        .filter(([, ppid, name]) => Number(ppid) === parent && name === 'sshd')
        .flatMap(([pid]) => [Number(pid), ...below(Number(pid))]);
    return below(this.#process!.pid!);
  }

  /** All of it at once, without a word. What it has started goes on. */
  async kill(): Promise<void> {
    const running = this.#process!;
    for (const pid of [running.pid!, ...this.sessions()]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended with the one before.
      }
    }
    if (running.exitCode === null && running.signalCode === null) {
      await new Promise((resolve) => running.once('exit', resolve));
    }
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function startSshd(...more: readonly string[]): Promise<Sshd> {
  const sshd = new Sshd(await freePort());
  sshd.more = more;
  await sshd.start();
  return sshd;
}

/** It wants to be called by its whole path, and is in no folder of a user's PATH. */
function program(): string {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  const found = folders
    .map((folder) => join(folder, 'sshd'))
    .find((path) => {
      try {
        accessSync(path);
        return true;
      } catch {
        return false;
      }
    });
  if (found === undefined) throw new Error('there is no sshd: .ci/run installs it');
  return found;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(port, '127.0.0.1');
    connection.once('data', () => {
      connection.destroy();
      resolve(true);
    });
    connection.once('error', () => resolve(false));
    connection.once('close', () => resolve(false));
  });
}
