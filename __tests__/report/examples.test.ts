import { describe, expect, it } from 'vitest';
import { renderChecks } from '../../src/report/check.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderFirstComment } from '../../src/report/firstComment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import * as stories from './stories.ts';

/** What a reader sees of the no-break spaces. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const comment = (tale: stories.Tale) => plain(renderComment(tale.story()));
const checks = (tale: stories.Tale) =>
  renderChecks(tale.story()).map(
    ({ name, conclusion, title }) => `${name.split(' / ')[1]}: ${conclusion}: ${plain(title)}`,
  );

describe('the first comment', () => {
  it('says who started it, that nothing has happened yet, what comes and how to stop it', () => {
    const text = plain(renderFirstComment(new stories.Tale().story()));

    expect(text).toContain('### ◐ Started · checkout 1.4.2 → 1.5.0');
    expect(text).toContain(
      '**Production is untouched.** All requests go to 1.4.2. octocat started this release at 9f3c2d1.',
    );
    expect(text).toContain('1. **testers**: requests with header `x-gray: 1`');
    expect(text).toContain('4. **full**, 100 %, watched for 5 min; then 1.4.2 is removed');
    expect(text).toContain('gray-release revert --environment production');
    expect(text).not.toMatch(/<details>|mermaid/);
  });
});

describe('while testing', () => {
  it('says where requests go, what is known and what is not, and when it changes', () => {
    const text = comment(stories.testing());

    expect(text).toContain(
      '**Production is fine so far. 5 % of requests go to 1.5.0.** No sign of harm after 4 min of judging.',
    );
    expect(text).toContain('✓ testers · **◐ few 5 %** · ○ half 50 %');
    expect(text).toContain('`█░░░░░░░░░░░░░░░░░░░` 5 % to 1.5.0, 95 % to 1.4.2');
    expect(text).toContain('| errors | 1.12 % | 1.10 % | ◌ not yet known |');
    expect(text).toContain('| latency, p99 | 295 ms | 266 ms | ✓ good enough |');
    expect(text).toContain('The next change comes by 14:19:25 UTC');
    expect(text).not.toContain('> [!');
  });

  it('shows the evidence beside its lines', () => {
    const text = comment(stories.testing());

    expect(text).toContain(
      'Evidence that gray is worse: 0.08 of 0.15 over all checks; the release reverts at 100.',
    );
    expect(text).toContain('Evidence that gray is good enough: 2.4; it passes at 20.');
    expect(text).toContain('passed its line, 20, at 14:06:43.');
  });

  it('names each check run after what it is, fact first', () => {
    expect(checks(stories.testing())).toEqual([
      'register: success: Passed in 3 s: the registry says checkout 1.4.2',
      'deploy: success: Passed in 38 s: 1.5.0 is ready on 10.0.4.21:8080',
      'testers: success: Passed in 1 min 6 s: smoke 20 of 20 · acceptance 14 of 14',
      'few: null: 5 % on 1.5.0: errors not yet known · latency good enough',
    ]);
  });

  it('draws at most 24 points a curve, and ends "good enough" at its line', () => {
    const [errors, latency] = comment(stories.testing()).match(/line \[.*\]/g) ?? [];
    expect(errors?.split(',')).toHaveLength(24);
    expect(latency?.split(',')).toHaveLength(24);

    const few = renderChecks(stories.testing().story())[3]!;
    const goodOfLatency = few.text.match(/line \[.*\]/g)?.[5] ?? '';
    expect(goodOfLatency.endsWith('1.3]')).toBe(true);
    expect(goodOfLatency).not.toMatch(/ 1\.[4-9]| [2-9]/);
  });
});

describe('promoted', () => {
  it('says so, since when, and on what', () => {
    const text = comment(stories.promoted());

    expect(text).toContain('### ✓ Promoted · checkout 1.4.2 → 1.5.0');
    expect(text).toContain(
      '**All requests go to 1.5.0**, since 14:16:36 UTC. Every check of every stage passed. Took 20 min 16 s.',
    );
    expect(text).toContain('✓ few 5 % · ✓ half 50 % · ✓ full 100 % · ✓ finalise');
    expect(text).toContain('On 36,445 requests to gray and 36,656 to stable in this stage.');
    expect(text).toContain('Nothing is left to do');
    expect(text).not.toMatch(/successfully|!\n/);
  });

  it('by a person is never shown as a pass of the checks', () => {
    const text = comment(stories.overridden());

    expect(text).toContain('### ✓ Promoted (overridden)');
    expect(text).toContain(
      'hubot promoted it: the fix cannot wait. This end rests on a person, not on the checks.',
    );
    expect(text).toContain('– few 5 % · – half 50 % · – full 100 %');
    expect(checks(stories.overridden())).toContain('few: neutral: Overridden by hubot, without a verdict');
    expect(checks(stories.overridden()).join()).not.toContain('half');
  });
});

describe('reverted', () => {
  it('by the judge: where requests go, both rates and counts, the risk, the cost', () => {
    const text = comment(stories.reverted());

    expect(text).toContain(
      '> [!WARNING]\n> **All requests go to 1.4.2 again**, since 14:05:13 UTC. This change is not live.',
    );
    expect(text).toContain('fewer than 1 of 100 releases. Reverted 48 s after judging began.');
    expect(text).toContain('**✗ few 5 %** · ↶ revert · – half 50 %');
    expect(text).toContain('| errors | 3.1 % | 1.0 % | **✗ worse** |');
    expect(text).toContain(
      'It cost about 17 failed requests: 25 of 814 failed on 1.5.0; on 1.4.2 about 8 would have.',
    );
    expect(text).toContain('Compare the logs of 1.5.0 between 14:03:55 and 14:05:13 UTC');
    expect(checks(stories.reverted()).slice(-2)).toEqual([
      'few: failure: Reverted: gray fails 3.1 % of requests, stable 1.0 %',
      'revert: success: Done in 26 s: all requests on 1.4.2',
    ]);
  });

  it('by a fixed rule before any user: says that, and claims no risk', () => {
    const text = comment(stories.revertedByCheck());

    expect(text).toContain('**No user request reached 1.5.0.** 1.4.2 served everything throughout.');
    expect(text).toContain('Check **smoke** failed: 3 of 20 requests to /healthz');
    expect(text).toContain('| smoke | 20 of 20 | 17 of 20 | **✗ failed** |');
    expect(text).toContain('| 9 | 503 | 2,004 ms | pool: no free connection |');
    expect(text).toContain('This is a fixed rule, not a comparison');
    expect(text).not.toContain('would appear in fewer than');
    expect(checks(stories.revertedByCheck())[2]).toBe(
      'testers: failure: Reverted: smoke got 17 of 20, wanted 20 of 20',
    );
  });

  it('puts the failure on the line of the spec', () => {
    const [, , testers] = renderChecks(stories.revertedByCheck().story());

    expect(testers?.annotation).toMatchObject({
      path: '.github/gray-release.yml',
      line: 27,
      title: 'smoke failed',
    });
    expect(testers?.summary).toContain(
      `[.github/gray-release.yml line 27](https://github.com/acme/shop/blob/${stories.COMMIT}/.github/gray-release.yml#L27)`,
    );
  });
});

describe('what needs a person', () => {
  it('held: the question, the command in a block of its own, and what silence means', () => {
    const text = comment(stories.held());
    const command =
      '```text\ngray-release promote --environment production --commit 9f3c2d100000 --reason "WHY"\n```';

    expect(text).toContain('### ‖ Held: evidence is short');
    expect(text).toContain(
      '> [!IMPORTANT]\n> **One person has to decide before 15:19:25 UTC.** 5 % of requests go to 1.5.0. If nobody answers, all requests go back to 1.4.2.',
    );
    expect(text.indexOf(command)).toBeGreaterThan(0);
    expect(text.indexOf(command)).toBeLessThan(
      text.indexOf('◐ few') > 0 ? text.indexOf('◐ few') : text.indexOf('‖ few'),
    );
    expect(checks(stories.held()).at(-1)).toBe(
      'few: action_required: A person has to decide by 15:19:25 UTC; 5 % on 1.5.0',
    );
  });

  it('a stuck revert: never guesses that a silent router obeyed, and keeps the reason of the revert', () => {
    const text = comment(stories.incomplete());

    expect(text).toContain(
      '> [!CAUTION]\n> **Not confirmed: assume 5 % of requests go to 1.5.0. Act now.** The router of checkout cannot be read: connect to 10.0.9.12:9901 timed out after 10 s.',
    );
    expect(text).toContain('**Why it is being reverted.** Gray fails 3.1 %');
    expect(text).toContain('`////////////////////` not confirmed, assume 5 % to 1.5.0');
    expect(text).toContain('**▲ revert**');
    expect(checks(stories.incomplete()).at(-1)).toBe(
      'revert: failure: Act now: the revert is not finished; assume 5 % on 1.5.0',
    );
  });

  it('alerts stand at the top level, and only where a person is needed', () => {
    for (const tale of [stories.testing(), stories.promoted(), stories.reverting(), stories.overridden()]) {
      expect(comment(tale)).not.toContain('[!');
    }
    for (const tale of [stories.held(), stories.incomplete(), stories.reverted()]) {
      expect(comment(tale).match(/\[!/g)).toHaveLength(1);
      expect(comment(tale).indexOf('> [!')).toBeLessThan(comment(tale).indexOf('<details>'));
    }
  });
});

describe('the job summary', () => {
  it('holds the top of the comment, the phases, the evidence, the events and the requests used', () => {
    const text = plain(renderSummary(stories.reverted().story(), 21));

    expect(text).toContain('## ↶ Reverted · checkout 1.4.2 → 1.5.0');
    expect(text).toContain('| few 5 % | ✗ failed, 1 min 20 s | errors worse · latency not yet known |');
    expect(text).toContain('| half 50 % | – not reached |  |');
    expect(text).toContain('| 14:05:13 | judge | verdict revert, worse: Gray fails 3.1 %');
    expect(text).toContain(
      '    section few\n    1 min 20 s : crit, 2026-11-24T14:03:53, 2026-11-24T14:05:13',
    );
    expect(text).toContain('21 GitHub requests');
  });
});
