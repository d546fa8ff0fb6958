import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Interval } from '../../src/ports/metric.ts';
import { EDGES } from '../../src/router/gateway/buckets.ts';
import { History } from '../../src/router/gateway/history.ts';
import { gateway } from '../../src/router/gateway/kind.ts';
import { stopGateway } from '../../src/router/gateway/start.ts';
import { freePort } from '../freePort.ts';
import { ask } from './client.ts';
import { makeGiven } from './given.ts';
import { allTo, startOrigin } from './origin.ts';

const START = 1_700_000_000_000;
const ALWAYS = { from: 0, to: Number.POSITIVE_INFINITY };
const named = (count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${i}:80`);

/** A history whose time the test moves. */
class Told {
  now: number;
  readonly history: History;

  constructor(now = START) {
    this.now = now;
    this.history = new History(() => this.now);
  }

  /** One request of each of these instances, the n-th of which took n milliseconds; then ten seconds pass. */
  interval(addresses: readonly string[], version = '1'): void {
    for (const [i, address] of addresses.entries()) this.history.count(version, address, i, i === 0);
    this.now += 10_000;
  }
}

describe('the history of the gateway', () => {
  it('sets a quarter of the instances against the others, the same ones throughout', () => {
    const told = new Told();
    for (const count of [8, 8, 7, 8]) told.interval(named(count));

    const intervals = told.history.of('1', ALWAYS);

    expect(intervals.map(({ from, to }) => [from - START, to - START])).toEqual([
      [0, 10_000],
      [10_000, 20_000],
      [20_000, 30_000],
      [30_000, 40_000],
    ]);
    expect(intervals.map(({ gray }) => gray!.requests)).toEqual([2, 2, expect.any(Number), 2]);
    expect(intervals.map(({ gray, stable }) => gray!.requests + stable!.requests)).toEqual([8, 8, 7, 8]);
    expect(new Set([0, 1, 3].map((i) => String(intervals[i]!.gray!.latency))).size).toBe(1);
    for (const { le, gray, stable } of intervals) {
      expect(le).toEqual(EDGES);
      expect(gray!.errors! + stable!.errors!).toBe(1);
      for (const arm of [gray!, stable!]) {
        expect(arm.latency).toHaveLength(EDGES.length + 1);
        expect(arm.latency!.reduce((a, b) => a + b)).toBe(arm.requests);
      }
    }
  });

  it('is the same whichever instance was heard of first', () => {
    const [one, other] = [new Told(), new Told()];
    for (let i = 0; i < 4; i++) {
      for (const [told, addresses] of [
        [one, named(6)],
        [other, named(6).reverse()],
      ] as const) {
        for (const address of addresses) told.history.count('1', address, Number(address[7]), false);
        told.now += 10_000;
      }
    }
    expect(one.history.of('1', ALWAYS)).toEqual(other.history.of('1', ALWAYS));
  });

  it('goes on when all instances are replaced', () => {
    const told = new Told();
    const [before, after] = [named(4), named(8).slice(4)];
    told.interval(before);
    told.interval([...before, ...after]);
    told.interval(after);
    expect(
      told.history.of('1', ALWAYS).map(({ gray, stable }) => [gray!.requests, stable!.requests]),
    ).toEqual([
      [1, 3],
      [2, 6],
      [1, 3],
    ]);
  });

  it('is empty where one instance serves alone', () => {
    const told = new Told();
    for (let i = 0; i < 3; i++) told.interval(named(1));
    expect(told.history.of('1', ALWAYS)).toEqual([]);
  });

  it('leaves out what lies partly outside the span, and what has not ended', () => {
    const told = new Told();
    for (let i = 0; i < 5; i++) told.interval(named(4));
    told.history.count('1', '10.0.0.0:80', 0, false);

    const spans = told.history.of('1', { from: START + 1, to: START + 39_999 });

    expect(spans.map(({ from }) => from - START)).toEqual([10_000, 20_000]);
    expect(told.history.of('1', ALWAYS)).toHaveLength(5);
  });

  it('has nothing of a time in which another version was served as well, by testers or WebSockets too', () => {
    const told = new Told();
    told.interval(named(4));
    told.history.count('2', '10.0.0.9:80', 0, false);
    told.interval(named(4));
    told.interval(named(4));
    told.history.apart('2');
    told.interval(named(4));
    told.history.apart('1');
    told.interval(named(4));
    told.interval(named(4), '2');

    const starts = (version: string) =>
      told.history.of(version, ALWAYS).map(({ from }) => (from - START) / 10_000);
    expect(starts('1')).toEqual([0, 2, 4]);
    expect(starts('2')).toEqual([5]);
  });

  it('remembers two hours', () => {
    const told = new Told();
    for (let i = 0; i < 800; i++) told.interval(named(4));
    const intervals = told.history.of('1', ALWAYS);
    expect(intervals).toHaveLength(720);
    expect(intervals[0]!.from).toBe(START + 80 * 10_000);

    told.now += 7_100_000;
    expect(told.history.of('1', ALWAYS)).toHaveLength(10);
  });

  it('leaves out the interval in which it began, of which it saw a part', () => {
    const told = new Told(START + 7000);
    for (let i = 0; i < 3; i++) told.interval(named(4));

    expect(told.history.of('1', ALWAYS).map(({ from }) => from - START)).toEqual([10_000, 20_000]);
  });

  it('has no overlapping intervals when the time of day is set back', () => {
    const told = new Told();
    for (let i = 0; i < 10; i++) told.interval(named(4));
    told.now -= 45_000;
    for (let i = 0; i < 3; i++) told.interval(named(4));

    const starts = told.history.of('1', ALWAYS).map(({ from }) => (from - START) / 10_000);

    expect(starts).toEqual([0, 1, 2, 3, 4, 6, 7]);
  });

  it('is told by the process, of the instances that answered', async () => {
    const given = makeGiven();
    const port = await freePort();
    const router = gateway.create({ kind: 'gateway', listen: `127.0.0.1:${port}` }, given);
    const origins = await Promise.all(
      [200, 500].map((status) => startOrigin((_, response) => response.writeHead(status).end())),
    );
    onTestFinished(async () => {
      for (const origin of origins) origin.end();
      await stopGateway(given.stateDir, given.service);
      rmSync(given.stateDir, { recursive: true });
    });
    const signal = AbortSignal.timeout(28_000);
    await router.apply(allTo(...origins.map(({ address }) => address)), { fence: 1, signal });
    const question = { of: 'errors', stable: { version: '1' }, gray: { version: '2' } };
    // Nothing is told of the interval in which it started.
    await sleep(10_000 - (Date.now() % 10_000));
    const from = Date.now() - (Date.now() % 10_000);
    for (let i = 0; i < 10; i++) await ask(port);

    const early = await router.metrics!.history!(question, { from, to: from + 20_000 }, signal);
    await sleep(from + 10_050 - Date.now());
    const late = await router.metrics!.history!(question, { from, to: from + 20_000 }, signal);

    expect(early).toEqual([]);
    expect(late).toHaveLength(1);
    const [{ to, gray, stable }] = late as [Interval];
    expect(to).toBe(from + 10_000);
    expect([gray!.requests, stable!.requests]).toEqual([5, 5]);
    // One of the two instances always fails.
    expect([gray!.errors, stable!.errors].sort()).toEqual([0, 5]);
  }, 30_000);
});
