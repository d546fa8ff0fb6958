import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../freePort.ts';
import { Shop } from './shop.ts';

const JOURNAL = 'refs/gray-release/v1/default/journal/shop';
const ENTRY = 'entries/000002.json';

let shop: Shop;
let good: string;

beforeAll(async () => {
  shop = new Shop(await freePort(), [23_500, 23_539]);
  expect((await shop.start(['register'])).status).toBe(0);
  good = git(['rev-parse', JOURNAL]);
}, 60_000);
afterAll(() => shop.close());

function git(args: readonly string[], input = ''): string {
  const who = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.com'];
  return execFileSync('git', [...who, ...args], {
    cwd: join(shop.folder, 'remote.git'),
    encoding: 'utf8',
    input,
  }).trim();
}

/** The journal with one entry as somebody left it, pushed as a fast-forward. */
function edit(change: (text: string) => string): void {
  const blobs = git(['ls-tree', `${good}:entries`]).split('\n');
  const text = git(['show', `${good}:${ENTRY}`]);
  const changed = git(['hash-object', '-w', '--stdin'], change(text));
  const lines = blobs.map((line) =>
    line.endsWith('\t000002.json') ? `100644 blob ${changed}\t000002.json` : line,
  );
  const entries = git(['mktree'], `${lines.join('\n')}\n`);
  const tree = git(['mktree'], `040000 tree ${entries}\tentries\n`);
  git(['update-ref', JOURNAL, git(['commit-tree', tree, '-p', good, '-m', 'by hand'])]);
}

function pointTo(id: string): void {
  git(['update-ref', '--no-deref', JOURNAL, id]);
}

const SPOILED = [
  {
    name: 'written by a newer program',
    spoil: () => edit((text) => text.replace('"v":1', '"v":2')),
    says: /000002\.json was written by a newer gray-release.*Update gray-release/s,
  },
  { name: 'cut short', spoil: () => edit((text) => text.slice(0, 40)), says: /000002\.json.* cut short/ },
  {
    name: 'edited by hand',
    spoil: () => edit((text) => text.replace(/"type":"\w+"/, '"type":"approved"')),
    says: /000002\.json.*events\[0\]/,
  },
  {
    name: 'hostile',
    spoil: () =>
      edit((text) =>
        text.replace(
          /"type":"\w+"/,
          () => `"type":${JSON.stringify('\u001b[2J\n::set-output name=x::y $(id)')}`,
        ),
      ),
    says: /000002\.json.*events\[0\]/,
  },
  {
    name: 'a commit of something else',
    spoil: () => pointTo(git(['commit-tree', git(['mktree']), '-m', 'code'])),
    says: /nothing|no release/,
  },
  {
    name: 'a file',
    spoil: () => pointTo(git(['hash-object', '-w', '--stdin'], 'text')),
    says: /journal\/shop/,
  },
  { name: 'a folder', spoil: () => pointTo(git(['mktree'])), says: /journal\/shop/ },
] as const;

describe.each(SPOILED)('a journal that is $name', ({ name, spoil, says }) => {
  it.each(['release checkout=1.5.0', 'status', 'revert', 'advance', 'undo', 'approve'])(
    '%s: one clear message, nothing touched',
    async (command) => {
      spoil();
      const before = [git(['for-each-ref']), JSON.stringify(shop.running()), JSON.stringify(shop.registry())];
      const empty = name === 'a commit of something else';
      // Nothing is in such a journal: to release would begin the first one, on top of what somebody put there.
      if (empty && command.startsWith('release')) return;

      const { status, stderr } = await shop.start(command.split(' '));

      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
      expect(stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|^::/m);
      if (!empty) expect(status, stderr).toBe(3);
      expect([
        git(['for-each-ref']),
        JSON.stringify(shop.running()),
        JSON.stringify(shop.registry()),
      ]).toEqual(before);
    },
  );
});

describe('two specs with one release name', () => {
  it('are told apart by the journal: the second is refused, and one that was moved goes on', async () => {
    pointTo(good);
    writeFileSync(join(shop.folder, 'other.yml'), shop.spec.replace('checkout:', 'pricing:'));

    const other = await shop.start(['release', 'pricing=1.5.0', '--spec', 'other.yml']);
    const before = git(['rev-parse', JOURNAL]);
    writeFileSync(join(shop.folder, 'moved.yml'), shop.spec);
    shop.writeSpec((text) => text.replace('release: shop', 'release: another'));
    const moved = await shop.start(['register', '--spec', 'moved.yml']);

    expect(other.status, other.stderr).toBe(2);
    expect(other.stderr).toContain(
      'other.yml and .github/gray-release.yml both say release: shop, and shop-1 was of .github/gray-release.yml',
    );
    expect(before).toBe(good);
    expect(moved.events.at(-1), moved.stderr).toMatchObject({ releaseId: 'shop-2' });
  });
});
