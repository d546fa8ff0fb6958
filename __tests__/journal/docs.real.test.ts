import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/controller/clock.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { git } from '../../src/record/git.ts';
import type { Entry, Event } from '../../src/release/events.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';
import { bareRepository, gitIn } from '../record/servers.ts';

const REF = refOf('journal', 'default', 'shop');

test('the commands of docs/journal.md read a journal, put it back when it is broken, and remove it', async () => {
  const remote = await bareRepository();
  const given = await recordGiven();
  const journal = openJournal(await git.create({ kind: 'git', remote }, given), REF, systemClock);
  await write(journal, [accepted, { type: 'holder', run: 'run 1', why: 'accept' }], 1);
  await write(journal, [{ type: 'phase', phase: 'deploying' }], 2);
  const clone = join(given.workDir, 'clone');
  execFileSync('git', ['clone', '--quiet', remote, clone], { stdio: 'ignore' });
  await breakIt(clone, remote);
  const [read, show, putBack, remove] = commands();

  const log = sh(clone, read!);
  const entry = sh(clone, `${read}\n${show}`);
  const broken = await reads(remote).catch((error: unknown) => error);
  sh(clone, `${read}\n${putBack}`);
  const good = await reads(remote);
  sh(clone, `${read}\n${remove}`);
  const gone = await reads(remote);

  expect(log).toMatch(/shop-41: deploying\n.*shop-41: accepted checkout 1\.5\.0/s);
  expect(entry).toContain('"type":"accepted"');
  expect((broken as Error).message).toMatch(/entries\/000002\.json of the journal is not JSON/);
  expect(good.entries).toHaveLength(2);
  expect(await gitIn(remote, 'log', '--oneline', '--all')).toBe('');
  expect(gone.id).toBeNull();
});

const accepted: Event = {
  type: 'accepted',
  id: 'shop-41',
  purpose: 'release',
  environment: 'default',
  by: 'mona',
  tool: '1.0.0',
  spec: { path: '.github/gray-release.yml', sha256: 'a'.repeat(64) },
  commit: 'b'.repeat(40),
  pullRequest: null,
  link: null,
  versions: { checkout: '1.5.0' },
  serving: { checkout: '1.4.2' },
  fence: 1,
};

/** The shell's blocks of the page, in order; the first one sets `ref`. */
function commands(): string[] {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'journal.md'), 'utf8');
  return [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block!);
}

function sh(cwd: string, script: string): string {
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  return execFileSync('sh', ['-euc', script], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

async function write(
  journal: ReturnType<typeof openJournal>,
  events: readonly Event[],
  n: number,
): Promise<void> {
  const entry: Entry = { v: 1, n, at: 1_772_460_000_000, run: 'run 1', events };
  const { result } = await journal.append(
    await journal.read(AbortSignal.timeout(9_000)),
    entry,
    AbortSignal.timeout(9_000),
  );
  expect(result).toBe('accepted');
}

/** As somebody with a checkout would: the second entry cut short. */
async function breakIt(clone: string, remote: string): Promise<void> {
  const script = `git fetch -q "${remote}" "${REF}"
export GIT_INDEX_FILE=.git/broken
git read-tree FETCH_HEAD
git update-index --cacheinfo "100644,$(printf '{"v":1,' | git hash-object -w --stdin),entries/000002.json"
git push -q "${remote}" "$(git commit-tree "$(git write-tree)" -p FETCH_HEAD -m edited):${REF}"`;
  sh(clone, script);
}

async function reads(remote: string) {
  const store = await git.create({ kind: 'git', remote }, await recordGiven());
  return openJournal(store, REF, systemClock).read(AbortSignal.timeout(9_000));
}
