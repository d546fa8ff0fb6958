import { describe, expect, it } from 'vitest';
import { bar, trafficBars } from '../../src/report/bar.ts';
import { renderChecks } from '../../src/report/check.ts';
import { renderComment } from '../../src/report/comment.ts';
import { eventRows } from '../../src/report/events.ts';
import { phaseLine, phasesOf } from '../../src/report/phases.ts';
import { whereRequestsGo } from '../../src/report/requests.ts';
import { safety } from '../../src/report/sentence.ts';
import * as stories from './stories.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const where = (tale: stories.Tale) => plain(whereRequestsGo(tale.story()).says);

describe('where requests go', () => {
  it('is what the router said, whatever the journal says', () => {
    const tale = stories.testing();
    tale.real = stories.realWith(tale.plan, 250);
    expect(where(tale)).toBe('2.5 % of requests go to 1.5.0');
  });

  it('is not known where the router cannot be read', () => {
    const tale = stories.testing();
    tale.real = stories.unreadable(tale.real!, 'checkout', 'no answer');
    expect(whereRequestsGo(tale.story()).known).toBe(false);
    expect(where(tale)).toBe('Not confirmed: assume 5 % of requests go to 1.5.0');
  });

  it('assumes the higher share while one was on its way', () => {
    const tale = stories.testing().add(700_000, { type: 'phase', phase: 'shifting', stage: 2 });
    tale.real = null;
    expect(where(tale)).toBe('Not confirmed: assume 50 % of requests go to 1.5.0');
  });

  it('assumes what was last on its way, not what a stuck release only planned', () => {
    const tale = stories.testing().add(700_000, { type: 'phase', phase: 'scaling', stage: 2 });
    tale.add(701_000, { type: 'phase', phase: 'reverting', because: { code: 'deadline', says: 'too late' } });
    tale.real = null;
    expect(where(tale)).toBe('Not confirmed: assume 5 % of requests go to 1.5.0');
  });

  it('is known before anything was intended, and at an end that was read back', () => {
    const begun = new stories.Tale();
    begun.real = null;
    expect(where(begun)).toBe('All requests go to 1.4.2');
    const ended = stories.promoted();
    ended.real = null;
    expect(where(ended)).toBe('All requests go to 1.5.0');
  });

  it('is nowhere while no router was ever told', () => {
    const tale = new stories.Tale();
    const route = { known: true, value: { route: null, step: 10 } } as const;
    tale.real = { ...tale.real!, routers: new Map([['checkout', route]]) };
    expect(where(tale)).toBe('No requests are routed yet');
    expect(safety(tale.story())).toBe('**No requests are routed yet.**');
  });

  it('names testers', () => {
    const tale = stories.tested();
    tale.real = stories.realWith(tale.plan, 0, true);
    expect(where(tale)).toBe('Only testers reach 1.5.0; all other requests go to 1.4.2');
  });

  it('tells services apart that differ', () => {
    const spec = stories.specOf(['checkout', 'pricing'], [stories.stage('few', 500, [])]);
    const tale = stories.shifted(new stories.Tale(spec), 0, 10_000);
    const { routers, ...rest } = stories.realWith(tale.plan, 500);
    const none = stories.realWith(tale.plan, 0).routers.get('pricing')!;
    tale.real = { ...rest, routers: new Map([...routers, ['pricing', none]]) };
    expect(where(tale)).toBe('Requests to the new versions: 5 % of checkout, 0 % of pricing');
    expect(plain(trafficBars(tale.story())).split('\n\n')).toEqual([
      '`█░░░░░░░░░░░░░░░░░░░` checkout: 5 % to 1.5.0, 95 % to 1.4.2',
      '`░░░░░░░░░░░░░░░░░░░░` pricing: 0 % to 1.5.0, 100 % to 1.4.2',
    ]);
  });
});

describe('the bar', () => {
  it.each([
    [0, 0],
    [1, 1],
    [500, 1],
    [5000, 10],
    [9999, 19],
    [10_000, 20],
  ])('of %d basis points has %d full cells', (weight, full) => {
    expect(bar(weight)).toBe('█'.repeat(full) + '░'.repeat(20 - full));
  });
});

