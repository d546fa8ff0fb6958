import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/commands/outcome.ts';
import { report } from '../../src/commands/report.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { file } from '../../src/record/file.ts';
import { type Event, JOURNAL_VERSION } from '../../src/release/events.ts';
import type { Told, Totals } from '../../src/report/releases.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';
import { BEGAN, recorded, SHOP } from '../report/html/recorded.ts';
import { type Asked, asked, journaled } from './given.ts';

const DAY = 86_400_000;
const good = recorded({ id: 'shop-1', fails: 0.01 });
const bad = recorded({ id: 'shop-2', fails: 0.03, to: '1.6.0', after: 3.5 * DAY });
const live = recorded({ id: 'shop-3', fails: 0.01, to: '1.7.0', looks: 9, after: 7 * DAY });

function shop(more: Parameters<typeof asked>[0] = {}, spec = SHOP): Asked {
  return asked(more, { spec });
}

function pageIn({ folder }: Asked, name = 'gray-release-report.html'): string {
  return readFileSync(join(folder, name), 'utf8').replaceAll('\u00a0', ' ');
}

/** As somebody leaves a journal who edits it by hand. */
async function spoil({ folder }: Asked): Promise<void> {
  const store = file.create({ kind: 'file', path: 'records' }, await recordGiven({ workDir: folder }));
  const ref = refOf('journal', 'default', 'shop');
  const files = new Map([['entries/000001.json', '{"v":1,']]);
  await store.append(ref, await store.read(ref), files, 'shop-9: x\n\nEntry: 1');
}

describe('the report of a release', () => {
  it('is of the newest one where none is named', async () => {
    const given = shop();
    await journaled(given, good, bad);

    const outcome = await report(given.ask);

    expect(outcome).toMatchObject({ decision: 'done', exit: 0, state: { accepted: { id: 'shop-2' } } });
    expect(outcome.message).toBe(
      `the report of shop-2 is in ${join(given.folder, 'gray-release-report.html')}`,
    );
    expect(pageIn(given)).toContain('<title>↶ Reverted · checkout 1.4.2 → 1.6.0 · shop-2</title>');
    expect(pageIn(given)).toContain('# The shop: who serves');
    expect(given.said).toEqual([]);
  });

  it('is of the one that is named, where its file is asked for', async () => {
    const given = shop({ releaseId: 'shop-1', output: 'out/of/the/way.html' });
    await journaled(given, good, bad);

    const outcome = await report(given.ask);

    expect(toJson(outcome)).toMatchObject({
      releaseId: 'shop-1',
      report: { path: join(given.folder, 'out/of/the/way.html'), release: { id: 'shop-1', end: 'promoted' } },
    });
    expect(pageIn(given, 'out/of/the/way.html')).toContain('✓ Promoted');
  });

  it('says of a live one that it is, and that nobody has read the routers', async () => {
    const given = shop();
    await journaled(given, good, live);

    const outcome = await report(given.ask);

    expect(outcome.message).toContain('the report of shop-3, which is still live, is in ');
    expect(pageIn(given)).toContain('Not confirmed: assume 5 % of requests go to 1.7.0.');
  });

  it('names the one that was probably meant', async () => {
    const given = shop({ releaseId: 'shop-11' });
    await journaled(given, good);

    const outcome = await report(given.ask);

    expect(outcome).toMatchObject({ exit: 2, decision: 'refused' });
    expect(outcome.message).toBe('the journal holds no release "shop-11"; did you mean shop-1?');
  });

  it('is refused where nothing was released yet', async () => {
    const outcome = await report(shop().ask);

    expect(outcome).toMatchObject({ exit: 2, message: 'the journal holds no release' });
  });

  it('is of the newest that can be read, and says what cannot', async () => {
    const given = shop();
    await journaled(given, good);
    await spoil(given);

    const outcome = await report(given.ask);

    expect(outcome).toMatchObject({ exit: 0, state: { accepted: { id: 'shop-1' } } });
    expect(given.said).toEqual(['1 release of the journal cannot be read; this is the newest that can.']);
    expect(pageIn(given)).toContain('1 release of the journal cannot be read');
  });

  it('goes by the spec of today where the one of then is not at hand, and says so', async () => {
    const given = shop();
    await journaled(given, good);
    writeFileSync(join(given.folder, '.github/gray-release.yml'), SHOP.replace('stage: few', 'stage: some'));

    const outcome = await report(given.ask);

    expect(outcome.exit).toBe(0);
    expect(given.said).toEqual([
      expect.stringMatching(/^The spec .* is not in this checkout: .* as the spec of today/),
    ]);
    expect(pageIn(given)).toContain('>some</text>');
    expect(pageIn(given)).not.toContain('The spec as it was pinned');
  });

  it('of a service that the spec has lost is still a page', async () => {
    const given = shop();
    await journaled(given, bad);
    writeFileSync(join(given.folder, '.github/gray-release.yml'), SHOP.replace('  checkout:', '  till:'));

    const outcome = await report(given.ask);

    expect(outcome.exit).toBe(0);
    expect(pageIn(given)).toContain('Reverted');
  });
});

