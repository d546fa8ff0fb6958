import { describe, expect, it } from 'vitest';
import type { More } from '../../src/commands/ask.ts';
import { toJson } from '../../src/commands/outcome.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Seen } from '../../src/report/plan.ts';
import { asked, journaled, SPEC } from './given.ts';
import { released } from './released.ts';

const plain = (lines: readonly string[]) => lines.join('\n').replaceAll('\u00a0', ' ');

async function planned(more: Partial<More> = {}, spec = SPEC) {
  const given = asked(more, { spec });
  const outcome = await plan(given.ask);
  return {
    outcome,
    text: plain(given.said),
    seen: (toJson(outcome).report as { sight: Seen } | undefined)?.sight,
  };
}

describe('what a plan says a stage can see', () => {
  it('is a line for each comparison, for the traffic that is given', async () => {
    const { outcome, text } = await planned({ traffic: '100/s', errorRate: '1%' });

    expect(outcome).toMatchObject({ decision: 'done', exit: 0 });
    expect(text).toMatch(
      /few: 10 %.*\n +errors: 10 % for 1 min finds a rise from 1 % to [\d.]+ % with 95 %\n/,
    );
    expect(text).toMatch(
      /half: 50 %.*\n +errors: good enough after about [\d a-z]+ at 50 %, 19 in 20 releases within [\d a-z]+; until then finds a rise from 1 % to [\d.]+ % with 95 %\n/,
    );
    expect(text).toContain('register 1 online service, then');
    expect(text).toContain('reckoned for 100 requests a second to checkout, as given.');
    expect(text).not.toContain('warning');
  });

  it('is smaller the more traffic there is', async () => {
    const [few, many] = [
      await planned({ traffic: '100/s', errorRate: '1%' }),
      await planned({ traffic: '5000/min', errorRate: '1%' }),
    ];
    const rise = ({ seen }: typeof few) => (seen!.stages[0]![0]!.finds as { to: number }).to;

    expect(rise(many)).toBeGreaterThan(rise(few));
  });

  it('is reckoned by the last release where nothing else tells', async () => {
    const given = asked();
    await journaled(given, released({ id: 'shop-1', times: 1, looks: 60 }));

    const outcome = await plan(given.ask);
    const { reckoned } = (toJson(outcome).report as { sight: Seen }).sight;

    expect(reckoned).toMatchObject([{ services: ['checkout'], source: 'release', assumedRate: null }]);
    expect(reckoned[0]!.perSecond).toBeGreaterThan(98);
    expect(reckoned[0]!.perSecond).toBeLessThan(102);
    expect(plain(given.said)).toContain('as in the last release');
  });

  it('is assumed, said so and not warned of where nothing tells at all', async () => {
    const { text } = await planned();

    expect(text).toMatch(
      /reckoned for 100 requests a second to checkout; nothing tells, so assumed are .*--traffic.*1 % errors/,
    );
    expect(text).not.toContain('warning');
  });

  it('warns of a stage that finds next to nothing with this traffic, and says what would', async () => {
    const { text } = await planned({ traffic: '40/s', errorRate: '1%' });

    expect(text).toMatch(
      /warning: few sees next to nothing of errors in 1 min; atLeast: \d+m?[\d.]*s? would find three times the errors/,
    );
  });

  it('warns where most good versions would not be found good enough in time', async () => {
    const { text } = await planned({ traffic: '20/s', errorRate: '0.2%' });

    expect(text).toMatch(
      /warning: most good versions will not be found good enough by errors within half's atMost, 30 min/,
    );
  });

  it('says how many users it takes where they are kept by a cookie', async () => {
    const sticky = SPEC.replaceAll('%  }', '% }').replaceAll(
      /weight: (\d+%) }/g,
      'weight: $1, sticky: { cookie: gray } }',
    );

    const { text } = await planned({ traffic: '100/s', errorRate: '1%' }, sticky);

    expect(text).toMatch(
      /10 % for 1 min finds a rise from 1 % to [\d.]+ % with 95 %, given some [\d,]+ users/,
    );
  });

  it('is said of times where latency is compared', async () => {
    const { text } = await planned({ traffic: '50/s' }, SPEC.replaceAll('of: errors', 'of: latency'));

    expect(text).toMatch(/10 % for 1 min finds answers that take [\d.]+ times as long with 95 %/);
    expect(text).toContain('assumed are times of which the slowest hundredth is four times the median');
  });

  it('is nothing where nothing is compared', async () => {
    const { text } = await planned(
      {},
      SPEC.replaceAll(
        /checks:\n.*compare.*\n/g,
        'checks: [{ kind: http, name: smoke, url: "http://{gray}/" }]\n',
      ),
    );

    expect(text).not.toMatch(/finds|reckoned/);
  });
});

describe('wrong input to plan', () => {
  it.each([
    [
      { traffic: '100' },
      'traffic is "100"; a number of requests above 0 is expected, as 100/s, 90/min or 500/h',
    ],
    [
      { traffic: '0/s' },
      'traffic is "0/s"; a number of requests above 0 is expected, as 100/s, 90/min or 500/h',
    ],
    [{ errorRate: '0.1' }, 'error-rate is "0.1"; a share between 0% and 100% is expected, as 0.1%'],
    [{ errorRate: '100%' }, 'error-rate is "100%"; a share between 0% and 100% is expected, as 0.1%'],
  ])('%j: one clear line', async (more, message) => {
    const { outcome, text } = await planned(more);

    expect(outcome).toMatchObject({ decision: 'refused', exit: 2, message });
    expect(text).toBe('');
  });
});
