import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Away, Lost, type Machine, Unreachable } from '../../src/machine/machine.ts';
import { machineOf } from '../../src/machine/open.ts';
import { makeGiven } from '../router/given.ts';
import { behind, givenFor, via } from './given.ts';
import { Sshd, startSshd } from './sshd.ts';

let sshd: Sshd;
let folder: string;
const servers: Server[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gray-machine-'));
  sshd = await startSshd();
});
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  await sshd.end();
  rmSync(folder, { recursive: true, force: true });
});

const soon = () => AbortSignal.timeout(20_000);
const said = (done: Promise<unknown>) =>
  done.then(
    () => {
      throw new Error('it was done');
    },
    (error: unknown) => error as Error,
  );

/** Another configuration of the same sshd. */
async function restartWith(...more: string[]): Promise<void> {
  await sshd.kill();
  sshd.more = more;
  await sshd.start();
}

async function listening(server: Server, ...at: [number, string] | [string]): Promise<Server> {
  servers.push(server);
  await new Promise<void>((resolve) =>
    (server.listen as (...args: unknown[]) => void).call(server, ...at, resolve),
  );
  return server;
}

/** One that takes whatever is said to it, and never answers. */
const silent = () =>
  createServer({ allowHalfOpen: true }, (connection) => connection.on('error', () => {}).resume());
const portOf = (server: Server) => (server.address() as AddressInfo).port;

