import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Told, Totals } from '../../src/report/releases.ts';
import { freePort } from '../freePort.ts';
import { Shop } from './shop.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

interface All {
  readonly totals: Totals & { readonly unreadable: number };
  readonly releases: readonly Told[];
}

describe('the report of real releases', () => {
  it('is left by their runs, made anew from the journal, and counts them', async () => {
    const shop = new Shop(await freePort(), [28_400, 28_439]);
    cleanup.push(() => shop.close());
    const page = (name: string) => readFileSync(join(shop.folder, name), 'utf8').replaceAll('\u00a0', ' ');
    expect((await shop.start(['register'])).status).toBe(0);
    shop.users(200);

    const good = await shop.start(['release', 'checkout=1.5.0', '--report', 'left/good.html']);
    const bad = await shop.start(['release', 'checkout=1.6.0', '--report', 'left/bad.html']);
    const made = await shop.start(['report', 'shop-2']);
    const newest = await shop.start(['report', '--output', 'newest.html']);
    const all = await shop.start(['report', '--all', '--output', 'all.html']);

    expect([good.status, bad.status, made.status, newest.status, all.status]).toEqual([0, 1, 0, 0, 0]);
    expect(page('left/good.html')).toContain('<title>✓ Promoted · checkout 1.4.2 → 1.5.0 · shop-2</title>');
    expect(page('left/bad.html')).toContain('<title>↶ Reverted · checkout 1.5.0 → 1.6.0 · shop-3</title>');
    expect(good.stderr).toContain(`report: ${join(shop.folder, 'left/good.html')}`);
    // What the run knew is what the journal tells: but for the moment at which each was made.
    const evidence = (html: string) => /<section id="evidence">[\s\S]*?<\/section>/.exec(html)?.[0];
    expect(evidence(page('gray-release-report.html'))).toBe(evidence(page('left/good.html')));
    expect(evidence(page('newest.html'))).toBe(evidence(page('left/bad.html')));
    expect(page('newest.html')).toContain('<code>apiVersion: gray-release/v1');
    const { totals, releases } = all.events.at(-1)!.report as All;
    expect(totals).toMatchObject({ releases: 2, unreadable: 0, restore: { of: 1 } });
    expect(totals.ends).toMatchObject({ promoted: 1, reverted: 1 });
    expect(totals.restore!.longestMs).toBeLessThan(2_000);
    expect(releases.map(({ id, end }) => [id, end])).toEqual([
      ['shop-3', 'reverted'],
      ['shop-2', 'promoted'],
    ]);
  });

  it('of a spec that was changed since is told by the spec of today, without git’s help', async () => {
    const shop = new Shop(await freePort(), [28_440, 28_479]);
    cleanup.push(() => shop.close());
    expect((await shop.start(['register'])).status).toBe(0);
    writeFileSync(join(shop.folder, '.github/gray-release.yml'), `${shop.spec}# another\n`);

    const made = await shop.start(['report']);

    expect(made.status, made.stderr).toBe(0);
    expect(made.stderr).toContain('Stages, checks and limits are shown as the spec of today has them.');
  });
});
