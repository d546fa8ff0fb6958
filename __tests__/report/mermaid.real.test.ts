import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderChecks } from '../../src/report/check.ts';
import { renderComment } from '../../src/report/comment.ts';
import type { Story } from '../../src/report/story.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { HOSTILE, hostileStory } from './hostile.ts';
import { launch } from './html/browser.ts';
import { chartsIn, loadMermaid } from './html/mermaid.ts';
import * as stories from './stories.ts';

/** Ends a label, a line or the chart, begins another one, or sets how it is drawn. */
const MERMAID: readonly string[] = [
  '%%{init: {"theme": "dark", "securityLevel": "loose"}}%%',
  '"; line [1, 2]',
  'few : crit, after register, 3d',
  'click few href "https://evil.example/"',
  'section end',
  'x-axis 0 --> 1',
  '%% a comment',
  '#35;quot;#lt;b#gt;',
  '---\ntitle: x\n---',
  'Straße 東京 مرحبا 🚀',
  '"""',
  ';',
  '1',
];

let browser: Browser;
let pages: Readonly<Record<'light' | 'dark', Page>>;

beforeAll(async () => {
  browser = await launch();
  const open = async (colorScheme: 'light' | 'dark') => {
    const page = await browser.newPage({ colorScheme });
    await loadMermaid(page, colorScheme);
    return page;
  };
  pages = { light: await open('light'), dark: await open('dark') };
});

afterAll(() => browser?.close());

function chartsOf(story: Story): readonly string[] {
  const texts = [
    renderComment(story),
    renderSummary(story, null),
    ...renderChecks(story).flatMap(({ summary, text }) => [summary, text]),
  ];
  return [...new Set(texts.flatMap(chartsIn))];
}

interface Drawn {
  /** What Mermaid takes it for. */
  readonly type: string;
  /** All words in the picture. */
  readonly words: readonly string[];
  /** What would lead somewhere or run. */
  readonly lively: number;
  /** Parts of the picture by their class or name, which a name in it must not change. */
  readonly parts: readonly string[];
}

/** @throws Error with what Mermaid says of a source that it cannot read or draw */
function draw(page: Page, source: string): Promise<Drawn> {
  return page.evaluate<Drawn>(`(async () => {
    const source = ${JSON.stringify(source)};
    const { diagramType } = await mermaid.parse(source);
    const { svg } = await mermaid.render('chart', source);
    const picture = new DOMParser().parseFromString(svg, 'text/html');
    const all = (what) => [...picture.querySelectorAll(what)];
    return {
      type: diagramType,
      words: all('text').map((each) => each.textContent),
      lively: all('a, script, img, iframe, foreignObject, [onclick]').length,
      parts: all('rect, path, line').map((each) => each.getAttribute('class') ?? each.tagName),
    };
  })()`);
}

const STORIES = {
  testing: stories.testing(),
  reverting: stories.reverting(),
  reverted: stories.reverted(),
  'reverted by a check': stories.revertedByCheck(),
  promoted: stories.promoted(),
  overridden: stories.overridden(),
  held: stories.held(),
  incomplete: stories.incomplete(),
};

describe.each(['light', 'dark'] as const)('in the theme for a %s scheme', (scheme) => {
  it.each(Object.entries(STORIES))('every picture of a release that is %s is drawn', async (_, tale) => {
    const charts = chartsOf(tale.story());

    const drawn = await Promise.all(charts.map((source) => draw(pages[scheme], source)));

    expect(drawn.map(({ type }) => type)).toContain('gantt');
    for (const { type, words, lively } of drawn) {
      expect(type).toMatch(/^(gantt|xychart)$/);
      expect(words).toContain(type === 'gantt' ? 'register' : 'seconds since judging began');
      expect(lively).toBe(0);
    }
  });
});

const shapeOf = ({ type, parts }: Drawn) => `${type}: ${parts.join(' ')}`;

describe('a hostile name', () => {
  let usual: ReadonlySet<string>;

  beforeAll(async () => {
    const drawn = await Promise.all(chartsOf(hostileStory('word')).map((each) => draw(pages.light, each)));
    usual = new Set(drawn.map(shapeOf));
  });

  it.each([...HOSTILE, ...MERMAID].map((value) => [value.slice(0, 40), value]))(
    'changes no picture but its words: %j',
    async (_, value) => {
      const drawn = await Promise.all(chartsOf(hostileStory(value)).map((each) => draw(pages.light, each)));

      // One that is very long costs the comment its picture; the check run has it still.
      expect(new Set(drawn.map(shapeOf))).toEqual(usual);
      expect(drawn.reduce((sum, { lively }) => sum + lively, 0)).toBe(0);
    },
  );
});
