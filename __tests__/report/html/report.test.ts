import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/report/html/report.ts';
import type { Story } from '../../../src/report/story.ts';
import * as stories from '../stories.ts';
import { recorded, SHOP, storyFrom } from './recorded.ts';

function pageOf(story: Story, specText: string | null = SHOP, notes: readonly string[] = []): string {
  return renderReport(story, { specText, notes });
}

/** What a reader sees, less the style and the script. */
function wordsIn(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1');
}

const promoted = storyFrom(recorded({ id: 'shop-41', fails: 0.01 }));
const reverted = storyFrom(recorded({ id: 'shop-42', fails: 0.03 }));
const live = storyFrom(recorded({ id: 'shop-43', fails: 0.01, looks: 20 }));

const ALL: readonly (readonly [string, Story])[] = [
  ['promoted', promoted],
  ['reverted', reverted],
  ['testing', live],
  ['held', stories.held().story()],
  ['stuck in its revert', stories.incomplete().story()],
  ['promoted by a person', stories.overridden().story()],
  ['reverted by a check', stories.revertedByCheck().story()],
  ['just accepted', new stories.Tale().story()],
];

describe.each(ALL)('the page of a release that is %s', (_, story) => {
  const page = pageOf(story);

  it('forbids everything but its own style and script, by their hashes', () => {
    const hashOf = (name: string) => {
      const content = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1];
      const hash = createHash('sha256')
        .update(content ?? '')
        .digest('base64');
      return content === undefined ? "'none'" : `'sha256-${hash}'`;
    };
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('asks nobody for anything', () => {
    const own = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    expect(own).not.toMatch(/\s(?:src|srcset|action|style|on\w+)="/);
    expect(own).not.toMatch(/<(?:link|img|iframe|object|embed|form|base)\b/);
    const used = [...page.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1]);
    expect(new Set(used)).toEqual(new Set(['#hatch']));
  });

  it('has a table behind every picture, and no name twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
    expect(ids).toEqual([...new Set(ids)]);
    const links = [...page.matchAll(/(?:href="#|data-rows=")([^"]*)"/g)].map((match) => match[1]!);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    const figures = page.split('<figure').slice(1);
    for (const figure of figures) expect(figure.split('<figure')[0]).toContain('<table role="table"');
  });

  it('draws every picture for a desk and for a phone', () => {
    const wide = page.match(/class="pic wide" viewBox="0 0 890 /g) ?? [];
    const narrow = page.match(/class="pic nar" viewBox="0 0 330 /g) ?? [];
    expect(wide.length).toBeGreaterThan(0);
    expect(narrow).toHaveLength(wide.length);
    expect(wordsIn(page) + page.slice(page.indexOf('<body')).split('<script>')[0]).not.toMatch(
      /NaN|Infinity|undefined/,
    );
  });

  it('stays under 300 kB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
  });
});

describe('the order of the page', () => {
  it('is state, verdict, three columns, timeline, evidence, events, how, spec, environment', () => {
    const words = wordsIn(pageOf(reverted));
    const order = [
      'Reverted checkout 1.4.2 → 1.5.0',
      'Gray (1.5.0) fails',
      'Is production safe?',
      'Why Checks of stage few',
      'What to do now',
      'register 3 s',
      'Is gray worse?',
      'release shop-42 accepted at 9f3c2d1',
      'Picture a bet',
      'sha256',
      'started by octocat',
    ].map((part) => [part, words.indexOf(part)] as const);

    expect(order.filter(([, at]) => at < 0)).toEqual([]);
    expect(order.map(([, at]) => at)).toEqual(order.map(([, at]) => at).sort((a, b) => a - b));
  });
});

describe('what the page says of a release', () => {
  it('that was promoted', () => {
    const words = wordsIn(pageOf(promoted));

    expect(words).toContain('Promoted checkout 1.4.2 → 1.5.0 Every check of every stage passed. Took 12 min');
    expect(words).toContain('All requests go to 1.5.0, since');
    expect(words).toContain('Nothing is left to do.');
    expect(words).toMatch(/Evidence that gray is good enough passed its line, 20, at 14:\d\d:\d\d\./);
    expect(words).not.toMatch(/successful|congratulation|!/i);
  });

  it('that was reverted: what it cost, and the judge’s risk', () => {
    const words = wordsIn(pageOf(reverted));

    expect(words).toContain('evidence this strong would appear in fewer than 1 of 100 releases. Reverted');
    expect(words).toContain('All requests go to 1.4.2 again, since 14:05:15 UTC. This change is not live.');
    expect(words).toContain('It cost about 15 failed requests: 22 of 692 failed on 1.5.0');
  });

  it('that is held: who decides, until when, and the exact commands', () => {
    const words = wordsIn(pageOf(stories.held().story()));

    expect(words).toContain('Held: evidence is short checkout 1.4.2 → 1.5.0');
    expect(words).toContain('One person has to decide before 15:19:25 UTC.');
    expect(words).toMatch(
      /gray-release promote --environment production --commit 9f3c2d100000 --reason "WHY"/,
    );
  });

  it('whose revert is stuck, with the reason it began for', () => {
    const words = wordsIn(pageOf(stories.incomplete().story()));

    expect(words).toContain('Revert incomplete');
    expect(words).toContain('Not confirmed: assume 5 % of requests go to 1.5.0. Act now.');
    expect(words).toContain('Why it is being reverted. Gray fails 3.1 % of requests');
    expect(words).toContain('Take what does not answer out of the way of users');
  });

  it('that a person promoted never looks like a pass', () => {
    const words = wordsIn(pageOf(stories.overridden().story()));

    expect(words).toContain('Promoted (overridden)');
    expect(words).toContain('This end rests on a person, not on the checks.');
  });

  it('that a fixed check reverted claims no risk', () => {
    const words = wordsIn(pageOf(stories.revertedByCheck().story()));

    expect(words).toContain('Check smoke failed: 3 of 20 requests to /healthz');
    expect(words).toContain('it reverts by itself and stands outside the limit on false reverts');
    expect(words).toContain('pool: no free connection');
    expect(words).not.toContain('evidence this strong');
  });

  it('that is live: what is still to come is hatched, and when it changes', () => {
    const page = pageOf(live);

    expect(wordsIn(page)).toContain('The next change comes by');
    expect(wordsIn(page)).toContain('still to come');
    expect(page).toMatch(/<rect class="unknown"/);
  });

  it('whose spec is not at hand', () => {
    const words = wordsIn(pageOf(promoted, null, ['Stages are shown as the spec of today has them.']));

    expect(words).toContain('Stages are shown as the spec of today has them.');
    expect(words).toContain('The spec it was released with is not in this checkout');
    expect(words).not.toContain('The spec as it was pinned');
  });

  it('in a public repository hides addresses', () => {
    const story = { ...promoted, place: { ...promoted.place, publicRepository: true } };

    expect(pageOf(promoted, null)).toContain('10.0.4.21:8080');
    expect(pageOf(story, null)).not.toContain('10.0.4.21');
  });

  it('of many services: those that nobody could read first', () => {
    const names = Array.from({ length: 25 }, (_, i) => `s${i}`);
    const checks = names.map((name) => stories.compare('errors', 'errors', name));
    const tale = new stories.Tale(stories.specOf(names, [stories.stage('few', 500, checks)]));
    stories.shifted(tale, 0, 5000);
    stories.counted(tale, 0, 'errors', 35_000, 300, { gray: [9000, 90], stable: [90_000, 900] });
    tale.real = stories.unreadable(tale.real!, 's7', 'no answer');

    const page = pageOf(tale.story());

    expect(wordsIn(page)).toMatch(/service versions on gray s7 1\.4\.2 → 1\.5\.0 assume 5 %/);
    expect(wordsIn(page)).toContain('5 more services.');
    expect(page.match(/class="pic wide"/g)).toHaveLength(7);
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
  });
});
