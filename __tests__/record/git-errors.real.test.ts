import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../src/record/git.ts';
import { patience } from './contract.ts';
import { recordGiven } from './given.ts';
import { bareRepository, gitIn, refuseCustomRefs, TOKEN } from './servers.ts';
import { accepted, append, failure, opened, REF, started } from './writers.ts';

describe('what cannot be mended is said at once', () => {
  test.each([
    ['the-wrong-token', /gives us no access/, /contents: write/],
    ['a-token-without-rights', /gives us no access/, /contents: write/],
  ])('a token that may not push: %s', async (token, message, advice) => {
    const server = await started();
    const store = await opened(server, token);

    const errors = [
      await failure(store.read(REF)),
      await failure(append(store, { id: null, files: new Map() }, '1')),
    ];

    for (const error of errors) {
      expect(error.message).toMatch(message);
      expect(error.advice).toMatch(advice);
      expect(JSON.stringify([error.message, error.advice])).not.toContain(token);
    }
  });

  test('a repository that is not there', async () => {
    const server = await started();
    const given = await recordGiven({ defaultRemote: server.url, token: TOKEN });
    const behindHttp = await git.create(
      { kind: 'git', remote: server.url.replace('remote', 'no-such') },
      given,
    );
    const inFolder = await git.create({ kind: 'git', remote: '/nowhere/at/all.git' }, given);

    expect((await failure(behindHttp.read(REF))).message).toMatch(
      /no-such.git is not a repository that we can see/,
    );
    expect((await failure(inFolder.read(REF))).message).toMatch(
      /all.git is not a repository that we can see/,
    );
  });

  test('a server that is not there', async () => {
    const server = await started();
    await server.close();
    const store = await opened(server);

    const error = await failure(store.read(REF));

    expect(error.message).toMatch(/remote.git cannot be reached/);
    expect(error.advice).toMatch(/network/);
  });

  test.each(['folder', 'http'])('a server that takes branches only: %s', async (how) => {
    const folder = await bareRepository();
    await refuseCustomRefs(folder);
    const store =
      how === 'http'
        ? await opened(await started(folder))
        : await git.create({ kind: 'git', remote: folder }, await recordGiven());

    const began = performance.now();
    const error = await failure(append(store, await store.read(REF), '1'));

    expect(error.message).toMatch(/takes no refs under refs\/gray-release\//);
    expect(error.message).toMatch(/only branches are taken/);
    expect(error.advice).toMatch(/kind: github/);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('hidden refs', async () => {
    const folder = await bareRepository();
    await gitIn(folder, 'config', 'receive.hideRefs', 'refs/gray-release');
    const store = await git.create({ kind: 'git', remote: folder }, await recordGiven());

    const error = await failure(append(store, await store.read(REF), '1'));

    expect(error.message).toMatch(/takes no refs under refs\/gray-release\//);
  });

  test('a name under a name', async () => {
    const remote = await bareRepository();
    const store = await git.create({ kind: 'git', remote }, await recordGiven());
    await accepted(store, await store.read(REF), '1');

    const error = await failure(
      store.append(
        `${REF}/x`,
        { id: null, files: new Map() },
        new Map([['n', '1']]),
        'first',
        patience(5_000),
      ),
    );

    expect(error.message).toMatch(/has the name of another record in the way/);
  });

  test('a ref that is gone', async () => {
    const server = await started();
    const first = await accepted(await opened(server), { id: null, files: new Map() }, '1');
    const store = await opened(server);
    const tip = await store.read(REF);
    await gitIn(server.folder, 'update-ref', '-d', REF);

    const result = await append(store, tip, '2');

    expect(tip.id).toBe(first.id);
    expect(result.result).toBe('refused');
  });

  test('no git at all', async () => {
    const store = await git.create({ kind: 'git', remote: '/nowhere' }, await recordGiven());
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';

    try {
      const error = await failure(store.read(REF));

      expect(error.message).toBe('git is not installed, or not on the PATH');
      expect(error.advice).toMatch(/Install git/);
    } finally {
      process.env.PATH = path;
    }
  });

  test('no remote at all', async () => {
    const given = await recordGiven();

    const error = await failure(Promise.resolve(git.create({ kind: 'git' }, given)));

    expect(error.message).toMatch(/no git remote to keep the journal in/);
  });

  test.each(['ext::sh -c "touch pwned"', 'ext://sh', '--upload-pack=touch pwned', 'fd::7'])(
    'a remote that would run something: %s',
    async (url) => {
      const given = await recordGiven();
      await gitIn(given.workDir, 'init', '--quiet');
      await appendFile(
        join(given.workDir, '.git', 'config'),
        `[remote "origin"]\n\turl = ${JSON.stringify(url)}\n`,
      );

      const error = await failure(
        Promise.resolve(git.create({ kind: 'git' }, given)).then((store) => store.read(REF)),
      );

      expect(error.message).toMatch(/is no address|is not a repository/);
    },
  );
});

test('folders of processes that were killed are swept up, those of others are not', async () => {
  const old = new Date(Date.now() - 7_200_000);
  const nobody = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  const names = [`${nobody}-old`, `${nobody}-new`, `${process.pid}-own`, 'x-foreign'];
  const folders = names.map((name) => join(tmpdir(), `gray-release-git-${name}`));
  for (const folder of folders) await mkdir(folder);
  for (const folder of [folders[0]!, folders[2]!, folders[3]!]) await utimes(folder, old, old);

  const store = await git.create({ kind: 'git', remote: await bareRepository() }, await recordGiven());
  await store.read(REF);

  expect(folders.map((folder) => existsSync(folder))).toEqual([false, true, true, true]);
});
