import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readPage, root } from './page.ts';

/** What stands where the program fills something in, and the page says `‹what›`. */
const HOLE = '\u0000';

const quoted = [...readPage('docs/troubleshooting.md').matchAll(/^#### `(.+)`$/gm)].map((match) => match[1]!);
const said = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => textsIn(readFileSync(join(root, 'src', path), 'utf8')));

describe('docs/troubleshooting.md', () => {
  it.each(quoted)('%s', (text) => {
    const sought = holed(text.replaceAll(/‹[^›]*›/g, HOLE));

    expect(said.some((each) => each.includes(sought))).toBe(true);
  });

  it('has each text once, and no few', () => {
    expect(new Set(quoted).size).toBe(quoted.length);
    expect(quoted.length).toBeGreaterThan(100);
  });
});

/** Every text that a file of the program holds: literals, templates, and those that are put together by `+`. */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && text !== HOLE) texts.push(holed(text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('any.ts', source, ts.ScriptTarget.Latest));
  return texts;
}

/** Null for what is no text. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join('');
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null && right === null ? null : (left ?? HOLE) + (right ?? HOLE);
}

/**
 * One hole for several beside each other and for words in backticks, which a heading cannot quote; the page's spaces for those
 * that do not break.
 */
function holed(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/`[^`\n]*`/g, HOLE)
    .replaceAll(new RegExp(`${HOLE}+`, 'g'), HOLE)
    .replaceAll(new RegExp(`^${HOLE}|${HOLE}$`, 'g'), '');
}