describe('a machine that is not reached', () => {
  /** All that a machine does, of which nothing may have happened. */
  async function expectUntouched(machine: Machine, why: RegExp): Promise<void> {
    let asked = 0;
    const port = portOf(await listening(createHttp(() => asked++) as unknown as Server, 0, '127.0.0.1'));
    const file = join(folder, 'file');
    writeFileSync(file, 'kept');
    const verbs: readonly Promise<unknown>[] = [
      machine.text(file),
      machine.replace(file, 'changed'),
      machine.remove(file),
      machine.run(['touch', join(folder, 'touched')], soon()),
      machine.talk(join(folder, 'none.sock'), 'hello', soon()),
      machine.ask(`127.0.0.1:${port}`, { method: 'PUT', path: '/' }, soon()),
    ];
    for (const error of await Promise.all(verbs.map(said))) {
      expect(error).toBeInstanceOf(Away);
      expect(error.message).toMatch(why);
      expect(error.message).not.toMatch(/PRIVATE|gray-ssh/);
    }
    expect([readdirSync(folder), readFileSync(file, 'utf8'), asked]).toEqual([['file'], 'kept', 0]);
  }

  it('has another host key than the known one', async () => {
    await expectUntouched(behind(sshd, { host: 'other-host' }), /host key is another than the known one/);
    expect(sshd.log).not.toContain('Accepted');
  });

  it('has a host key that nobody knows', async () => {
    const given = { ...givenFor(makeGiven(folder), sshd), workDir: folder };
    writeFileSync(join(folder, 'hosts'), '# none\n');
    const machine = machineOf({ ...via(sshd), knownHosts: 'hosts' }, given);
    rmSync(join(folder, 'hosts'));
    await expectUntouched(machine, /host key is not known. Put the lines that `ssh-keyscan` prints/);
    expect(sshd.log).not.toContain('Accepted');
  });

  it('does not let the key in', async () => {
    await expectUntouched(
      behind(sshd, { key: 'stranger' }),
      /does not let this key in.*Permission denied \(publickey\)/,
    );
  });

  it('is given something that is no key', async () => {
    const given = {
      ...makeGiven(folder),
      secret: (name: string) => (name === 'SSH_KEY' ? 'no key' : sshd.knownHosts()),
    };
    await expectUntouched(machineOf(via(sshd), given), /does not let this key in/);
  });

  it('is not there', async () => {
    const machine = behind(sshd);
    await sshd.kill();
    await expectUntouched(machine, /cannot be reached by ssh: .*Connection refused/);
  });

  it('lets the user run no programs', async () => {
    await restartWith('ForceCommand echo This account is not available; exit 1');
    const machine = behind(sshd);
    for (const error of await Promise.all(
      [machine.text('/etc/hostname'), machine.remove(folder)].map(said),
    )) {
      expect(error).toBeInstanceOf(Away);
      expect(error.message).toMatch(/runs no `sh` for this user: This account is not available/);
    }
  });

  it('is not waited for longer than asked', async () => {
    const port = portOf(await listening(silent(), 0, '127.0.0.1'));
    const machine = machineOf(
      { ...via(sshd), ssh: `root@127.0.0.1:${port}` },
      givenFor(makeGiven(folder), sshd),
    );
    const began = performance.now();
    const error = await said(machine.run(['true'], AbortSignal.timeout(500)));
    expect(error).toBeInstanceOf(Away);
    expect(error.message).toMatch(/was not reached in time/);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('a machine that is lost', () => {
  it('in the middle of a file leaves the old one, and says that nobody knows', async () => {
    const machine = behind(sshd);
    const file = join(folder, 'file');
    await machine.replace(file, 'kept');
    const writing = said(machine.replace(file, 'x'.repeat(60_000_000)));
    for (let tries = 0; readdirSync(folder).length < 2 && tries < 500; tries++) await sleep(5);
    for (const pid of sshd.sessions()) process.kill(pid, 'SIGKILL');
    expect(await writing).toBeInstanceOf(Lost);
    for (let tries = 0; readdirSync(folder).length > 1 && tries < 200; tries++) await sleep(20);
    expect(readdirSync(folder)).toEqual(['file']);
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  it('while an answer is awaited was heard, perhaps', async () => {
    const machine = behind(sshd);
    const port = portOf(await listening(silent(), 0, '127.0.0.1'));
    const socket = join(folder, 'silent.sock');
    await listening(silent(), socket);
    await machine.text(join(folder, 'none'));
    const waiting = [
      machine.ask(`127.0.0.1:${port}`, { method: 'PUT', path: '/' }, soon()),
      machine.talk(socket, 'hello', soon()),
      machine.run(['sleep', '30'], soon()),
    ].map(said);
    await sleep(1500);
    await sshd.kill();
    for (const error of await Promise.all(waiting)) {
      expect(error).toBeInstanceOf(Lost);
      expect(error).not.toBeInstanceOf(Unreachable);
    }
    // And is reached again when it is back.
    await sshd.start();
    writeFileSync(join(folder, 'file'), 'back');
    expect(await machine.text(join(folder, 'file'))).toBe('back');
  });

  it('ends what it runs for us', async () => {
    const machine = behind(sshd);
    const mark = join(folder, 'mark');
    const script = `trap 'echo ended > "$1"; exit' TERM; echo began > "$1"; while :; do sleep 0.05; done`;
    const running = said(machine.run(['sh', '-c', script, 'sh', mark], soon()));
    for (let tries = 0; readdirSync(folder).length === 0 && tries < 500; tries++) await sleep(10);
    await sshd.kill();
    expect(await running).toBeInstanceOf(Lost);
    for (let tries = 0; readFileSync(mark, 'utf8') !== 'ended\n' && tries < 200; tries++) await sleep(20);
    expect(readFileSync(mark, 'utf8')).toBe('ended\n');
  });
});

describe('what an sshd forbids', () => {
  it('is said, where it makes no connections for others', async () => {
    await restartWith('AllowTcpForwarding no', 'AllowStreamLocalForwarding no');
    const machine = behind(sshd);
    const port = portOf(await listening(silent(), 0, '127.0.0.1'));
    const asked = await said(machine.ask(`127.0.0.1:${port}`, { method: 'GET', path: '/' }, soon()));
    expect(asked).toBeInstanceOf(Away);
    expect(asked.message).toMatch(/AllowTcpForwarding/);
    const socket = join(folder, 'a.sock');
    await listening(silent(), socket);
    const talked = await said(machine.talk(socket, 'hello', soon()));
    expect(talked).toBeInstanceOf(Unreachable);
    expect(talked.message).toMatch(/nobody listens at .*AllowStreamLocalForwarding/);
  });

  it('are more sessions at once than it allows, which we do not ask for', async () => {
    const machine = behind(sshd);
    const printed = await Promise.all(
      Array.from({ length: 30 }, (_, i) => machine.run(['echo', String(i)], AbortSignal.timeout(60_000))),
    );
    expect(printed).toEqual(printed.map((_, i) => `${i}\n`));
  });

  it('are more sessions than we are used to, which is certain not to have begun', async () => {
    await restartWith('MaxSessions 1');
    const machine = behind(sshd);
    const first = machine.run(['sleep', '3'], soon());
    await sleep(1500);
    const error = await said(machine.run(['touch', join(folder, 'touched')], soon()));
    expect(error).toBeInstanceOf(Away);
    expect(error.message).toMatch(/takes no more sessions/);
    await first;
    expect(readdirSync(folder)).toEqual([]);
  });
});

it("does not mind what a user's start-up files print", async () => {
  await restartWith('ForceCommand echo welcome; echo beware >&2; eval "$SSH_ORIGINAL_COMMAND"');
  const machine = behind(sshd);
  await machine.replace(join(folder, 'file'), 'text\n');
  expect(await machine.text(join(folder, 'file'))).toBe('text\n');
  expect(await machine.run(['echo', 'hi'], soon())).toBe('hi\n');
});

it('keeps the key in a file of its user alone, as long as the connection is opened', async () => {
  const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`gray-ssh-${process.pid}-`));
  const before = ours();
  // One that is slow to let anybody in.
  const slow = new Sshd(portOf(await listening(silent(), 0, '127.0.0.1')));
  const opening = said(behind(slow).run(['true'], AbortSignal.timeout(3000)));
  await sleep(1000);
  const [made] = ours().filter((name) => !before.includes(name));
  const within = join(tmpdir(), made!);
  expect(statSync(within).mode & 0o777).toBe(0o700);
  expect(statSync(join(within, 'key')).mode & 0o777).toBe(0o600);
  await opening;
  for (let tries = 0; readdirSync(within).includes('key') && tries < 1000; tries++) await sleep(20);
  expect(readdirSync(within)).not.toContain('key');
  rmSync(slow.folder, { recursive: true });

  await behind(sshd).text('/etc/hostname');
  const kept = ours().filter((name) => !before.includes(name) && name !== made);
  expect(readdirSync(join(tmpdir(), kept[0]!)).sort()).toEqual(['c', 'log']);
});
