import { describe, expect, it } from 'vitest';
import { type PaceGiven, paced, type Surface, stateUrgency, turnUrgency } from '../../src/report/pace.ts';
import { combine } from '../../src/report/reporters.ts';
import type { Story } from '../../src/report/story.ts';
import * as stories from './stories.ts';

/** A surface that notes what it was given, and a clock that is set by hand. */
function scene(write: (story: Story) => Promise<void> | void = () => {}, more: Partial<PaceGiven> = {}) {
  const written: Story[] = [];
  const troubles: string[] = [];
  const time = { now: 0 };
  const surface: Surface = {
    name: 'page',
    urgency: stateUrgency,
    async write(story, limited) {
      written.push(story);
      await limited(async () => write(story));
    },
  };
  const clock = { monotonic: () => time.now };
  const reporter = paced(surface, { clock, onTrouble: (line) => troubles.push(line), ...more });
  return { reporter, written, troubles, time };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const testing = stories.testing().story();
const reverted = stories.reverted().story();

describe('a paced surface', () => {
  it('is written at once, then not again within 30 s while the state is the same', async () => {
    const { reporter, written, time } = scene();
    for (let s = 0; s < 29; s += 5) {
      time.now = s * 1000;
      await reporter.show({ ...testing, now: testing.now + s * 1000 });
      await settle();
    }
    expect(written).toHaveLength(1);
    time.now = 30_000;
    await reporter.show(testing);
    await settle();
    expect(written).toHaveLength(2);
  });

  it('is written at once when the state changes', async () => {
    const { reporter, written, time } = scene();
    await reporter.show(testing);
    await settle();
    time.now = 100;
    await reporter.show(reverted);
    await settle();
    expect(written.map(({ state }) => state.phase)).toEqual(['judging', 'reverted']);
  });

  it('waits a little with what is new but not urgent, for what comes with it, and shows it once', async () => {
    const { written, time } = scene();
    const surface = paced(
      {
        name: 'page',
        urgency: turnUrgency,
        news: stateUrgency,
        every: 600_000,
        write: async (story) => void written.push(story),
      },
      { clock: { monotonic: () => time.now }, onTrouble: () => {} },
    );
    const look = async (now: number, tale: stories.Tale) => {
      time.now = now;
      await surface.show(tale.story());
      await settle();
    };
    const tale = stories.tested();
    await look(0, tale);
    await look(1_000, tale.add(106_000, { type: 'phase', phase: 'scaling', stage: 1 }));
    await look(3_000, tale.add(107_000, { type: 'phase', phase: 'shifting', stage: 1 }));
    await look(6_000, tale);
    await look(14_000, tale);
    expect(written).toHaveLength(1);
    await look(15_000, tale);
    await look(40_000, tale);
    expect(written.map(({ state }) => state.phase)).toEqual(['judging', 'shifting']);
    await look(41_000, stories.reverting());
    expect(written.at(-1)?.state.phase).toBe('reverting');
  });

  it('shows the newest story when many come while it is being written', async () => {
    let release = () => {};
    const { reporter, written } = scene(() => new Promise<void>((resolve) => (release = resolve)));
    await reporter.show(stories.tested().story());
    await reporter.show(testing);
    await reporter.show(reverted);
    release();
    await settle();
    release();
    await settle();
    expect(written.map(({ state }) => state.phase)).toEqual(['judging', 'reverted']);
  });

  it('neither throws nor delays when it fails, is told once, and is tried again 30 s later', async () => {
    const { reporter, written, troubles, time } = scene(() => Promise.reject(new Error('down')));
    for (const now of [0, 10_000, 31_000, 62_000]) {
      time.now = now;
      await reporter.show(now === 10_000 ? reverted : testing);
      await settle();
    }
    expect(written).toHaveLength(3);
    expect(troubles).toEqual(['page: down']);
  });

  it('ends a call that does not answer', async () => {
    const { reporter, troubles } = scene(() => new Promise(() => {}), { limit: 20 });
    await reporter.show(testing);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(troubles).toEqual(['page: no answer within 0.02\u00a0s']);
  });

  it('writes the last story when it closes, after the one under way', async () => {
    const { reporter, written, time } = scene(() => settle().then(() => {}));
    await reporter.show(testing);
    time.now = 10;
    await reporter.close(reverted);
    expect(written.map(({ state }) => state.phase)).toEqual(['judging', 'reverted']);
    await reporter.show(testing);
    await settle();
    expect(written).toHaveLength(2);
  });

  it('does not wait for ever when it closes', async () => {
    const { reporter } = scene(() => new Promise(() => {}), { limit: 5000, closing: 30 });
    const began = performance.now();
    await reporter.show(testing);
    await reporter.close(reverted);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('stops for good when trying again cannot help', async () => {
    const written: Story[] = [];
    const surface: Surface = {
      name: 'page',
      urgency: stateUrgency,
      async write(story) {
        written.push(story);
        throw new Error('no');
      },
      explain: () => ({ says: 'never', final: true }),
    };
    const reporter = paced(surface, { clock: { monotonic: () => 0 }, onTrouble: () => {} });
    await reporter.show(testing);
    await settle();
    await reporter.show(reverted);
    await reporter.close(reverted);
    expect(written).toHaveLength(1);
  });
});

describe('surfaces together', () => {
  it('do not hear of each other’s failures', async () => {
    const shown: string[] = [];
    const troubles: string[] = [];
    const broken = {
      name: 'broken',
      show: () => Promise.reject(new Error('boom')),
      close: () => {
        throw new Error('boom again');
      },
    };
    const whole = {
      name: 'whole',
      show: async () => void shown.push('show'),
      close: async () => void shown.push('close'),
    };
    const all = combine([broken, whole], (line) => troubles.push(line));
    await all.show(testing);
    await all.show(testing);
    await all.close(null);
    expect(shown).toEqual(['show', 'show', 'close']);
    expect(troubles).toEqual(['broken: boom']);
  });
});
