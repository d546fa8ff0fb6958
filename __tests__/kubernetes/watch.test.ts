import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clusterOf } from '../../src/kubernetes/connect.ts';
import { POD } from '../../src/kubernetes/kinds.ts';
import type { Api } from '../../src/kubernetes/request.ts';
import { watch as watchPath } from '../../src/kubernetes/watch.ts';
import { answer, FakeApi, refusal } from './fakeApi.ts';

let api: FakeApi;
let end: AbortController;

beforeEach(async () => {
  api = await new FakeApi().start();
  end = new AbortController();
});
afterEach(async () => {
  end.abort();
  await api.stop();
});

const START = answer(200, { metadata: { resourceVersion: '7' }, items: [] });
const event = (type: string, name: string, resourceVersion: string) =>
  `${JSON.stringify({ type, object: { metadata: { name, resourceVersion } } })}\n`;

/** An answer that is written as the test goes on. */
function stream() {
  let response: ServerResponse | null = null;
  return {
    begin(to: ServerResponse) {
      response = to;
      to.writeHead(200).flushHeaders();
    },
    write: (text: string | Buffer) => void response!.write(text),
    end: () => void response!.end(),
    break: () => void response!.destroy(),
  };
}

async function watch() {
  const given = { workDir: api.folder, programEnv: {}, secret: () => undefined };
  const cluster = await clusterOf(
    { kind: 'kubernetes', kubeconfig: api.kubeconfig(), namespace: 'shop' },
    given,
  );
  const told: (string | null)[] = [];
  const watching = cluster.watch(POD, (object) => told.push(object?.metadata.name ?? null), end.signal);
  return { watching, told };
}

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; !what(); tries++) {
    if (tries > 500) throw new Error(`never: ${what}`);
    await sleep(10);
  }
}

const asked = () => api.asked.map(({ url }) => Object.fromEntries(url.searchParams));

describe('a watch of a kind', () => {
  it('is live from the answer on, and tells each change, however it is cut', async () => {
    const one = stream();
    api.answers = [START, one.begin];
    const { watching, told } = await watch();
    expect(watching.live).toBe(false);
    await until(() => watching.live);
    const whole = event('ADDED', 'a', '8') + event('MODIFIED', 'b', '9') + event('DELETED', 'ç', '10');
    for (const byte of Buffer.from(whole)) {
      one.write(Buffer.from([byte]));
    }
    await until(() => told.length === 3);

    expect(told).toEqual(['a', 'b', 'ç']);
    expect(api.asked.map(({ url }) => url.pathname)).toEqual(Array(2).fill('/api/v1/namespaces/shop/pods'));
    expect(asked()).toEqual([
      { limit: '1' },
      { watch: 'true', allowWatchBookmarks: 'true', resourceVersion: '7', timeoutSeconds: '120' },
    ]);
  });

  it('goes on where a stream has ended, from its last change or bookmark', async () => {
    const [one, two] = [stream(), stream()];
    api.answers = [START, one.begin, two.begin];
    const { watching, told } = await watch();
    await until(() => watching.live);
    one.write(event('ADDED', 'a', '8') + event('BOOKMARK', '', '12'));
    one.end();
    await until(() => api.asked.length === 3 && watching.live);
    two.write(event('ADDED', 'b', '13'));
    await until(() => told.length === 2);

    expect(told).toEqual(['a', 'b']);
    expect(asked()[2]!.resourceVersion).toBe('12');
  });

  it.each([
    ['breaks', (one: ReturnType<typeof stream>) => one.break()],
    ['is too old', (one: ReturnType<typeof stream>) => one.write(event('ERROR', '', ''))],
    ['says what nobody understands', (one: ReturnType<typeof stream>) => one.write('<html>\n')],
  ])('tells that something may have been missed where one %s, and begins anew', async (_how, hurt) => {
    const [one, two] = [stream(), stream()];
    api.answers = [START, one.begin, START, two.begin];
    const { watching, told } = await watch();
    await until(() => watching.live);
    hurt(one);
    await until(() => told.length === 1);
    expect(watching.live).toBe(false);
    await until(() => watching.live);

    expect(told).toEqual([null]);
    expect(asked()[2]).toEqual({ limit: '1' });
  });

  it('is never live where it is forbidden, and does not ask again', async () => {
    const no = refusal(403, 'Forbidden', 'pods is forbidden: User "x" cannot watch resource "pods"');
    api.answers = [START, no];
    const { watching, told } = await watch();
    await sleep(1_500);

    expect(watching.live).toBe(false);
    expect(told).toEqual([]);
    expect(api.asked).toHaveLength(2);
  });

  it('tries new credentials once', async () => {
    const one = stream();
    api.answers = [START, answer(401, '{}'), one.begin];
    const { watching } = await watch();
    await until(() => watching.live);

    expect(api.asked).toHaveLength(3);
  });

  it('is given up where its connection hangs', async () => {
    const streams: AbortSignal[] = [];
    const hanging = {
      ask: async () => JSON.stringify({ metadata: { resourceVersion: '7' } }),
      lines: (_path: string, { begun }: { begun(): void }, signal: AbortSignal) => {
        streams.push(signal);
        begun();
        return new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      },
    };
    const told: unknown[] = [];
    const tell = (object: unknown) => told.push(object);
    const watching = watchPath(hanging as unknown as Api, '/api/v1/pods', tell, end.signal, 300);
    await until(() => watching.live);
    await until(() => told.length === 1);
    expect(watching.live).toBe(false);
    await until(() => watching.live);

    expect(told).toEqual([null]);
    expect(streams).toHaveLength(2);
  });

  it('asks less and less often where nobody answers well', async () => {
    api.answers = [answer(503, 'later')];
    await watch();
    await sleep(2_000);

    expect(api.asked.length).toBeGreaterThanOrEqual(2);
    expect(api.asked.length).toBeLessThanOrEqual(3);
  });

  it('ends with its connection when nobody wants it any more', async () => {
    const one = stream();
    let closed = false;
    api.answers = [
      START,
      (response) => {
        one.begin(response);
        response.on('close', () => {
          closed = true;
        });
      },
    ];
    const { watching, told } = await watch();
    await until(() => watching.live);
    end.abort();
    await until(() => closed);
    await sleep(700);

    expect(watching.live).toBe(false);
    expect(told).toEqual([]);
    expect(api.asked).toHaveLength(2);
  });
});
