import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { combine } from '../../../src/report/reporters.ts';
import { htmlReporter } from '../../../src/report/surfaces/html.ts';
import * as stories from '../stories.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'gray-release-report-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('the page that a run leaves', () => {
  it('is written once, at its end, with what it last saw of the systems', async () => {
    const said: string[] = [];
    const place = folder();
    const path = join(place, 'new', 'report.html');
    const reporter = htmlReporter({
      path,
      within: place,
      specText: async () => 'release: shop\n',
      say: (line) => said.push(line),
    });

    await reporter.show(stories.testing().story());
    const before = readdirSync(place);
    await reporter.close(stories.testing().story());

    expect(before).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain('Production is fine so far.');
    expect(readFileSync(path, 'utf8')).toContain('<code>release: shop\n</code>');
    expect(said).toEqual([`report: ${path}`]);
  });

  it('is not written where the run saw no release', async () => {
    const place = folder();
    const reporter = htmlReporter({
      path: join(place, 'report.html'),
      within: place,
      specText: async () => null,
      say() {},
    });

    await reporter.close(null);

    expect(readdirSync(place)).toEqual([]);
  });

  it('stands beside those of others that share its path', async () => {
    const within = folder();
    const given = { path: join(within, 'look.v2.html'), within, specText: async () => null, say() {} };

    await htmlReporter({ ...given, label: 'shop-41' }).close(stories.reverted().story());
    await htmlReporter({ ...given, label: 'shop-41@staging' }).close(stories.testing().story());

    expect(readdirSync(within).sort()).toEqual(['look.v2-shop-41.html', 'look.v2-shop-41@staging.html']);
  });

  it('does without the spec where git cannot give it', async () => {
    const within = folder();
    const path = join(within, 'report.html');
    const specText = () => Promise.reject(new Error('git is not there'));

    await htmlReporter({ path, within, specText, say() {} }).close(stories.reverted().story());

    expect(readFileSync(path, 'utf8')).toContain('is not in this checkout');
  });

  it('concerns nobody where it cannot be written', async () => {
    const place = folder();
    writeFileSync(join(place, 'file'), '');
    const said: string[] = [];
    const path = join(place, 'file', 'report.html');
    const reporter = htmlReporter({ path, within: place, specText: async () => null, say() {} });

    await combine([reporter], (line) => said.push(line)).close(stories.reverted().story());

    expect(said).toEqual(['report: what should be a folder is a file']);
  });
});
