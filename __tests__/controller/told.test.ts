import { describe, expect, it } from 'vitest';
import type { Systems } from '../../src/controller/systems.ts';
import { Told } from '../../src/controller/told.ts';
import type { Target } from '../../src/ports/target.ts';
import { Scene, service, spec } from './scene.ts';
import { Life } from './world.ts';

/** Until the new version's instances are ready. */
const STARTS = 60_000;

/** A release of two services whose targets can be watched, and when they were read while gray started. */
async function released(
  live: () => boolean,
  { names = ['checkout', 'cart'], tells = true }: { names?: readonly string[]; tells?: boolean } = {},
) {
  const scene = new Scene(spec({ services: [service('checkout'), service('cart')] }), {
    checkout: '1.1.0',
    cart: '1.1.0',
  });
  scene.world.readyAfter = (_service, version) => (version === '1.1.0' ? STARTS : 0);
  const reads: number[] = [];
  const opened: string[] = [];
  const signals: AbortSignal[] = [];
  let started = 0;
  const systems: Systems = scene.world.systems(new Life());
  const watched = (name: string, target: Target): Target => ({
    ...target,
    read: (signal) => {
      if (name === 'checkout') reads.push(scene.time.now);
      return target.read(signal);
    },
    scale: async (version, size, call) => {
      await target.scale(version, size, call);
      started ||= scene.time.now;
    },
    ...(names.includes(name) && {
      watch: (changed: () => void, signal: AbortSignal) => {
        opened.push(name);
        signals.push(signal);
        if (tells) void scene.time.sleep(started + STARTS - scene.time.now).then(changed);
        return {
          get live() {
            return live();
          },
        };
      },
    }),
  });
  const targets = new Map([...systems.targets].map(([name, target]) => [name, watched(name, target)]));
  const ending = await scene.begin({ systems: { ...systems, targets } });
  expect(ending).toMatchObject({ state: { phase: 'promoted' } });
  expect(scene.world.broken).toEqual([]);
  const ready = started + STARTS;
  return {
    waiting: reads.filter((at) => at > started && at < ready).length,
    late: reads.find((at) => at >= ready)! - ready,
    opened,
    over: signals.every(({ aborted }) => aborted),
  };
}

describe('while instances start', () => {
  it('are looked at rarely where their targets tell, and at once when they do', async () => {
    const { waiting, late, opened, over } = await released(() => true);

    // One look in five seconds, and some until the watches are there.
    expect(waiting).toBeLessThan(20);
    expect(late).toBeLessThan(400);
    expect(opened.toSorted()).toEqual(['cart', 'checkout']);
    expect(over).toBe(true);
  });

  it('are looked at every five seconds, whatever connection hangs', async () => {
    const { late } = await released(() => true, { tells: false });

    expect(late).toBeLessThan(5_100);
  });

  it('are looked at as always while nothing is told', async () => {
    const { waiting, late } = await released(() => false);

    expect(waiting).toBeGreaterThan(150);
    expect(late).toBeLessThan(400);
  });

  it('are looked at as always where one target tells nothing, and nobody is watched', async () => {
    const { waiting, opened } = await released(() => true, { names: ['checkout'] });

    expect(waiting).toBeGreaterThan(150);
    expect(opened).toEqual([]);
  });
});

describe('a rest', () => {
  /** A run between looks, whose rests are counted, and its one target. */
  async function between() {
    const rests: number[] = [];
    const state = { live: true, change: () => {} };
    const target = {
      watch: (changed: () => void) => {
        state.change = changed;
        return {
          get live() {
            return state.live;
          },
        };
      },
    } as unknown as Target;
    const sleep = async (length: number, signal?: AbortSignal) => {
      if (!signal?.aborted) rests.push(length);
    };
    const told = new Told([target], { monotonic: () => 0, wall: () => 0, sleep });
    const wake = new AbortController().signal;
    await told.silence(1_000, wake);
    expect(rests).toEqual([]);
    return { told, state, rests, rest: () => told.silence(1_000, wake) };
  }

  it('is taken where all changes since the look began would have been told', async () => {
    const { told, rests, rest } = await between();
    told.look();
    await rest();

    expect(rests).toEqual([1_000]);
  });

  it('is not taken where a change was told since', async () => {
    const { told, state, rests, rest } = await between();
    told.look();
    state.change();
    await rest();

    expect(rests).toEqual([]);
  });

  it('is not taken where one may have come before the connection did', async () => {
    const { told, state, rests, rest } = await between();
    state.live = false;
    told.look();
    state.live = true;
    await rest();

    expect(rests).toEqual([]);
  });
});
