import { describe, expect, test } from 'vitest';
import type { RecordStore, Tip } from '../../src/ports/record.ts';
import { RecordError } from '../../src/ports/record.ts';
import { git } from '../../src/record/git.ts';
import { patience, recordContract } from './contract.ts';
import { recordGiven } from './given.ts';
import { bareRepository, gitIn } from './servers.ts';
import { accepted, append, count, opened, REF, started } from './writers.ts';

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
  { writers: 10, appends: 2 },
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
    server.faults.push(async () => {
      const other = await opened(server);
      await accepted(other, await other.read(REF), '3');
    });

    const result = await append(store, tip, '2');

    expect(result.result).toBe('accepted');
    expect((await store.read(REF)).files.get('n')).toBe('3');
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

  test('stays unresolved where it may yet be taken, whatever forbids another try', async () => {
    const server = await started();
    const store = await opened(server);
    const tip = await store.read(REF);
    server.faults.push('answer 503', 'answer 403');

    const result = await append(store, tip, '1');

    expect(result).toMatchObject({ result: 'unresolved', why: expect.stringMatching(/gives us no access/) });
  });

  test('is an error where the first try is forbidden', async () => {
    const server = await started();
    const store = await opened(server);
    const tip = await store.read(REF);
    server.faults.push('answer 403');

    await expect(append(store, tip, '1')).rejects.toThrow(RecordError);
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
