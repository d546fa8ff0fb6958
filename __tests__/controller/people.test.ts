import { describe, expect, it } from 'vitest';
import { type Event, JOURNAL_VERSION } from '../../src/release/events.ts';
import { Scene, spec, stage } from './scene.ts';
import { Life } from './world.ts';

type Request = Extract<Event, { type: 'request' }>;

/** Another run appends a request as soon as `when` holds of an append; the holder sees it at its next look. */
function askOnce(scene: Scene, asked: Request['asked'], when: (name: string) => boolean): void {
  let done = false;
  const before = scene.world.boundary;
  scene.world.boundary = (name, life) => {
    before(name, life);
    if (done || !when(name)) return;
    done = true;
    void request(scene, asked);
  };
}

async function request(scene: Scene, asked: Request['asked']): Promise<void> {
  const { world, time } = scene;
  const event: Request = { type: 'request', asked, by: 'mona', reason: 'a look first', commit: null };
  const entry = {
    v: JOURNAL_VERSION,
    n: world.tip.entries.length + 1,
    at: time.now,
    run: 'mona-1',
    events: [event],
  };
  await world.journal(new Life()).append(world.tip, entry, new AbortController().signal);
}

const judging = (name: string) => name.startsWith('after append') && name.includes('judging');

describe('a pause', () => {
  it('holds the release where it is, and goes on judging from the stage’s beginning when it is resumed', async () => {
    const scene = new Scene();
    askOnce(scene, 'pause', judging);
    askOnce(scene, 'resume', (name) => name.startsWith('after append') && name.includes('held'));

    const ending = await scene.begin();

    expect(ending).toMatchObject({ how: 'ended', state: { phase: 'promoted' } });
    const held = scene.seen.find((state) => state.held !== null)!;
    expect(held.held).toMatchObject({ why: 'paused', says: 'mona paused the release', parked: false });
    expect(scene.seen.at(-1)!.story.some(({ event }) => event.type === 'resumed')).toBe(true);
  });

  it('that nobody ends gives the runner back: traffic on stable, gray kept, and a later answer goes on', async () => {
    const scene = new Scene(spec({}, { stages: [stage('few', 500)] }));
    askOnce(scene, 'pause', judging);

    const first = await scene.begin();
    const shareWhileHeld = scene.world.share('checkout');
    const sizesWhileHeld = [...scene.world.sizes.get('checkout')!];
    await request(scene, 'resume');
    const second = await scene.run();

    expect(first).toMatchObject({ how: 'held', state: { held: { parked: true } } });
    expect(shareWhileHeld).toEqual({ '1.0.0': 10_000 });
    expect(sizesWhileHeld).toEqual([
      ['1.0.0', 4],
      ['1.1.0', 1],
    ]);
    expect(second).toMatchObject({ how: 'ended', state: { phase: 'promoted' } });
    expect(scene.world.broken).toEqual([]);
  });

  it('that expires is reverted by whoever comes next', async () => {
    const hold = { wait: 600_000, expires: 3_600_000 };
    const scene = new Scene(spec({}, { stages: [stage('few', 500)], hold }));
    askOnce(scene, 'pause', judging);
    await scene.begin();

    await scene.time.until(scene.time.sleep(3_600_001));
    const ending = await scene.run();

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'expired' } } });
  });

  it('does not keep a failing version: held, it is still judged and reverted', async () => {
    const scene = new Scene(spec({}, { stages: [stage('few', 500)] }));
    askOnce(scene, 'pause', judging);
    scene.judged = (state) =>
      state.held === null
        ? null
        : { decision: 'revert', cause: 'checkout/errors', says: 'Gray fails.', metrics: new Map() };

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'reverted', because: { code: 'worse' } } });
  });
});

describe('a run that is told to stop where cancelling does not revert', () => {
  it('puts traffic back at once, keeps gray, and hands the release over within seconds', async () => {
    const scene = new Scene(
      spec({}, { stages: [stage('few', 500)], revert: { on: ['failed', 'deadline'], deadline: 7_200_000 } }),
    );
    const cancel = new AbortController();
    let cancelledAt = 0;
    scene.world.boundary = (name) => {
      if (!judging(name) || cancelledAt > 0) return;
      cancelledAt = scene.time.now;
      cancel.abort();
    };

    const ending = await scene.begin({ cancel: cancel.signal });

    expect(ending).toMatchObject({ how: 'held', state: { held: { parked: true } } });
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
    expect(scene.world.sizes.get('checkout')!.get('1.1.0')).toBe(1);
    expect(scene.time.now - cancelledAt).toBeLessThan(7_500);
  });
});

describe('an undo at once', () => {
  it('goes straight to all requests, past stages and freezes, and the end says that a person overrode', async () => {
    const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const scene = new Scene(spec({ freeze: [{ days: everyDay, from: '00:00', to: '24:00', zone: 'UTC' }] }));
    Object.assign(scene.accepted, { undoes: 'shop-0' });
    let asked = false;
    scene.world.boundary = (name) => {
      if (asked || !name.startsWith('after append accepted')) return;
      asked = true;
      void request(scene, 'promote');
    };

    const ending = await scene.begin();

    expect(ending).toMatchObject({ state: { phase: 'promoted', because: { code: 'overridden' } } });
    expect(scene.world.log.filter((line) => /^route checkout 1\.0\.0 (0|500|5000)$/.test(line))).toEqual([]);
    expect(scene.world.broken).toEqual([]);
  });
});

describe('an emergency', () => {
  const frozen = () => {
    const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    return new Scene(
      spec(
        { freeze: [{ days: everyDay, from: '00:00', to: '24:00', zone: 'UTC' }] },
        { stages: [stage('few', 500)] },
      ),
    );
  };

  it('passes over freeze windows, and its reason stands in the journal', async () => {
    const scene = frozen();
    Object.assign(scene.accepted, { emergency: 'prices are wrong' });

    const ending = await scene.begin();

    expect(ending).toMatchObject({
      state: { phase: 'promoted', accepted: { emergency: 'prices are wrong' }, because: { code: 'passed' } },
    });
  });
});
