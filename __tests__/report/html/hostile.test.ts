import { describe, expect, it } from 'vitest';
import { renderReleases } from '../../../src/report/html/releases.ts';
import { renderReport } from '../../../src/report/html/report.ts';
import { toldOf, totalsOfReleases } from '../../../src/report/releases.ts';
import { HOSTILE, hostileStory } from '../hostile.ts';

function reportOf(value: string): string {
  return renderReport(hostileStory(value), { specText: `release: ${value}\n`, notes: [value] });
}

function overviewOf(value: string): string {
  const told = toldOf(hostileStory(value));
  const versions = [{ service: value, from: value, to: value }];
  const all = [{ ...told, versions }];
  return renderReleases({
    name: value,
    environment: value,
    all,
    totals: totalsOfReleases(all),
    unreadable: 0,
    now: 0,
  });
}

/** The elements of a page in their order, with the names of their attributes: what a value must never change. */
function skeletonOf(page: string): readonly string[] {
  const withoutOwn = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
  return (
    (withoutOwn.match(/<[^>]*>/g) ?? [])
      .map((tag) => tag.replace(/="[^"]*"/g, ''))
      // What a value looks like decides whether a label fits and a word is bold, and a link to a line of the spec needs an address.
      .filter((tag) => !/^<\/?(text|tspan|code|b|a)\b/.test(tag))
  );
}

const usual = skeletonOf(reportOf('word'));
const usualOverview = skeletonOf(overviewOf('word'));

describe.each(HOSTILE.map((value) => [value.slice(0, 50), value]))('a hostile value: %j', (_, value) => {
  const page = reportOf(value);
  const pages = [page, overviewOf(value)];

  it('adds no element and no attribute to a page', () => {
    expect(skeletonOf(page)).toEqual(usual);
    expect(skeletonOf(overviewOf(value))).toEqual(usualOverview);
  });

  it('closes neither the style nor the script, and begins no other', () => {
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<\/style/g)).toHaveLength(1);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
  });

  it('leads nowhere but into the page', () => {
    for (const each of pages) {
      const targets = [...each.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
      expect(targets.filter((target) => !/^#[\w-]+$/.test(target))).toEqual([]);
      expect(each).not.toMatch(/\s(?:src|srcset|on\w+|style)="/);
    }
  });

  it('turns no reading direction, hides nothing and keeps the page small', () => {
    for (const each of pages) {
      expect(each).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]|[^\P{Cc}\n]/u);
      expect(Buffer.byteLength(each)).toBeLessThan(100_000);
    }
  });
});