describe('the report of all releases', () => {
  it('says how many, how long, how they ended and how long a way back took', async () => {
    const given = shop({ all: true });
    await journaled(given, good, bad, live);

    const outcome = await report(given.ask);
    const { totals, releases } = toJson(outcome).report as { totals: Totals; releases: readonly Told[] };

    expect(outcome).toMatchObject({ decision: 'done', exit: 0, state: null });
    expect(totals).toEqual({
      releases: 3,
      ends: { promoted: 1, overridden: 0, reverted: 1, refused: 0, held: 0, incomplete: 0, live: 1 },
      asked: 0,
      perWeek: 2,
      took: {
        of: 2,
        medianMs: (good.at(-1)!.at - BEGAN + (bad.at(-1)!.at - bad[0]!.at)) / 2,
        longestMs: good.at(-1)!.at - BEGAN,
      },
      restore: { of: 1, medianMs: 1200, longestMs: 1200 },
      unreadable: 0,
    });
    expect(releases.map(({ id, end }) => [id, end])).toEqual([
      ['shop-3', 'live'],
      ['shop-2', 'reverted'],
      ['shop-1', 'promoted'],
    ]);
    expect(releases[1]).toMatchObject({ reasonCode: 'worse', requests: 692, errors: 22, restoreMs: 1200 });
  });

  it('links each row to its entry', async () => {
    const given = shop({ all: true });
    await journaled(given, good, bad);
    await report(given.ask);

    const page = pageIn(given);

    expect(page).toContain('<a href="#r-1">shop-1</a>');
    expect(page).toMatch(/id="r-1"><div class="head"><h3>shop-1<\/h3>/);
    expect(page).toContain('2 releases from 2026-03-12 to 2026-03-16, the newest first.');
    expect(page).toContain("script-src 'none'");
  });

  it('leaves out what cannot be read and registrations, and says how many', async () => {
    const given = shop({ all: true });
    const { accepted } = { accepted: good[0]!.events[0] as Extract<Event, { type: 'accepted' }> };
    const entry = {
      v: JOURNAL_VERSION,
      n: 1,
      at: BEGAN,
      run: '1',
      events: [{ ...accepted, purpose: 'register' as const, versions: {} }],
    };
    await journaled(given, good, [entry]);
    await spoil(given);

    const outcome = await report(given.ask);

    expect(outcome).toMatchObject({ exit: 0, report: { totals: { releases: 1, unreadable: 1 } } });
    expect(given.said).toEqual(['1 release of the journal cannot be read']);
    expect(pageIn(given)).toContain('1 release of the journal cannot be read and is left out.');
  });

  it('of a journal without any is a page that says so', async () => {
    const given = shop({ all: true });

    const outcome = await report(given.ask);

    expect(outcome).toMatchObject({
      exit: 0,
      report: { totals: { releases: 0, perWeek: null, took: null } },
    });
    expect(pageIn(given)).toContain('The journal holds no release that can be read.');
  });
});

describe('wrong input', () => {
  it('is a place where no page can be', async () => {
    const given = shop({ output: '.github/gray-release.yml/page.html' });
    await journaled(given, good);

    const outcome = await report(given.ask);

    expect(outcome).toMatchObject({ exit: 2, decision: 'refused' });
    expect(outcome.message).toBe(
      'output is ".github/gray-release.yml/page.html"; it cannot be written: what should be a folder is a file',
    );
  });

  it('is not a place where a page can be, but the system refuses to write it', async () => {
    // A file as any other to look at, which takes nothing but a number.
    const given = shop({ output: '/proc/self/oom_score_adj' });
    await journaled(given, good);

    const outcome = await report(given.ask);

    expect(outcome).toMatchObject({ exit: 3, reasonCode: 'environment-failed' });
    expect(outcome.message).toContain('it cannot be written: EINVAL');
  });

  it.each([
    [{ all: true, releaseId: 'shop-1' }, 'give a release or all of them, not both: "shop-1"'],
    [{ releases: '0' }, 'releases is "0"; a whole number from 1 to 1000 is expected'],
  ])('%j', async (more, message) => {
    expect(await report(shop(more).ask)).toMatchObject({ exit: 2, message });
  });
});

describe('the journal', () => {
  it('is only read', async () => {
    const given = shop();
    await journaled(given, bad);
    const store = file.create(
      { kind: 'file', path: 'records' },
      await recordGiven({ workDir: given.folder }),
    );
    const journal = openJournal(store, refOf('journal', 'default', 'shop'), given.ask.clock);
    const tip = await journal.read(AbortSignal.timeout(5000));

    await report(given.ask);

    expect((await journal.read(AbortSignal.timeout(5000))).id).toBe(tip.id);
  });
});
