import { describe, expect, it } from 'vitest';
import { type Event, JOURNAL_VERSION, type Judgement } from '../../src/release/events.ts';
import type { Judged } from '../../src/release/view.ts';
import type { ApprovalSpec } from '../../src/spec/types.ts';
import { APPROVAL, Scene, spec, stage } from './scene.ts';
import { Life } from './world.ts';

const MINUTE = 60_000;
const WATCH = 10 * MINUTE;

/** A release that asks for an approval once it has watched all traffic for ten minutes. */
function asking(approval: Partial<ApprovalSpec> = {}): Scene {
  const promote = { approval: { ...APPROVAL, ...approval }, watch: WATCH };
  return new Scene(
    spec(
      {},
      { stages: [stage('few', 500)], promote, hold: { wait: 2 * 60 * MINUTE, expires: 24 * 60 * MINUTE } },
    ),
  );
}

interface Given {
  readonly by: string;
  /** After the release was held. */
  readonly after: number;
  readonly saw?: readonly Judgement[];
}

/** Approves as the release is held, in this order. */
function approving(scene: Scene, ...all: readonly Given[]): { heldAt: number } {
  const times = { heldAt: 0 };
  scene.world.boundary = (name) => {
    if (times.heldAt > 0 || !name.startsWith('after append') || !name.includes('held')) return;
    times.heldAt = scene.time.now;
    for (const given of all) void approve(scene, given);
  };
  return times;
}

async function approve({ world, time }: Scene, { by, after, saw }: Given): Promise<void> {
  await time.sleep(after);
  const asked = { type: 'request', asked: 'approve', by, reason: '', commit: null } as const;
  const event: Event = saw === undefined ? asked : { ...asked, saw };
  const journal = world.journal(new Life());
  for (;;) {
    const { tip } = world;
    const entry = {
      v: JOURNAL_VERSION,
      n: tip.entries.length + 1,
      at: time.clock(0).wall(),
      run: by,
      events: [event],
    };
    const { result } = await journal.append(tip, entry, new AbortController().signal);
    if (result === 'accepted') return;
  }
}

const promoted = { how: 'ended', state: { phase: 'promoted', because: { code: 'passed' } } };
const unanswered = { how: 'held', state: { held: { why: 'approval', parked: true } } };

describe('an approval', () => {
  it('is asked for when all has passed, and makes permanent at once what serves', async () => {
    const scene = asking();
    const times = approving(scene, { by: 'mona', after: MINUTE });

    expect(await scene.begin()).toMatchObject(promoted);
    expect(scene.time.now - times.heldAt).toBeLessThan(3 * MINUTE);
    expect(scene.world.broken).toEqual([]);
  });

  it('that does not come leaves the initial version serving', async () => {
    const scene = asking();

    expect(await scene.begin()).toMatchObject(unanswered);
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
  });

  it('that comes when traffic is back brings the new version on, which is watched again', async () => {
    const scene = asking();
    await scene.begin();
    const from = scene.time.now;

    await scene.time.until(approve(scene, { by: 'mona', after: 0 }));

    expect(await scene.run()).toMatchObject(promoted);
    expect(scene.time.now - from).toBeGreaterThan(WATCH);
  });

  it('of one person is no approval of two, however often and in whatever capitals it is given', async () => {
    const scene = asking({ people: 2 });
    approving(scene, { by: 'mona', after: 0 }, { by: 'Mona', after: MINUTE });

    expect(await scene.begin()).toMatchObject(unanswered);
    expect(scene.world.share('checkout')).toEqual({ '1.0.0': 10_000 });
  });

  it('of two people counts when the second comes', async () => {
    const scene = asking({ people: 2 });
    const times = approving(scene, { by: 'mona', after: 0 }, { by: 'hubot', after: 30 * MINUTE });

    expect(await scene.begin()).toMatchObject(promoted);
    expect(scene.time.now - times.heldAt).toBeGreaterThan(30 * MINUTE);
  });

  it('counts no longer than it lasts', async () => {
    const scene = asking({ people: 2, lasts: 20 * MINUTE });
    approving(scene, { by: 'mona', after: 0 }, { by: 'hubot', after: 30 * MINUTE });

    expect(await scene.begin()).toMatchObject(unanswered);
  });

  it('of who began the release does not count where others are asked', async () => {
    const scene = asking({ author: false });
    approving(scene, { by: 'OctoCat', after: 0 });

    expect(await scene.begin()).toMatchObject(unanswered);
  });
});

describe('new evidence against gray', () => {
  /** The judge's evidence that gray is worse, as a multiple, from the first approval on. */
  function withEvidence(scene: Scene, before: number, after: number): void {
    const metric = (times: number): Judged['metrics'] =>
      new Map([['checkout/errors', { goodEnough: true, worse: Math.log(times), says: '' }]]);
    const judged = { decision: 'continue' as const, cause: null, says: '' };
    let approved = false;
    scene.judged = (state) => {
      approved ||= state.approvals.length > 0;
      return { ...judged, metrics: metric(approved ? after : before) };
    };
  }

  it.each([
    ['ten times as strong as nothing', 0.2, [], 10.1],
    ['ten times as strong as what was seen', 3, [3], 31],
  ])('%s withdraws an approval, and asks again', async (_strong, before, saw, after) => {
    const scene = asking({ people: 2 });
    withEvidence(scene, before, after);
    const judgements = saw.map((times) => ({ service: 'checkout', check: 'errors', worse: Math.log(times) }));
    approving(
      scene,
      { by: 'mona', after: 0, saw: judgements },
      { by: 'hubot', after: MINUTE, saw: judgements },
    );

    expect(await scene.begin()).toMatchObject({ ...unanswered, state: { approvals: [] } });
    const withdrawn = scene.seen.at(-1)!.story.filter(({ event }) => event.type === 'withdrawn');
    expect(withdrawn[0]!.event).toMatchObject({
      says: 'since mona approved, the evidence that gray is worse in checkout/errors has become 10 times as strong',
    });
  });

  it.each([
    ['less than that', 0.2, [], 9.9],
    ['who approved saw it already', 12, [12], 100],
  ])('does not where it is %s', async (_why, before, saw, after) => {
    const scene = asking();
    withEvidence(scene, before, after);
    const judgements = saw.map((times) => ({ service: 'checkout', check: 'errors', worse: Math.log(times) }));
    approving(scene, { by: 'mona', after: 0, saw: judgements });

    expect(await scene.begin()).toMatchObject(promoted);
  });
});
