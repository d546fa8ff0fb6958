// Takes the pictures in docs/pictures/ that show what people see: the report, the comment and a check run, in both schemes, for a
// desk and for a phone. All from recorded releases that are the same on every machine. Needs the distribution's Chromium.
//   node scripts/screenshots.ts [FOLDER]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../__tests__/report/html/browser.ts';
import { DRAW_ALL, loadMermaid } from '../__tests__/report/html/mermaid.ts';
import { recorded, SHOP, storyFrom } from '../__tests__/report/html/recorded.ts';
import { renderChecks } from '../src/report/check.ts';
import { renderComment } from '../src/report/comment.ts';
import { renderReport } from '../src/report/html/report.ts';
import type { Story } from '../src/report/story.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'docs/pictures'));
const css = readFileSync(
  fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')),
  'utf8',
);
/** In bytes: what a page on GitHub can bear, several times. */
const LARGEST = 150_000;

const promoted = storyFrom(recorded({ id: 'shop-41', fails: 0.01 }));
const reverted = storyFrom(recorded({ id: 'shop-41', fails: 0.03 }));
const testing = storyFrom(recorded({ id: 'shop-41', fails: 0.01, looks: 22 }));

const EVIDENCE = 'details:has(.mermaid)';

interface Shot {
  readonly name: string;
  readonly html: string;
  /** What is shown: the page from its top, so many pixels of it; or this element of it. */
  readonly of: { readonly desk: number; readonly phone: number } | string;
  /** The one fold that is shown, unfolded. */
  readonly alone?: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'report-promoted', html: report(promoted), of: { desk: 1130, phone: 1500 } },
  { name: 'report-reverted', html: report(reverted), of: { desk: 1100, phone: 1560 } },
  { name: 'report-evidence', html: report(promoted), of: 'article:has(.fig)' },
  { name: 'comment-testing', html: comment(testing), of: '.box' },
  { name: 'comment-reverted', html: comment(reverted), of: '.box' },
  { name: 'comment-evidence', html: comment(reverted), of: '.box', alone: EVIDENCE },
  { name: 'check-reverted', html: checkRun(reverted, 'few'), of: '.box' },
];

const folder = mkdtempSync(join(tmpdir(), 'gray-release-pictures-'));
mkdirSync(target, { recursive: true });
const browser = await launch();
try {
  for (const shot of SHOTS) await take(browser, shot);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function take(of: Browser, shot: Shot): Promise<void> {
  const file = join(folder, `${shot.name}.html`);
  writeFileSync(file, shot.html);
  for (const [where, width] of [
    ['desk', 1000],
    ['phone', 390],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await of.newPage({ colorScheme, viewport: { width, height: 900 } });
      await page.goto(pathToFileURL(file).href);
      if (shot.alone !== undefined) await unfold(page, shot.alone, colorScheme);
      const path = join(target, `${shot.name}-${where}-${colorScheme}.png`);
      if (typeof shot.of === 'string') await page.locator(shot.of).first().screenshot({ path });
      else {
        const clip = { x: 0, y: 0, width, height: shot.of[where] };
        await page.screenshot({ path, fullPage: true, clip });
      }
      await page.close();
      const { size } = statSync(path);
      console.log(`${path}: ${Math.round(size / 1000)} kB`);
      if (size > LARGEST) throw new Error(`${path} has ${size} bytes; at most ${LARGEST} are allowed`);
    }
  }
}

/** Mermaid measures what it draws, so that a fold has to be open. */
async function unfold(page: Page, fold: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.addStyleTag({ content: `.box > .markdown-body > :not(${fold}) { display: none }` });
  await page.locator(`${fold} summary`).click();
  await loadMermaid(page, colorScheme);
  await page.evaluate(DRAW_ALL);
}

function report(story: Story): string {
  return renderReport(story, { specText: SHOP, notes: [] });
}

function comment(story: Story): string {
  return onGitHub(renderComment(story), 'github-actions <span>commented</span>');
}

function checkRun(story: Story, key: string): string {
  const view = renderChecks(story).find((each) => each.key === key)!;
  return onGitHub(
    `## ${view.title}\n\n${view.summary}`,
    `${view.name} <span>${view.conclusion ?? ''}</span>`,
  );
}

/** As GitHub shows Markdown, with its folds closed as they are at first. */
function onGitHub(markdown: string, head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><style>${css}
:root{color-scheme:light dark;--edge:#d1d9e0;--bar:#f6f8fa;--page:#fff;--quiet:#59636e}
@media (prefers-color-scheme:dark){:root{--edge:#3d444d;--bar:#151b23;--page:#0d1117;--quiet:#9198a1}}
body{margin:0;padding:16px;background:var(--page)}
.box{max-width:860px;margin:auto;border:1px solid var(--edge);border-radius:6px;overflow:hidden}
.bar{font:600 14px/1.5 -apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;background:var(--bar);border-bottom:1px solid var(--edge);padding:8px 16px}
.bar span{font-weight:400;color:var(--quiet)}
.markdown-body{padding:16px;font-size:14px}
.mermaid{margin-bottom:16px;text-align:center}
</style></head><body class="markdown-body"><div class="box"><div class="bar">${head}</div><div class="markdown-body">${withCharts(withAlerts(marked.parse(markdown, { gfm: true, async: false })))}</div></div></body></html>`;
}

/** GitHub's boxes for a quote that begins with a word of warning. */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(WARNING|IMPORTANT|CAUTION)\]\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, rest: string) => {
      const word = kind[0] + kind.slice(1).toLowerCase();
      return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${word}</p><p>${rest}</div>`;
    },
  );
}

/** Where GitHub puts the pictures of Mermaid. */
function withCharts(html: string): string {
  return html.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (_, source: string) => `<div class="mermaid">${source}</div>`,
  );
}
