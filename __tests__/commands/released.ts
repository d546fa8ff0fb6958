import { hashOf } from '../../src/commands/pinned.ts';
import { type Accepted, type Entry, type Event, JOURNAL_VERSION } from '../../src/release/events.ts';
import { chance } from '../judge/random.ts';
import { SPEC } from './given.ts';

const START = Date.UTC(2026, 10, 24, 14, 0, 0);

export interface Released {
  readonly id: string;
  /** Gray's errors over stable's 1 %. */
  readonly times: number;
  readonly looks: number;
  readonly spec?: string;
}

/** The journal of a release of checkout 1.5.0: looks at 10 %, then at 50 %, of 100 requests a second; then its end. */
export function released({ id, times, looks, spec = SPEC }: Released): Entry[] {
  const by = chance(Number(/\d+$/.exec(id)?.[0]) + 5_500_000);
  const events: Event[][] = [[acceptance(id, spec), { type: 'holder', run: 'run-1', why: 'accept' }]];
  for (let i = 0; i < looks; i++) {
    const stage = i < 7 ? 0 : 1;
    if (i === 0 || i === 7) events.push([{ type: 'phase', phase: 'judging', stage }]);
    const share = stage === 0 ? 0.1 : 0.5;
    const arm = (part: number, rate: number) => {
      const requests = by.poisson(1000 * part);
      return { requests, errors: by.binomial(requests, rate) };
    };
    const interval = {
      from: START + i * 10_000,
      to: START + (i + 1) * 10_000,
      gray: arm(share, 0.01 * times),
      stable: arm(1 - share, 0.01),
    };
    events.push([{ type: 'interval', stage, service: 'checkout', check: 'errors', interval }]);
  }
  const worse = times > 1;
  const because = { code: worse ? 'worse' : 'passed', says: 'as judged' } as const;
  events.push([{ type: 'phase', phase: worse ? 'reverted' : 'promoted', because }]);
  return events.map((each, i) => ({
    v: JOURNAL_VERSION,
    n: i + 1,
    at: START + i * 10_000,
    run: 'run-1',
    events: each,
  }));
}

function acceptance(id: string, spec: string): Accepted {
  return {
    type: 'accepted',
    id,
    purpose: 'release',
    environment: 'default',
    by: 'octocat',
    tool: '1.0.0',
    spec: { path: '.github/gray-release.yml', sha256: hashOf(spec) },
    commit: null,
    pullRequest: null,
    link: null,
    versions: { checkout: '1.5.0' },
    serving: { checkout: '1.4.2' },
    fence: 1,
  };
}
