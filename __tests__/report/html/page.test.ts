import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NoPlace, writePage } from '../../../src/report/surfaces/page.ts';

function folder(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'gray-release-page-')));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const write = (within: string, path: string) => writePage({ path: join(within, path), within }, '<p>new</p>');

describe('a page', () => {
  it('takes the place of a longer one, in folders that are made for it', async () => {
    const within = folder();
    await writePage({ path: join(within, 'a/b/page.html'), within }, '<p>a long page of before</p>');

    await write(within, 'a/b/page.html');

    expect(readFileSync(join(within, 'a/b/page.html'), 'utf8')).toBe('<p>new</p>');
  });

  it('goes outside where its path says so', async () => {
    const [within, outside] = [folder(), folder()];

    await writePage({ path: join(outside, 'page.html'), within }, '<p>new</p>');

    expect(readdirSync(outside)).toEqual(['page.html']);
  });

  it('may lie behind a link that stays inside', async () => {
    const within = folder();
    mkdirSync(join(within, 'real'));
    symlinkSync('real', join(within, 'link'));

    await write(within, 'link/page.html');

    expect(readdirSync(join(within, 'real'))).toEqual(['page.html']);
  });
});

/** What stands at a path, and what is said of a page that is to go there. */
const PLACES: Readonly<Record<string, { at: string; made?(within: string): void; why: string }>> = {
  'a folder': { at: 'pages', made: (at) => mkdirSync(join(at, 'pages')), why: 'it is a folder' },
  'the workspace itself': { at: '.', why: 'it is a folder' },
  'a pipe that nobody reads': {
    at: 'pipe',
    made: (at) => execFileSync('mkfifo', [join(at, 'pipe')]),
    why: 'it is no file',
  },
  'a device': { at: '/dev/null', why: 'it is no file' },
  'what only the system fills': { at: '/proc/pages/page.html', why: 'nothing can be made there' },
  'a read-only place': { at: '/proc/self/page.html', why: 'nothing can be made there' },
  'a link to a file': {
    at: 'page.html',
    made: (at) => symlinkSync('.bashrc', join(at, 'page.html')),
    why: 'it is a link, which is not followed',
  },
  'a link to nothing': {
    at: 'pages/page.html',
    made: (at) => symlinkSync('/nowhere', join(at, 'pages')),
    why: 'what should be a folder is a file',
  },
  'a folder that is a file': {
    at: 'file/deep/page.html',
    made: (at) => writeFileSync(join(at, 'file'), ''),
    why: 'what should be a folder is a file',
  },
  'a name without end': { at: `${'x'.repeat(300)}.html`, why: 'the name is too long' },
};

describe('no page goes to', () => {
  it.each(Object.entries(PLACES))('%s', async (_, { at, made, why }) => {
    const within = folder();
    writeFileSync(join(within, '.bashrc'), 'mine');
    made?.(within);
    const before = readdirSync(within);

    const path = at.startsWith('/') ? at : join(within, at);
    const written = writePage({ path, within }, '<p>new</p>');

    await expect(written).rejects.toThrow(NoPlace);
    await expect(written).rejects.toThrow(why);
    expect(readdirSync(within)).toEqual(before);
    expect(readFileSync(join(within, '.bashrc'), 'utf8')).toBe('mine');
  });

  it.each(['..', '../beside'])('what lies behind a link out of the workspace, to %s', async (to) => {
    const around = folder();
    const within = join(around, 'in');
    mkdirSync(within);
    mkdirSync(join(around, 'beside'));
    symlinkSync(to, join(within, 'pages'));

    const written = write(within, 'pages/page.html');

    await expect(written).rejects.toThrow(`a link leads out of ${within}`);
    expect(readdirSync(around).sort()).toEqual(['beside', 'in']);
    expect(readdirSync(join(around, 'beside'))).toEqual([]);
  });

  it('folders that are missing behind such a link, which are not made', async () => {
    const [within, outside] = [folder(), folder()];
    symlinkSync(outside, join(within, 'pages'));

    await expect(write(within, 'pages/new/page.html')).rejects.toThrow(NoPlace);
    expect(readdirSync(outside)).toEqual([]);
  });
});
