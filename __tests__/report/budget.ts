import { setImmediate } from 'node:timers/promises';
import { actionReporters } from '../../src/action/surfaces.ts';
import type { Shown } from '../../src/controller/run.ts';
import { makeClient } from '../../src/github/client.ts';
import type { Answer } from '../../src/ports/check.ts';
import { Scene, service, spec, stage } from '../controller/scene.ts';
import type { FakeGitHub } from '../fakes/github/server.ts';
import { COMMIT, compare, fixed, PLACE } from './tale.ts';

const MINUTE = 60_000;

/** Five stages that fill ten minutes, each with numbers that change at every look. */
const SPEC = spec(
  {
    services: [service('checkout')],
    deployment: { environment: 'production', url: 'https://shop.example.com/' },
  },
  {
    stages: [
      stage('testers', 0, [fixed('smoke'), fixed('acceptance')], { atLeast: MINUTE }),
      ...[100, 500, 2500, 5000].map((weight) =>
        stage(
          `share-${weight / 100}`,
          weight,
          [fixed('smoke'), compare('errors', 'errors'), compare('latency', 'latency')],
          {
            atLeast: 1.75 * MINUTE,
            warmUp: 10_000,
          },
        ),
      ),
    ],
    promote: { approval: null, watch: MINUTE },
  },
);

/** So long a request takes from a look to the server, or from one answer to the next request. */
const GRACE_MS = 8;

/** The most requests to GitHub that such a release may cost. */
export const BUDGET = 40;

export interface Cost {
  /** In milliseconds of the release's own clock. */
  readonly took: number;
  readonly ended: string;
  readonly troubles: readonly string[];
  /** As the client counts them. */
  readonly requests: number;
}

/**
 * Carries that release by the real controller in virtual time, and shows each look on every surface of the action: the requests
 * to GitHub are real ones. Time stands still while one is on its way.
 */
export async function carryTenMinutes(github: FakeGitHub): Promise<Cost> {
  github.deployments.ofJob('production', 'd'.repeat(40), '7700', 'success');
  const scene = new Scene(SPEC, { checkout: '1.1.0' });
  const clock = scene.time.clock();
  const began = clock.monotonic();
  const troubles: string[] = [];
  const client = makeClient({ token: github.token, baseUrl: github.url, log: () => {}, spaceWrites: false });
  const reporter = actionReporters({
    client,
    requestsUsed: () => client.requests(),
    repository: 'acme/shop',
    summary: null,
    report: null,
    output: { write: () => {} },
    env: {},
    clock,
    say: (line) => troubles.push(line),
    me: 'run-1',
    mask: () => {},
  });
  let looks = 0;
  scene.world.answer = (check) =>
    check.options.kind === 'compare'
      ? measured(++looks, clock.wall())
      : { result: 'pass', says: '20 of 20 as wanted' };
  scene.judged = () => ({
    decision: 'promote',
    cause: null,
    says: 'no sign of harm',
    metrics: new Map(
      ['checkout/errors', 'checkout/latency'].map((key) => [
        key,
        { goodEnough: true, worse: -2, says: 'good enough' },
      ]),
    ),
  });
  let shownAt = 0;
  scene.time.isBusy = () =>
    github.answering || performance.now() - Math.max(shownAt, github.answeredAt) < GRACE_MS;
  let last: Parameters<typeof reporter.show>[0] | null = null;
  const show = ({ state, real, waiting }: Shown) => {
    const place = { ...PLACE, commit: COMMIT };
    last = {
      plan: scene.plan,
      state,
      real,
      waiting,
      place,
      judged: scene.judged(state),
      assessment: null,
      now: clock.wall(),
    };
    shownAt = performance.now();
    void reporter.show(last);
  };
  const ending = await scene.begin({ show, clock });
  const took = clock.monotonic() - began;
  await setImmediate();
  await reporter.close(last);
  return {
    took,
    ended: ending === 'killed' ? ending : ending.how,
    troubles,
    requests: client.requests(),
  };
}

function measured(n: number, now: number): Answer {
  const arm = (requests: number) => ({
    requests,
    errors: Math.round(requests / 100),
    latency: [requests - 1, 1, 0],
  });
  return {
    interval: { from: now - 10_000, to: now, le: [200, 400], gray: arm(100 + n), stable: arm(1000 + n) },
  };
}
