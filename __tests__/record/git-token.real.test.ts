import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../src/record/git.ts';
import { recordGiven } from './given.ts';
import { bareRepository, gitIn, TOKEN } from './servers.ts';
import { accepted, failure, opened, REF, started } from './writers.ts';

test('the origin of the checkout stands in, from the checkout on', async () => {
  const remote = await bareRepository();
  const given = await recordGiven({ workDir: dirname(remote) });
  await gitIn(given.workDir, 'init', '--quiet', 'work');
  const workDir = join(given.workDir, 'work');
  await gitIn(workDir, 'remote', 'add', 'origin', `../${basename(remote)}`);

  const store = await git.create({ kind: 'git' }, { ...given, workDir });
  await accepted(store, await store.read(REF), '1');

  expect(await gitIn(remote, 'rev-parse', '--verify', REF)).toMatch(/^[0-9a-f]{40}/);
  expect(await gitIn(workDir, 'status', '--porcelain', '--ignored')).toBe('');
  await expect(gitIn(workDir, 'rev-parse', '--verify', REF)).rejects.toThrow();
});

describe('the token', () => {
  test('stands in no list of arguments', async () => {
    const server = await started();
    const { workDir } = await recordGiven();
    const log = join(workDir, 'arguments');
    const path = process.env.PATH!;
    const real = path.split(':').find((folder) => existsSync(join(folder, 'git')))!;
    await mkdir(join(workDir, 'bin'));
    const script = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nexec '${join(real, 'git')}' "$@"\n`;
    await writeFile(join(workDir, 'bin/git'), script, { mode: 0o755 });
    process.env.PATH = `${join(workDir, 'bin')}:${path}`;

    try {
      const store = await opened(server);
      await accepted(store, await store.read(REF), '1');
    } finally {
      process.env.PATH = path;
    }

    const lines = await readFile(log, 'utf8');
    expect(lines).toMatch(/^push /m);
    expect(lines).not.toContain(TOKEN);
    expect(lines).not.toContain(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'));
  });

  test('goes to its own host only, alone in its header', async () => {
    const [own, other] = [await started(), await started()];
    const given = await recordGiven({ defaultRemote: own.url, token: TOKEN });
    const home = await gitIn(given.workDir, 'init', '--quiet', 'home').then(() =>
      join(given.workDir, 'home'),
    );
    await writeFile(
      join(home, '.gitconfig'),
      '[http]\n\textraheader = AUTHORIZATION: basic b3RoZXI6b3RoZXI=\n',
    );
    const before = process.env.HOME;
    process.env.HOME = home;

    try {
      await (await git.create({ kind: 'git' }, given)).read(REF);
      await failure((await git.create({ kind: 'git', remote: other.url }, given)).read(REF));
    } finally {
      process.env.HOME = before;
    }

    const ours = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;
    expect(new Set(own.seen)).toEqual(new Set([ours]));
    expect(other.seen.join()).not.toContain(ours);
  });

  test('and the password of a remote stand in no message', async () => {
    const server = await started();
    const remote = server.url.replace('http://', 'http://somebody:a-password@');
    const store = await git.create({ kind: 'git', remote }, await recordGiven());

    const error = await failure(store.read(REF));

    expect(`${error.message} ${error.advice}`).not.toContain('a-password');
  });
});
