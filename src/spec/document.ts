import { type Document, isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import { MAX_BYTES } from './file.ts';
import type { Problem } from './types.ts';

/** Nothing in a spec is deeper than this. */
const MAX_DEPTH = 64;
const MAX_ALIASES = 100;
/** Nodes after all aliases are followed: a bomb multiplies, a spec does not. */
const MAX_NODES = 200_000;

export type Path = readonly (string | number)[];

/** A parsed file that knows where everything in it stands. */
export interface Source {
  readonly data: unknown;
  /** Position of the value at `path`, or of its key; the nearest thing around it where there is no such value. */
  at(path: Path, of?: 'key' | 'value'): { line: number; column: number };
}

/** Parses one document; a hostile one is refused before it costs anything. */
export function parse(text: string, file: string): { source: Source } | { problems: Problem[] } {
  const lines = new LineCounter();
  const problem = (rule: string, offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { severity: 'error', rule, file, line: Math.max(1, line), column: Math.max(1, col), path: '', message };
  };
  if (text.length > MAX_BYTES) return { problems: [problem('size', 0, `the file has more than ${MAX_BYTES} characters`)] };
  const deep = tooDeep(text);
  if (deep !== null) {
    for (let at = text.indexOf('\n'); at >= 0 && at < deep; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    if (lines.lineStarts.length === 0 || lines.lineStarts[0] !== 0) lines.lineStarts.unshift(0);
    return { problems: [problem('depth', deep, `nested deeper than ${MAX_DEPTH} levels`)] };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2' });
  const found = [...document.errors, ...document.warnings];
  if (found.length > 0) return { problems: found.map(({ pos, message, code }) => problem('yaml', pos[0], worded(code, message, text, pos[0]))) };
  const expansion = tooMany(document);
  if (expansion !== null) return { problems: [problem('aliases', 0, expansion)] };
  return { source: sourceOf(document, lines) };
}

/** Offset at which the text is nested too deep, found without building anything; null when it is not. */
function tooDeep(text: string): number | null {
  // A block collection of depth d begins at column d or later, whatever it is made of.
  const block = /^[ \t]*(?:[-?:][ \t]+){65,}/m.exec(text) ?? /^ {512}[^\s]/m.exec(text);
  if (block !== null && !/^ {512}/.test(block[0])) return block.index;
  if (block !== null && indents(text) > MAX_DEPTH) return block.index;
  let brackets = 0;
  for (let at = 0; at < text.length && brackets <= MAX_DEPTH; at++) if (text[at] === '[' || text[at] === '{') brackets++;
  if (brackets <= MAX_DEPTH) return null;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return offset;
    offset += token.length;
  }
  return null;
}

/** How many different indentations enclose the deepest line. */
function indents(text: string): number {
  const open: number[] = [];
  let most = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    while (open.length > 0 && open[open.length - 1]! >= indent) open.pop();
    open.push(indent);
    most = Math.max(most, open.length);
  }
  return most;
}

function tooMany(document: Document): string | null {
  let aliases = 0;
  visit(document, { Alias: () => void aliases++ });
  if (aliases === 0) return null;
  if (aliases > MAX_ALIASES) return `${aliases} aliases; a spec has at most ${MAX_ALIASES}`;
  const sizes = new Map<unknown, number>();
  const sizeOf = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    // An anchor inside itself: as large as it gets.
    sizes.set(node, Number.POSITIVE_INFINITY);
    let size = 1;
    if (isAlias(node)) size = sizeOf(node.resolve(document));
    else if (isMap(node)) for (const pair of node.items) size += sizeOf(pair.key) + sizeOf(pair.value);
    else if (isSeq(node)) for (const item of node.items) size += sizeOf(item);
    sizes.set(node, size);
    return size;
  };
  return sizeOf(document.contents) > MAX_NODES ? `the aliases stand for more than ${MAX_NODES} values` : null;
}

function worded(code: string, message: string, text: string, offset: number): string {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
    return `the key ${key} stands here for the second time; keep one`;
  }
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; YAML takes spaces only';
  return `this is not YAML: ${message.split('\n')[0]!.replace(/ at line.*$/, '')}`;
}

function sourceOf(document: Document, lines: LineCounter): Source {
  const offsetOf = (path: Path, of: 'key' | 'value'): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      let next: unknown;
      let key: unknown;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        key = pair?.key;
        next = pair?.value;
      } else if (isSeq(node)) next = node.items[Number(step)];
      if (next === undefined && key === undefined) return offset;
      const last = depth === path.length - 1;
      const chosen = (last && of === 'key' && isNode(key)) || !isNode(next) || !next.range ? key : next;
      offset = (isNode(chosen) ? chosen.range?.[0] : undefined) ?? offset;
      node = next;
    }
    return path.length === 0 && isNode(node) ? (node.range?.[0] ?? 0) : offset;
  };
  return {
    data: document.toJS({ maxAliasCount: -1 }),
    at(path, of = 'value') {
      const { line, col } = lines.linePos(offsetOf(path, of));
      return { line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}
