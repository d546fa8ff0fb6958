import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '../../src/release/events.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { blocksOf, readPage, root } from './page.ts';

const pages = [
  'README.md',
  'CHANGELOG.md',
  'bench/judge/README.md',
  ...pagesIn('docs'),
  ...pagesIn('examples'),
];

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pagesIn(path) : entry.name.endsWith('.md') ? [path] : [];
  });
}

function blocks(page: string, wanted: string): string[] {
  return blocksOf(readPage(page)).flatMap(({ language, text }) => (language === wanted ? [text] : []));
}

describe.each(pages)('%s', (page) => {
  it('links to files and headings that are there', () => {
    const missing = linksOf(page).filter(({ path, anchor }) => {
      if (!existsSync(join(root, path))) return true;
      return anchor !== '' && !anchorsOf(path).includes(anchor);
    });
    expect(missing).toEqual([]);
  });
});

/** From the root of the repository on. */
function linksOf(page: string): { path: string; anchor: string }[] {
  const links = [...prose(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
  return links.map(([, file = '', anchor = '']) => ({
    path: file === '' ? page : join(dirname(page), file),
    anchor,
  }));
}

/** As GitHub names the headings of a page: small letters, digits and hyphens; the second of a name gets a number. */
function anchorsOf(page: string): string[] {
  const seen = new Map<string, number>();
  return [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const name = words.replaceAll(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-');
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
}

function prose(page: string): string {
  return readPage(page).replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
}

describe('the README', () => {
  it('shows a spec that is valid', () => {
    const specs = blocks('README.md', 'yaml').filter((block) => block.includes('apiVersion: gray-release'));
    expect(specs).toHaveLength(1);
    expect(loadSpec(specs[0]!, 'README.md').problems).toEqual([]);
  });

  it('has the two commands that do all the set-up', () => {
    const commands = blocks('README.md', 'sh').map((block) => block.trim());
    expect(commands).toEqual(['node dist/cli.js demo', 'npm cit']);
  });
});

describe('docs/outcomes.md', () => {
  it('has every reason code, in the words of the program', () => {
    const text = readPage('docs/outcomes.md');
    const rows = Object.fromEntries(
      [...text.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|$/gm)].map(([, code, says]) => [code!, says!]),
    );
    expect(rows).toEqual(REASON_CODES);
  });
});
