import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { renderReleases } from '../../src/report/html/releases.ts';
import { renderReport } from '../../src/report/html/report.ts';
import { toldOf, totalsOfReleases } from '../../src/report/releases.ts';
import { HOSTILE, hostileStory } from './hostile.ts';
import { launch } from './html/browser.ts';
import { BACKGROUND, FAINT, FOCUS, type Focus, UNFOLD, WIDE } from './html/inPage.ts';
import { recorded, SHOP, storyFrom } from './html/recorded.ts';
import * as stories from './stories.ts';

const promoted = storyFrom(recorded({ id: 'shop-41', fails: 0.01 }));
const reverted = storyFrom(recorded({ id: 'shop-42', fails: 0.03 }));
const told = [toldOf(promoted), toldOf(reverted)];

const PAGES: Readonly<Record<string, string>> = {
  promoted: renderReport(promoted, { specText: SHOP, notes: [] }),
  reverted: renderReport(reverted, { specText: SHOP, notes: [] }),
  testing: renderReport(stories.testing().story(), { specText: SHOP, notes: [] }),
  held: renderReport(stories.held().story(), { specText: SHOP, notes: [] }),
  incomplete: renderReport(stories.incomplete().story(), { specText: null, notes: [] }),
  all: renderReleases({
    name: 'shop',
    environment: 'production',
    all: told,
    totals: totalsOfReleases(told),
    unreadable: 1,
    now: Date.UTC(2026, 2, 12),
  }),
};

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gray-release-page-'));
  for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.html`), html);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the browser complained of, and what it asked for besides the file. */
  readonly complaints: string[];
}

async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const url = pathToFileURL(join(folder, `${name}.html`)).href;
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== url) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

const PHONE = { width: 390, height: 844 };

describe.each(Object.keys(PAGES))('the page %s, opened from a file', (name) => {
  it.each(['light', 'dark'] as const)(
    'asks for nothing else and complains of nothing, in a %s scheme',
    async (colorScheme) => {
      const { page, complaints } = await open(name, { colorScheme });

      const background = await page.evaluate<string>(BACKGROUND);

      expect(complaints).toEqual([]);
      expect(background).toBe(colorScheme === 'light' ? 'rgb(247, 247, 245)' : 'rgb(14, 17, 20)');
    },
  );

  it('fits a phone, with every table unfolded', async () => {
    const { page } = await open(name, { viewport: PHONE });
    await page.evaluate(UNFOLD);

    const wide = await page.evaluate(WIDE);

    expect(wide).toEqual({ scroll: 0, outside: [] });
  });

  it('says all of it without its script', async () => {
    const [{ page: with_ }, { page: without }] = [
      await open(name),
      await open(name, { javaScriptEnabled: false }),
    ];

    const words = (page: Page) => page.locator('main').textContent();

    expect(await words(without)).toBe(await words(with_));
    expect(await without.locator('table').count()).toBeGreaterThan(0);
    const summary = without.locator('summary').first();
    if ((await summary.count()) > 0) {
      await summary.click();
      expect(await without.locator('details[open] table').first().isVisible()).toBe(true);
    }
  });

  it('has enough contrast wherever there are words', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(name, { colorScheme });
      expect(await page.evaluate(FAINT)).toEqual([]);
    }
  });
});

describe('the keyboard', () => {
  it('reaches the skip link first, which leads past the top', async () => {
    const { page } = await open('promoted');

    await page.keyboard.press('Tab');
    const { says } = await page.evaluate<Focus>(FOCUS);
    const visible = await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().left >= 0);
    await page.keyboard.press('Enter');
    const { id } = await page.evaluate<Focus>(FOCUS);

    expect([says, visible, id]).toEqual(['To the report', true, 'main']);
  });

  it('reaches every link, picture and table, each with a ring around it', async () => {
    const { page } = await open('reverted');
    const wanted = await page.locator('a:visible, .fig, summary, pre[tabindex]:visible').count();
    const reached = new Set<number>();
    const ringless: string[] = [];

    for (let i = 0; i < wanted; i++) {
      await page.keyboard.press('Tab');
      const { place, ring, says } = await page.evaluate<Focus>(FOCUS);
      reached.add(place);
      if (ring === 'none') ringless.push(says);
    }

    expect(reached.size).toBe(wanted);
    expect(ringless).toEqual([]);
  });

  it('moves through the looks, and the live region reads their values', async () => {
    const { page, complaints } = await open('promoted');
    const figure = page.locator('.fig').first();
    const said = () => figure.locator('output').textContent();
    const line = () => figure.locator('svg.wide .cur').getAttribute('x1');
    const rows = page.locator('#looks-0 tbody tr');
    await figure.focus();

    const heard: (string | null)[] = [await said()];
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End']) {
      await page.keyboard.press(key);
      heard.push(await said());
    }
    const last = await line();
    await page.keyboard.press('Home');

    expect(heard[0]).toBe('');
    expect(heard[1]).toMatch(
      /^\d\d:\d\d:\d\d · stage few · gray .*% · stable .*% · worse, its part .* · all checks .* · good enough /,
    );
    expect(heard[2]).not.toBe(heard[1]);
    expect(heard[4]).toBe(heard[2]);
    expect(heard[5]).toContain('stage half');
    expect(Number(await line())).toBeLessThan(Number(last));
    expect(await rows.first().getAttribute('class')).toBe('now');
    expect(await figure.locator('output').getAttribute('aria-live')).toBe('polite');
    expect(complaints).toEqual([]);
  });

  it('is not needed: the pointer finds the look that is nearest', async () => {
    const { page } = await open('promoted');
    const picture = page.locator('.fig svg.wide').first();
    await picture.scrollIntoViewIfNeeded();
    const box = (await picture.boundingBox())!;

    await page.mouse.move(box.x + box.width * 0.78, box.y + 60);
    const right = await page.locator('.fig output').first().textContent();
    await page.mouse.move(box.x + box.width * 0.12, box.y + 60);
    const left = await page.locator('.fig output').first().textContent();

    expect(right).toContain('stage half');
    expect(left).toContain('stage few');
  });
});

describe('what readers of screens are told', () => {
  it.each([1100, 390])('is a table with heads and cells, %i wide', async (width) => {
    const { page } = await open('promoted', { viewport: { width, height: 800 } });
    await page.locator('summary').first().click();

    const table = page.getByRole('region', { name: 'Phases' }).getByRole('table');

    expect(await table.getByRole('columnheader').count()).toBe(6);
    expect(await table.getByRole('rowheader', { name: 'finalise' }).count()).toBe(1);
    expect(await table.getByRole('row').count()).toBe(8);
  });

  it('is one heading of the first order, and every picture’s name', async () => {
    const { page } = await open('promoted');

    expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
      'Promotedcheckout 1.4.2 → 1.5.0',
    ]);
    expect(await page.locator('svg[role=img]:not([aria-label])').count()).toBe(0);
    expect(await page.locator('svg:not([role=img]):not([aria-hidden=true])').count()).toBe(0);
  });
});

describe('a hostile value', () => {
  it.each(HOSTILE.map((value) => [value.slice(0, 40), value]))(
    'does nothing in a browser: %j',
    async (_, value) => {
      writeFileSync(
        join(folder, 'hostile.html'),
        renderReport(hostileStory(value), { specText: value, notes: [value] }),
      );

      const { page, complaints } = await open('hostile');

      expect(complaints).toEqual([]);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img, iframe, main script').count()).toBe(0);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    },
  );
});
