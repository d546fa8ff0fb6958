import { afterEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub } from '../fakes/github/server.ts';
import { BUDGET, carryTenMinutes } from './budget.ts';
import { COMMIT } from './stories.ts';

let github: FakeGitHub;

afterEach(() => github.stop());

describe('the requests that a release costs', () => {
  it('are at most forty, for five stages in ten minutes on every surface', async () => {
    github = await startGitHub({ commits: [COMMIT] });
    const { took, ended, troubles, requests } = await carryTenMinutes(github);
    expect([ended, troubles]).toEqual(['ended', []]);
    expect(took).toBeGreaterThan(9.5 * 60_000);
    expect(took).toBeLessThan(11 * 60_000);

    expect(github.requests).toHaveLength(requests);
    expect(requests).toBeLessThanOrEqual(BUDGET);
    // The budget must not be met by silence.
    expect(await github.checkRuns()).toHaveLength(9);
    expect((await github.checkRuns()).every(({ conclusion }) => conclusion === 'success')).toBe(true);
    expect((await github.comments())[0]?.body).toContain('### ✓ Promoted');
    const of = (path: RegExp) =>
      github.requests.filter((each) => each.method === 'PATCH' && path.test(each.path));
    expect(of(/check-runs/).length).toBeGreaterThanOrEqual(9);
    expect(of(/issues\/comments/).length).toBeGreaterThanOrEqual(6);
    expect(github.deployments.all.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['success', 'inactive'],
      ['queued', 'in_progress', 'success'],
    ]);
  });
});