describe('the phase line', () => {
  const line = (tale: stories.Tale) => plain(phaseLine(tale.story()));

  it('puts the revert after the phase that it ended, which failed or was only stopped', () => {
    expect(line(stories.reverting())).toBe(
      '✓ register · ✓ deploy · ✓ testers · **✗ few 5 %** · **◐ revert** · – half 50 % · – full 100 % · – finalise',
    );
    const asked = stories.testing().add(400_000, {
      type: 'phase',
      phase: 'reverting',
      because: { code: 'requested', says: 'hubot asked to revert' },
    });
    expect(line(asked)).toContain('– few 5 % · **◐ revert**');
    expect(renderChecks(asked.story())[3]).toMatchObject({
      conclusion: 'cancelled',
      title: 'Stopped: hubot asked to revert',
    });
  });

  it('asks for an approval before finalising', () => {
    const spec = stories.specOf(['checkout'], stories.STAGES);
    const approval = { by: 'comment' as const, people: 2, lasts: 3_600_000, author: true };
    const promote = { approval, watch: 300_000 };
    const tale = stories.promoted;
    expect(tale).toBeTypeOf('function');
    const asking = new stories.Tale({ ...spec, process: { ...spec.process, promote } });
    stories.shifted(stories.tested(asking), 3, 200_000);
    asking.add(500_000, {
      type: 'held',
      why: 'approval',
      says: 'every check passed; a person is asked to approve',
    });
    expect(line(asking)).toContain('✓ full 100 % · **‖ approval** · ○ finalise');
    expect(plain(renderComment(asking.story()))).toContain('### ‖ Held for approval');
    const approve = { type: 'request', asked: 'approve', by: 'mona', reason: '', commit: null } as const;
    asking.add(510_000, { ...approve, saw: [{ service: 'checkout', check: 'errors', worse: Math.log(3) }] });
    const comment = plain(renderComment(asking.story()));
    expect(comment).toContain('2 people have to decide before');
    expect(comment).toContain('2 people are asked; mona approved.');
    expect(comment).toContain('gray-release approve --environment production --commit 9f3c2d1');
    expect(comment).toContain('approved, with the evidence that gray is worse at 3.0 in errors');
  });

  it('gives each phase its span', () => {
    const [register, deploy] = phasesOf(stories.testing().story());
    expect([register?.from, register?.to, deploy?.to]).toEqual(
      [0, 3000, 41_000].map((ms) => stories.START + ms),
    );
  });

  it('shortens a line of many stages around the current one', () => {
    const stages = Array.from({ length: 30 }, (_, i) => stories.stage(`s${i}`, (i + 1) * 100, []));
    const tale = stories.shifted(new stories.Tale(stories.specOf(['checkout'], stages)), 15, 10_000);
    expect(line(tale)).toMatch(/^10 before · .*\*\*◐ s15 16 %\*\* · .* · 10 more$/);
  });
});

describe('who did what', () => {
  it('says the same thing again in one row with its first and last time', () => {
    const tale = stories.testing();
    for (let i = 0; i < 8; i++) tale.add(500_000 + i * 30_000, { type: 'note', says: 'edge-2 timed out' });
    expect(eventRows(tale.story()).at(-1)).toMatchObject({
      first: stories.START + 500_000,
      last: stories.START + 710_000,
      times: 8,
      what: 'edge-2 timed out',
    });
    expect(renderComment(tale.story())).toContain(
      '| 14:10:26 to 14:13:56 | run 7741 | edge-2 timed out (8 times) |',
    );
  });

  it('shows the newest 20 and says how many are left out', () => {
    const tale = stories.testing();
    for (let i = 0; i < 40; i++) tale.add(500_000 + i * 1000, { type: 'note', says: `note ${i}` });
    const text = renderComment(tale.story());
    expect(text).toContain('| note 39 |');
    expect(text).not.toContain('| note 19 |');
    expect(text).toMatch(/\d+ earlier rows are left out/);
  });
});

describe('in a public repository', () => {
  it('instance names stand in the place of addresses', () => {
    const tale = stories.revertedByCheck();
    tale.place = { ...stories.PLACE, publicRepository: true };
    const text = renderComment(tale.story());
    expect(text).toContain('on checkout-a1 answered 503');
    expect(text).toContain('1.5.0 is ready on checkout-a1');
    expect(text).not.toContain('10.0.4.21');
    expect(text).toContain('14:04:06');
    expect(text).toContain('https://github.com/acme/shop/actions/runs/7741');
  });

  it('an address that no instance has is hidden all the same', () => {
    const tale = stories.incomplete();
    tale.place = { ...stories.PLACE, publicRepository: true };
    for (const { summary, text } of renderChecks(tale.story())) {
      expect(summary + text).not.toContain('10.0.9.12');
    }
    expect(renderComment(tale.story())).toContain('connect to an address timed out after 10 s');
  });
});
