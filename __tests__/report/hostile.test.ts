import { describe, expect, it } from 'vitest';
import { renderChecks } from '../../src/report/check.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderFirstComment } from '../../src/report/firstComment.ts';
import { evidenceLines } from '../../src/report/log.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { endLines, logLines, paintNothing, progressView, pulseLine } from '../../src/report/terminal.ts';
import { HOSTILE, hostileStory } from './hostile.ts';

const OURS = /^<(\/?details|\/?summary|\/?sub|!-- gray-release comment [\w.-]+ [\w.-]+ --)>$/;

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
