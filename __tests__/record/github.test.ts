import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeClient } from '../../src/github/client.ts';
import { recordsOf } from '../../src/github/records.ts';
import { RecordError, type RecordHistory, type RecordStore, type Tip } from '../../src/ports/record.ts';
import { github } from '../../src/record/github.ts';
import { patience, recordContract } from './contract.ts';
import { recordGiven } from './given.ts';

const REF = 'refs/gray-release/v1/default/journal/shop';
const TOKEN = 'a-token-of-acme';

/** What becomes of the next request that changes a ref or writes an object; all others go through. */
type Fault = (request: IncomingMessage, response: ServerResponse, take: () => Promise<void>) => void;

const cutBefore: Fault = (request) => request.socket.destroy();
const cutAfter: Fault = (request, _response, take) => void take().then(() => request.socket.destroy());
const answers =
  (status: number, message: string): Fault =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));

let emulator: Emulator;
let faults: Fault[] = [];
let requests: string[] = [];
let trees: string[] = [];
let faulty: (path: string) => boolean = () => false;

const proxy = createServer((request, response) => {
  const path = request.url!;
  requests.push(`${request.method} ${path}`);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (path.endsWith('/git/trees')) trees.push(Buffer.concat(chunks).toString());
    const send = (then: (from: IncomingMessage) => void) =>
      ask(
        new URL(path, emulator.url),
        { method: request.method!, headers: request.headers, agent: false },
        then,
      ).end(Buffer.concat(chunks));
    const fault = request.method !== 'GET' && faulty(path) ? faults.shift() : undefined;
    if (fault === undefined) send((from) => from.pipe(response.writeHead(from.statusCode!, from.headers)));
    else fault(request, response, () => new Promise((done) => send((from) => from.resume().on('end', done))));
  });
});

beforeAll(async () => {
  const seed = {
    tokens: { [TOKEN]: { login: 'acme', scopes: ['repo'] } },
    github: { users: [{ login: 'acme' }], repos: [{ owner: 'acme', name: 'shop', auto_init: true }] },
  };
  emulator = await createEmulator({ service: 'github', port: 0, seed });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await emulator.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

beforeEach(() => {
  emulator.reset();
  faults = [];
  requests = [];
  trees = [];
  faulty = (path) => path.includes('/git/refs');
});

recordContract("GitHub's API", async () => ({ open: opened }), { writers: 10, appends: 10 });

describe('an update whose answer is lost', () => {
  test('is found accepted when GitHub took it', async () => {
    const store = await opened();
    const tip = await accepted(store, await store.read(REF), '1');
    faults.push(cutAfter);

    const result = await append(store, tip, '2');

    expect(result).toMatchObject({ result: 'accepted', tip: { id: (await (await opened()).read(REF)).id } });
  });

  test('is sent again when GitHub never saw it', async () => {
    const store = await opened();
    faults.push(cutBefore, answers(502, 'Bad gateway'));

    const result = await append(store, await store.read(REF), '1');

    expect(result).toMatchObject({ result: 'accepted', tip: { id: (await (await opened()).read(REF)).id } });
    expect(requests.filter((line) => line.endsWith('/git/commits'))).toHaveLength(1);
  });

  test('is found accepted when others went on from it', async () => {
    const [store, other] = [await opened(), await opened()];
    const tip = await accepted(store, await store.read(REF), '1');
    faults.push(async (request, _response, take) => {
      await take();
      await accepted(other, await other.read(REF), '3');
      request.socket.destroy();
    });

    const result = await append(store, tip, '2');

    expect(result.result).toBe('accepted');
    expect((await store.read(REF)).files.get('n')).toBe('3');
  });

  test('stays unresolved while nothing is heard, within the time given', async () => {
    const store = await opened();
    const tip = await store.read(REF);
    faults.push(...Array<Fault>(50).fill(cutBefore));

    const began = performance.now();
    const result = await store.append(REF, tip, new Map([['n', '1']]), 'first', patience(800));

    expect(result.result).toBe('unresolved');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

test('what was sent and may yet be taken stays unresolved, whatever forbids another try', async () => {
  const store = await opened();
  const tip = await store.read(REF);
  faulty = (path) => path.includes('/git/refs');
  faults.push(cutBefore, answers(403, 'Resource not accessible by integration'));

  const result = await append(store, tip, '1');

  expect(result).toMatchObject({ result: 'unresolved', why: expect.stringMatching(/not accessible/) });
});

test('objects that could not be written are written again', async () => {
  const store = await opened();
  faulty = (path) => path.includes('/git/trees');
  faults.push(answers(502, 'Bad gateway'));

  const result = await append(store, await store.read(REF), '1');

  expect(result.result).toBe('accepted');
});

describe('what cannot be mended is said at once', () => {
  test.each([
    [401, 'Bad credentials', /token is not valid/],
    [403, 'Resource not accessible by integration', /contents: write/],
    [403, 'API rate limit exceeded', /asked too often/],
    [404, 'Not Found', /cannot see the repository/],
    [409, 'Git Repository is empty.', /no commit yet/],
    [422, 'Invalid tree info', /run it again later/],
  ])('%i %s', async (status, message, advice) => {
    const store = await opened();
    const tip = await store.read(REF);
    faulty = (path) => path.includes('/git/trees');
    faults.push(answers(status, message));

    const error = await append(store, tip, '1').catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(RecordError);
    expect((error as RecordError).message).toContain(`answered ${status}`);
    expect((error as RecordError).advice).toMatch(advice);
    expect(`${(error as RecordError).message}`).not.toContain(TOKEN);
  });

  test('neither token nor repository', async () => {
    const given = await recordGiven();

    await expect(github.create({ kind: 'github' }, given)).rejects.toThrow(/needs a token and a repository/);
  });
});

test('an unchanged file is named, not sent or read again', async () => {
  const store = await opened();
  const many = new Map(Array.from({ length: 40 }, (_, i) => [`entries/${i}.json`, `entry ${i}`] as const));
  const first = await accepted(store, await store.read(REF), '1', many);
  await store.read(REF);
  const reader = await opened();
  await reader.read(REF);

  requests = [];
  await accepted(store, first, '2', first.files);
  const appended = requests;
  requests = [];
  await reader.read(REF);
  const read = requests;
  requests = [];
  await reader.read(REF);

  expect(appended.map((line) => line.split(' ')[0])).toEqual(['POST', 'POST', 'PATCH']);
  expect(trees.at(0)).toContain('"entry 39"');
  expect(trees.at(-1)).not.toContain('"entry 39"');
  expect(read.filter((line) => line.includes('/git/blobs/'))).toHaveLength(1);
  expect(requests).toHaveLength(1);
});

async function opened(): Promise<RecordStore & RecordHistory> {
  const { port } = proxy.address() as AddressInfo;
  const given = {
    token: TOKEN,
    baseUrl: `http://127.0.0.1:${port}`,
    log: () => {},
    spaceWrites: false,
    second: 1,
  };
  const client = recordsOf(makeClient(given), { owner: 'acme', repo: 'shop' });
  return github.create({ kind: 'github' }, await recordGiven({ client }));
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
