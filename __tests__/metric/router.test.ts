import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/controller/clock.ts';
import { routerMetric } from '../../src/metric/router.ts';
import type { MetricGiven, MetricSource } from '../../src/ports/metric.ts';
import type { Router } from '../../src/ports/router.ts';

const OPTIONS = { kind: 'router', source: 'router', of: 'errors' };
const QUESTION = { of: 'errors', stable: { version: '1.4.2' }, gray: { version: '1.5.0' } };

/** A router in memory: what is tested is how often, and for how long, it is asked. The routers' own counts have their own tests. */
function routerOf(metrics?: MetricSource): Router {
  return { read: async () => ({ route: null, step: 1 }), apply: async () => {}, ...(metrics && { metrics }) };
}

function given(router: Router, monotonic = () => 0): MetricGiven {
  return {
    release: 'shop',
    environment: 'default',
    stateDir: '/nowhere',
    workDir: '/nowhere',
    clock: { ...systemClock, monotonic },
    secret: () => undefined,
    programEnv: {},
    debug: () => {},
    service: 'checkout',
    router,
  };
}

describe('the metric source of a router', () => {
  it('is read once for all checks that look together, and anew at the next look', async () => {
    let reads = 0;
    let now = 0;
    const router = routerOf({ sample: async () => ({ at: ++reads, epoch: 'e' }) });
    const [a, b] = [1, 2].map(() =>
      routerMetric.create(
        OPTIONS,
        given(router, () => now),
      ),
    );
    const never = new AbortController().signal;

    const together = await Promise.all([
      a!.sample(QUESTION, never),
      b!.sample({ ...QUESTION, of: 'latency' }, never),
    ]);
    now = 499;
    const soon = await b!.sample(QUESTION, never);
    now = 500;
    const later = await b!.sample(QUESTION, never);
    const otherVersion = await a!.sample({ ...QUESTION, gray: { version: '1.6.0' } }, never);

    expect([...together, soon, later, otherVersion].map(({ at }) => at)).toEqual([1, 1, 1, 2, 3]);
  });

  it('tells a failure to those who asked after three tries, and asks again next time', async () => {
    let reads = 0;
    const router = routerOf({
      async sample() {
        if (++reads <= 3) throw new Error('connection refused');
        return { at: reads, epoch: 'e' };
      },
    });
    const source = routerMetric.create(OPTIONS, given(router));

    await expect(source.sample(QUESTION, AbortSignal.timeout(5000))).rejects.toThrow('connection refused');
    expect(await source.sample(QUESTION, AbortSignal.timeout(5000))).toEqual({ at: 4, epoch: 'e' });
  });

  it('is not spoilt for others by one who gives up', async () => {
    let answer: (at: number) => void = () => {};
    const router = routerOf({
      sample: () =>
        new Promise((resolve) => {
          answer = (at) => resolve({ at, epoch: 'e' });
        }),
    });
    const source = routerMetric.create(OPTIONS, given(router));

    const impatient = source.sample(QUESTION, AbortSignal.timeout(30));
    const patient = source.sample(QUESTION, AbortSignal.timeout(5000));
    await expect(impatient).rejects.toThrow('it did not answer in time');
    answer(7);

    expect(await patient).toEqual({ at: 7, epoch: 'e' });
  });

  it('counts by group for the one who asks for it', async () => {
    const asked: unknown[] = [];
    const router = routerOf({
      async sample({ groups }) {
        asked.push(groups);
        return { at: asked.length, epoch: 'e' };
      },
    });
    const source = routerMetric.create(OPTIONS, given(router));
    const never = new AbortController().signal;

    await source.sample(QUESTION, never);
    await source.sample({ ...QUESTION, groups: { slowOver: null } }, never);
    await source.sample({ ...QUESTION, groups: { slowOver: 250 } }, never);

    expect(asked).toEqual([undefined, { slowOver: null }, { slowOver: 250 }]);
  });

  it('has a past where its router has one', async () => {
    const sample: MetricSource['sample'] = async () => ({ at: 1, epoch: 'e' });
    const past = [{ from: 1, to: 2 }];
    const [without, withPast] = [routerOf({ sample }), routerOf({ sample, history: async () => past })].map(
      (router) => routerMetric.create(OPTIONS, given(router)),
    );

    expect(without!.history).toBeUndefined();
    expect(await withPast!.history!(QUESTION, { from: 0, to: 9 }, new AbortController().signal)).toBe(past);
  });

  it('says so when the router does not count', () => {
    expect(() => routerMetric.create(OPTIONS, given(routerOf()))).toThrow(
      'the router of checkout does not count per version; name another metric source',
    );
  });
});
