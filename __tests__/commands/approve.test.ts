import { describe, expect, it } from 'vitest';
import { approve } from '../../src/commands/approve.ts';
import type { Ask } from '../../src/commands/ask.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { Approvers } from '../../src/ports/approvers.ts';
import { file } from '../../src/record/file.ts';
import type { Event } from '../../src/release/events.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';
import { type Asked, asked, journaled, SPEC } from './given.ts';
import { released } from './released.ts';

type Request = Extract<Event, { type: 'request' }>;

/** A release of 34 looks that waits for two people. */
async function held(promote: string, more: Partial<Ask>): Promise<Asked> {
  const spec = `${SPEC}  promote: ${promote}\n`;
  const given = asked({}, { spec, by: 'mona', ...more });
  const entries = released({ id: 'shop-1', times: 0.7, looks: 34, spec });
  const last = entries.at(-1)!;
  const events: Event[] = [
    { type: 'phase', phase: 'judging', stage: 2 },
    { type: 'held', why: 'approval', says: 'every check passed; 2 people are asked to approve' },
    { type: 'parked' },
    { type: 'holder', run: null, why: 'handover' },
  ];
  await journaled(given, [...entries.slice(0, -1), { ...last, at: Date.now(), events }]);
  return given;
}

async function requests({ folder }: Asked): Promise<Request[]> {
  const store = file.create({ kind: 'file', path: 'records' }, await recordGiven({ workDir: folder }));
  const journal = openJournal(store, refOf('journal', 'default', 'shop'), { monotonic: () => 0 });
  const { entries } = await journal.read(AbortSignal.timeout(10_000));
  return entries.flatMap(({ events }) => events).filter((event) => event.type === 'request');
}

function people(reviewers: readonly string[], authors: readonly string[] = []): Approvers {
  return { reviewers: async () => reviewers, authors: async () => authors };
}

const TWO = '{ approval: comment, approvers: { people: 2 } }';

describe('approve', () => {
  it('keeps the evidence that was approved, and says how many are still asked', async () => {
    const given = await held(TWO, { approvers: people([]) });

    const outcome = await approve(given.ask);

    expect(outcome).toMatchObject({ decision: 'held', exit: 0 });
    expect(outcome.message).toBe('shop-1 is approved by mona: 1 of the 2 people that it asks for');
    const [request] = await requests(given);
    expect(request).toMatchObject({ asked: 'approve', by: 'mona' });
    expect(request!.saw).toEqual([{ service: 'checkout', check: 'errors', worse: expect.any(Number) }]);
    expect(request!.saw![0]!.worse).toBeLessThan(0);
  });

  it('counts nobody by the name of a machine’s user where logins count', async () => {
    const given = await held(TWO, { approvers: null });

    expect(await approve(given.ask)).toMatchObject({
      exit: 2,
      message: 'shop-1 counts who approves by their login: approve it by a comment or by a workflow',
    });
    expect(await requests(given)).toEqual([]);
  });

  it.each([
    ['began it', 'OctoCat', []],
    ['opened its pull request', 'mona', ['Mona']],
  ])('refuses who %s, where others are asked', async (_what, by, authors) => {
    const given = await held('{ approval: comment, approvers: { author: false } }', {
      by,
      approvers: people([], authors),
    });

    const outcome = await approve(given.ask);

    expect(outcome.exit).toBe(2);
    expect(outcome.message).toContain('somebody else has to approve it');
    expect(await requests(given)).toEqual([]);
  });

  it('is given by the reviewers of an environment, not by who runs it', async () => {
    const promote = '{ approval: environment, approvers: { people: 3, environment: live } }';
    const given = await held(promote, { approvers: people(['hubot', 'alice']) });

    const outcome = await approve(given.ask);

    expect(outcome.message).toBe('shop-1 is approved by hubot, alice: 2 of the 3 people that it asks for');
    expect((await requests(given)).map(({ by }) => by)).toEqual(['hubot', 'alice']);
  });

  it('is refused by a run that no environment has held up', async () => {
    const given = await held('{ approval: environment, approvers: { environment: live } }', {
      approvers: people([]),
    });

    const outcome = await approve(given.ask);

    expect(outcome).toMatchObject({ exit: 2 });
    expect(outcome.message).toContain(
      'nobody has reviewed this run: its job has to name the environment live that has required reviewers',
    );
  });
});
