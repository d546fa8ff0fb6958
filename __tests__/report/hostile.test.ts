import { describe, expect, it } from 'vitest';
import { renderChecks } from '../../src/report/check.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderFirstComment } from '../../src/report/firstComment.ts';
import { evidenceLines } from '../../src/report/log.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { endLines, logLines, paintNothing, progressView, pulseLine } from '../../src/report/terminal.ts';
import * as stories from './stories.ts';

const HOSTILE = [
  '</details><script>alert(1)</script>',
  '@everyone',
  '::error::boom',
  'x'.repeat(10_000),
  'a\n\n# heading\n- item',
  '``` `` `',
  'a | b | c',
  '\n::set-output name=x::y',
  '##[error]boom',
  '\u001b[2J\u202egnp',
  '<!-- gray-release comment shop production -->',
  '"]\n  line [9]',
];

const OURS = /^<(\/?details|\/?summary|\/?sub|!-- gray-release comment [\w.-]+ [\w.-]+ --)>$/;

/** A release in which every word from outside is hostile. */
function hostileStory(value: string) {
  const check = stories.fixed(value);
  const stages = [
    stories.stage(value, 0, [check]),
    stories.stage('few', 500, [stories.compare(value, 'errors')]),
  ];
  const spec = { ...stories.specOf(['checkout'], stages), release: value };
  const tale = new stories.Tale(spec, { by: value, id: value, environment: value, commit: null });
  tale.add(1000, { type: 'phase', phase: 'judging', stage: 0 });
  tale.add(2000, { type: 'outcome', service: null, system: 'registry', says: value });
  stories.found(tale, 3000, value, value, { result: 'unknown', says: value, rows: [{ [value]: value }] });
  stories.shifted(tale, 1, 10_000);
  stories.counted(tale, 1, value, 40_000, 3, { gray: [300, 30], stable: [3000, 30] });
  stories.assessed(
    tale,
    'revert',
    { [`checkout/${value}`]: { worse: 5, good: 0, from: 40_000, looks: 3 } },
    value,
  );
  tale.add(60_000, { type: 'request', asked: 'revert', by: value, reason: value, commit: null });
  tale.add(61_000, {
    type: 'phase',
    phase: 'reverting',
    because: { code: 'check-failed', says: value, stage: 1, service: 'checkout', check: value },
  });
  tale.add(70_000, { type: 'incomplete', says: value }, { type: 'note', says: value });
  tale.waiting = { why: value, until: null };
  tale.real = stories.unreadable(stories.realWith(tale.plan, 0), 'checkout', value);
  tale.place = { ...stories.PLACE, specPath: value, run: { id: '1', url: `https://github.com/x) ${value}` } };
  return tale.story();
}

describe.each(HOSTILE.map((value) => [value.slice(0, 40), value]))('a hostile value: %j', (_, value) => {
  const story = hostileStory(value);
  const pages = [
    renderComment(story),
    renderFirstComment(story),
    renderSummary(story, null),
    ...renderChecks(story).flatMap(({ summary, text }) => [summary, text]),
  ];

  it('opens and closes no tag, and mentions nobody', () => {
    for (const page of pages) {
      // Code shows everything as it is.
      const outsideCode = page.replace(/```[\s\S]*?```|(`+)[^`].*?\1/g, '');
      const tags = outsideCode.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !OURS.test(tag))).toEqual([]);
      expect(outsideCode).not.toMatch(/@[A-Za-z0-9]/);
      expect(outsideCode.match(/<details>/g)?.length).toBe(outsideCode.match(/<\/details>/g)?.length);
    }
  });

  it('begins no line of its own', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/^(# heading|- item|::|\s*line \[9\])/m);
      for (const line of page.split('\n').filter((each) => each.startsWith('| '))) {
        // An escaped bar is no border: four cells, or three, or two, but never more for a value.
        expect(line.replace(/\\\|/g, '').split('|').length).toBeLessThanOrEqual(8);
      }
    }
  });

  it('keeps pages small and titles short', () => {
    for (const page of pages) expect(Buffer.byteLength(page)).toBeLessThan(30_000);
    for (const { title, name } of renderChecks(story)) {
      expect([...title].length).toBeLessThan(72);
      expect(title).not.toMatch(/[\r\n]/);
      expect(name).not.toMatch(/[\r\n]/);
    }
  });

  it('is no command in a log, and moves no cursor', () => {
    const lines = [
      ...logLines(story),
      ...progressView(story, paintNothing, 100),
      ...endLines(story),
      ...evidenceLines(story),
      pulseLine(story),
    ];
    for (const line of lines) {
      expect(line).not.toMatch(/^\s*::|##\[|[\r\n\p{Cc}]/u);
    }
    expect(progressView(story, paintNothing, 100).every((line) => [...line].length <= 100)).toBe(true);
  });

  it('links to nothing that is no address', () => {
    for (const page of pages) expect(page).not.toContain('[run](');
  });
});
