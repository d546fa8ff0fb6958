import { describe, expect, it } from 'vitest';
import { renderChecks } from '../../src/report/check.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderFirstComment } from '../../src/report/firstComment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import * as stories from './stories.ts';

const LONG = 'ü'.repeat(190);

/** 40 checks on 40 comparisons over 40 services, and 2,000 happenings. */
function largeStory() {
  const names = Array.from({ length: 40 }, (_, i) => `service-${i}`);
  const checks = names.flatMap((name) => [
    stories.fixed('smoke', name),
    stories.compare('errors', 'errors', name),
  ]);
  const tale = new stories.Tale(stories.specOf(names, [stories.stage('few', 500, checks)]));
  stories.shifted(tale, 0, 10_000);
  stories.counted(tale, 0, 'errors', 40_000, 30, { gray: [3000, 30], stable: [30_000, 300] });
  const metrics = names.map(
    (name) => [`${name}/errors`, { worse: 1, good: 1, from: 40_000, looks: 30 }] as const,
  );
  stories.assessed(tale, 'continue', Object.fromEntries(metrics));
  for (const [i, service] of names.entries()) {
    const rows = Array.from({ length: 20 }, () => ({ answer: LONG, body: LONG }));
    const result = i % 2 === 0 ? 'pass' : 'unknown';
    tale.add(300_000 + i, {
      type: 'finding',
      stage: 0,
      service,
      check: 'smoke',
      at: stories.START,
      finding: { result, says: LONG, wanted: LONG, got: LONG, rows },
    });
  }
  for (let i = 0; i < 2000; i++) tale.add(400_000 + i * 1000, { type: 'note', says: `${i} ${LONG}` });
  return tale.story();
}

describe('a release of 40 services with 80 checks and 2,000 happenings', () => {
  const story = largeStory();

  it('has a comment under 30,000 bytes that still says state, safety and commands', () => {
    const text = renderComment(story);

    expect(Buffer.byteLength(text)).toBeLessThan(30_000);
    expect(text).toContain('### ◐ Testing · 40 services of shop-41');
    expect(text).toContain('go to the new versions.**');
    expect(text).toContain('gray-release revert');
    expect(text).toContain('Shortened to fit');
  });

  it('lists services and checks in rows, the open ones first, and counts the rest', () => {
    const text = renderComment(story);

    expect(text).toContain('20 more services; 0 of 40 have all requests on the new version.');
    expect(text.indexOf('◌ not yet known')).toBeGreaterThan(0);
    expect(text).toMatch(/\d+ more passed; \d+ checks more did not\./);
  });

  it('has check runs within the limits', () => {
    for (const { summary, text, title } of renderChecks(story)) {
      expect(Buffer.byteLength(summary)).toBeLessThan(30_000);
      expect(Buffer.byteLength(text)).toBeLessThan(30_000);
      expect([...title].length).toBeLessThan(72);
    }
  });

  it('has a small first comment and a summary far below 1 MiB', () => {
    expect(Buffer.byteLength(renderFirstComment(story))).toBeLessThan(30_000);
    expect(Buffer.byteLength(renderSummary(story, 40))).toBeLessThan(60_000);
  });
});
