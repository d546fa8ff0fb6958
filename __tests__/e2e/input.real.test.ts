import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../freePort.ts';
import { Shop } from './shop.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function shop(change?: (text: string) => string): Promise<Shop> {
  const made = new Shop(await freePort(), [24_000, 24_039]);
  cleanup.push(() => made.close());
  if (change !== undefined) made.writeSpec(change);
  return made;
}

/** One clear message, status 2, nothing running and nothing registered. */
const WRONG = [
  {
    name: 'a spec that is not there',
    args: ['release', 'checkout=1.5.0', '--spec', 'none.yml'],
    says: /none\.yml.*no such file/s,
  },
  {
    name: 'an unknown service',
    args: ['release', 'chekout=1.5.0'],
    says: /no service "chekout".*did you mean checkout/,
  },
  { name: 'a version with a space', args: ['release', '--versions', 'checkout=1.5;rm'], says: /1\.5;rm/ },
  { name: 'no version', args: ['release'], says: /versions is empty|say what to release/ },
  { name: 'an unknown command', args: ['relase'], says: /no command "relase".*did you mean release/ },
  { name: 'an unknown option', args: ['release', '--vresion', 'x'], says: /vresion/ },
  {
    name: 'the version that serves',
    args: ['release', 'checkout=1.4.2'],
    says: /1\.4\.2 is what serves already/,
  },
  {
    name: 'an unknown environment',
    args: ['release', 'checkout=1.5.0', '--environment', 'stagin'],
    says: /no environment "?stagin/,
  },
] as const;

describe('wrong input', () => {
  it.each(WRONG)('$name: one clear message, status 2, nothing touched', async ({ args, says }) => {
    const made = await shop();

    const { status, stderr } = await made.start([...args]);

    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(status, stderr).toBe(2);
    expect(made.running()).toEqual([]);
    expect(() => made.registry()).toThrow();
  });

  it('the release of another repository that has the same name and user: its instances stay', async () => {
    const [one, other] = [await shop(), await shop()];
    for (const [made, name] of [
      [one, 'one'],
      [other, 'other'],
    ] as const) {
      execFileSync('git', ['init', '--quiet'], { cwd: made.folder });
      const remote = `https://github.com/acme/${name}.git`;
      execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: made.folder });
    }
    expect((await one.start(['register'])).status).toBe(0);
    const before = one.running();

    // The same state folder, as of one user of one machine.
    const { status, stderr } = await one.start(['release', 'checkout=1.5.0'], undefined, other.folder);

    expect(stderr).toMatch(
      /holds the release shop of github.com\/acme\/one, and this is github.com\/acme\/other/,
    );
    expect(status, stderr).toBe(2);
    expect(one.running()).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it('no initial version known', async () => {
    const made = await shop((text) => text.replace('    initial: "1.4.2"\n', ''));

    const { status, stderr } = await made.start(['release', 'checkout=1.5.0']);

    expect(stderr).toMatch(/which version of checkout serves/);
    expect(status).toBe(2);
    expect(made.running()).toEqual([]);
  });
});

describe('an environment that fails', () => {
  it.each([
    ['a remote that is not there', 'remote: nowhere.git', /nowhere\.git/],
    ['a remote that refuses connections', 'remote: "http://127.0.0.1:9/x.git"', /cannot be reached|refused/],
  ])('%s: status 3, nothing started', async (_name, remote, says) => {
    const made = await shop((text) => text.replace('remote: remote.git', remote));

    const { status, stderr } = await made.start(['release', 'checkout=1.5.0']);

    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(status, stderr).toBe(3);
    expect(made.running()).toEqual([]);
  });

  it('a port that is taken: said, and the release reverts to nothing half done', async () => {
    const made = await shop((text) =>
      text.replace('deadline: 30s', 'deadline: 4s').replace('deadline: 30s', 'deadline: 4s'),
    );
    const server = createServer().listen(made.port, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    cleanup.push(() => new Promise((resolve) => server.close(resolve)));
    made.writeSpec((text) =>
      text
        .replace('deadline: 30s', 'deadline: 11s')
        .replace('  promote:', '  revert: { deadline: 3s }\n  promote:'),
    );

    const { status, stderr } = await made.start(['register']);

    expect(stderr).toContain(String(made.port));
    expect(status, stderr).toBe(3);
  });

  it('a command that is not found: the release reverts and says why', async () => {
    const made = await shop();
    expect((await made.start(['register'])).status).toBe(0);
    made.writeSpec((text) => text.replace(/command: .*/, 'command: no-such-program --port {port}'));

    const { status, stderr } = await made.start(['release', 'checkout=1.5.0']);

    expect(stderr).toMatch(/no-such-program/);
    expect(status, stderr).toBe(1);
    expect(made.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
    expect(made.registry().instances.every(({ version }) => version === '1.4.2')).toBe(true);
  });

  it('a service that never gets ready: reverted within its deadline, with its last words', async () => {
    const sick = (text: string) =>
      text.replace('within: 10s', 'within: 2s').replace('FAILING:', 'SICK_VERSION: "1.7.0", FAILING:');
    const made = await shop(sick);
    expect((await made.start(['register'])).status).toBe(0);

    const { status, stderr } = await made.start(['release', 'checkout=1.7.0']);

    expect(stderr).toMatch(/1\.7\.0 did not get ready.*503/);
    expect(status, stderr).toBe(1);
    expect(made.running().map(({ version }) => version)).toEqual(['1.4.2', '1.4.2']);
  });
});
