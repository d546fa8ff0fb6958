import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { RecordError, type RecordStore, type Tip } from '../../src/ports/record.ts';
import { git } from '../../src/record/git.ts';
import { patience, recordContract } from './contract.ts';
import { recordGiven } from './given.ts';
import { bareRepository, type GitServer, gitIn, refuseCustomRefs, startGitServer, TOKEN } from './servers.ts';

const REF = 'refs/gray-release/v1/default/journal/shop';
const servers: GitServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

recordContract(
  'a bare repository in a folder',
  async () => {
    const remote = await bareRepository();
    return { open: async () => git.create({ kind: 'git', remote }, await recordGiven()) };
  },
  { writers: 10, appends: 10 },
);

recordContract(
  'a repository behind http-backend',
  async () => {
    const server = await started();
    return { open: () => opened(server) };
  },
  { writers: 4, appends: 3 },
);

describe('a push whose answer is lost', () => {
  test('is found accepted when the server took it', async () => {
    const server = await started();
    const store = await opened(server);
    const tip = await accepted(store, await store.read(REF), '1');
    server.faults.push('cut after');

    const result = await append(store, tip, '2');
    const read = await (await opened(server)).read(REF);

    expect(result).toMatchObject({ result: 'accepted', tip: { id: read.id } });
    expect(read.files.get('n')).toBe('2');
    expect(await count(server)).toBe(2);
  });

  test('is found accepted when others went on from it', async () => {
    const server = await started();
    const store = await opened(server);
    const tip = await accepted(store, await store.read(REF), '1');
    server.faults.push('cut after', 'cut before', 'cut before');

    // The other writer waits for the commit that the first one has not heard of yet.
    const other = opened(server).then(async (store) => {
      let seen = await store.read(REF);
      while (seen.files.get('n') !== '2') seen = await store.read(REF);
      return append(store, seen, '3');
    });
    const result = await append(store, tip, '2');

    expect(result.result).toBe('accepted');
    expect((await other).result).toBe('accepted');
    expect(await count(server)).toBe(3);
  });

  test('is sent again when the server never saw it', async () => {
    const server = await started();
    const store = await opened(server);
    server.faults.push('cut before', 'answer 503');

    const result = await append(store, await store.read(REF), '1');
    const read = await (await opened(server)).read(REF);

    expect(result).toMatchObject({ result: 'accepted', tip: { id: read.id } });
    expect(server.pushes()).toBe(1);
  });

  test('is refused when somebody else came first meanwhile', async () => {
    const server = await started();
    const store = await opened(server);
    const other = await git.create({ kind: 'git', remote: server.folder }, await recordGiven());
    await accepted(store, await store.read(REF), '1');
    const [tip, same] = [await store.read(REF), await other.read(REF)];
    server.faults.push('cut before', 'cut before', 'cut before');

    const late = append(store, tip, 'late');
    await accepted(other, same, '2');

    expect((await late).result).toBe('refused');
    expect((await store.read(REF)).files.get('n')).toBe('2');
  });

  test('stays unresolved while nothing is heard, within the time given', async () => {
    const server = await started();
    const store = await opened(server);
    const tip = await store.read(REF);
    server.faults.push(...Array<'cut before'>(50).fill('cut before'));

    const began = performance.now();
    const result = await store.append(REF, tip, new Map([['n', '1']]), 'first', patience(1_500));

    expect(result.result).toBe('unresolved');
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});

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
    await servers.pop()!.close();
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

describe('the token', () => {
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

test('git log on the ref tells the story, under our own name', async () => {
  const remote = await bareRepository();
  const store = await git.create({ kind: 'git', remote }, await recordGiven());
  const first = await accepted(store, await store.read(REF), '1');
  await accepted(store, first, '2');

  const log = await gitIn(remote, 'log', '--format=%an <%ae>|%s|%(trailers:key=Nonce,valueonly)', REF);

  const lines = log.split('\n').filter((line) => line !== '');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toMatch(
      /^gray-release <gray-release@users\.noreply\.github\.com>\|commit \d\|[0-9a-f]{32}$/,
    );
  }
});

test('is quick: an append, a look at an unchanged tip, and both behind 300 entries', async () => {
  const remote = await bareRepository();
  const store = await git.create({ kind: 'git', remote }, await recordGiven());
  const few = await timesOf(store, await store.read(REF));
  let tip = await store.read(REF);
  const files = Array.from(
    { length: 300 },
    (_, i) => [`entries/${i}.json`, `${i} ${'x'.repeat(400)}`] as const,
  );
  tip = await accepted(store, tip, '0', new Map(files));
  const many = await timesOf(store, tip);

  console.log(
    `append ${few.append} ms, unchanged ${few.look} ms; with 300 entries ${many.append} and ${many.look} ms`,
  );
  expect(few.append).toBeLessThan(300);
  expect(many.append).toBeLessThan(2 * few.append + 50);
  expect(many.look).toBeLessThan(2 * few.look + 20);
});

async function timesOf(store: RecordStore, from: Tip) {
  let tip = from;
  const appends: number[] = [];
  const looks: number[] = [];
  for (let i = 0; i < 7; i++) {
    const began = performance.now();
    tip = await accepted(store, tip, `${i}`, tip.files);
    const between = performance.now();
    await store.read(REF);
    appends.push(between - began);
    looks.push(performance.now() - between);
  }
  const median = (times: number[]) => Math.round(times.sort((a, b) => a - b)[3]!);
  return { append: median(appends), look: median(looks) };
}

async function started(folder?: string): Promise<GitServer> {
  const server = await startGitServer(folder ?? (await bareRepository()));
  servers.push(server);
  return server;
}

async function opened(server: GitServer, token = TOKEN): Promise<RecordStore> {
  return git.create({ kind: 'git' }, await recordGiven({ defaultRemote: server.url, token }));
}

function append(store: RecordStore, tip: Tip, n: string, files: ReadonlyMap<string, string> = new Map()) {
  return store.append(REF, tip, new Map([...files, ['n', n]]), `commit ${n}`, patience(10_000));
}

async function accepted(
  store: RecordStore,
  tip: Tip,
  n: string,
  files?: ReadonlyMap<string, string>,
): Promise<Tip> {
  const result = await append(store, tip, n, files);
  if (result.result !== 'accepted') throw new Error(`expected accepted: ${JSON.stringify(result)}`);
  return result.tip;
}

async function count(server: GitServer): Promise<number> {
  return Number(await gitIn(server.folder, 'rev-list', '--count', REF));
}

async function failure(promise: Promise<unknown>): Promise<RecordError> {
  const outcome = await promise.catch((error: unknown) => error);
  if (outcome instanceof RecordError) return outcome;
  throw new Error('expected a RecordError', { cause: outcome });
}
