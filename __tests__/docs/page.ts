import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Block {
  readonly language: string;
  readonly text: string;
}

/** A page of the documentation, by its path in the repository. */
export function readPage(page: string): string {
  return readFileSync(`${root}/${page}`, 'utf8');
}

/** The fenced blocks of a page, in order; those inside lists without their indent. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The piece of a page below the heading, up to the next one of its level or above. */
export function sectionOf(markdown: string, heading: string): string {
  const [marks = ''] = /^#+/.exec(heading) ?? [];
  const start = markdown.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`the page has no heading ${heading}`);
  const rest = markdown.slice(start + heading.length + 2);
  // A comment in a block is no heading.
  const prose = rest.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, (block) => block.replaceAll('#', ' '));
  const end = prose.search(new RegExp(`^#{1,${marks.length}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}
