import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import { printable } from '../util/printable.ts';
import { MAX_BYTES } from './file.ts';
import { inspect } from './inspect.ts';
import { tooMuch } from './scan.ts';
import type { Problem } from './types.ts';

/** Errors beyond this many only repeat what is wrong. */
export const MAX_PROBLEMS = 100;

export type Path = readonly (string | number)[];

/** A parsed file that knows where everything in it stands. */
export interface Source {
  readonly data: unknown;
  /** Position of the value at `path`, or of its key; the nearest thing around it where there is no such value. */
  at(path: Path, of?: 'key' | 'value'): { line: number; column: number };
}

/** Parses one document; a hostile one is refused before it costs anything. */
export function parse(text: string, file: string): { source: Source } | { problems: Problem[] } {
  const problem = (rule: string, position: { line: number; column: number }, message: string): Problem => {
    return { severity: 'error', rule, file, ...position, path: '', message: printable(message) };
  };
  if (text.length > MAX_BYTES) {
    return { problems: [problem('size', FIRST, `the file has more than ${MAX_BYTES} characters`)] };
  }
  const much = tooMuch(text);
  if (much !== null) {
    const lines = text.slice(0, much.offset).split('\n');
    const position = { line: lines.length, column: lines[lines.length - 1]!.length + 1 };
    return { problems: [problem(much.rule, position, much.message)] };
  }
  const lineCounter = new LineCounter();
  const document = parseYaml(text, lineCounter);
  const broken = [...document.errors, ...document.warnings].map(({ pos, message, code }) => {
    return { rule: 'yaml', offset: pos[0], message: worded(code, message) };
  });
  const found = broken.length > 0 ? broken : inspect(document);
  if (found.length > 0) {
    const problems = found.map(({ rule, offset, message }) =>
      problem(rule, positionOf(lineCounter, offset), message),
    );
    return { problems: problems.slice(0, MAX_PROBLEMS) };
  }
  return { source: sourceOf(document, lineCounter) };
}

/**
 * Duplicate keys are looked for later: the parser compares every key with every other one. Its errors come by the thousand in a
 * hostile file, so they are made without their stacks.
 */
function parseYaml(text: string, lineCounter: LineCounter): Document.Parsed<ParsedNode> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
      version: '1.2',
      resolveKnownTags: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const FIRST = { line: 1, column: 1 };

function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function worded(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab indents this line; YAML takes spaces only';
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here; a spec is one document';
  if (code === 'TAG_RESOLVE_FAILED') return 'a tag (!name) stands here; a spec has none';
  return `this is not YAML: ${message.split('\n')[0]!.replace(/ at line.*$/, '')}`;
}

function sourceOf(document: Document.Parsed<ParsedNode>, lines: LineCounter): Source {
  const offsetOf = (path: Path, of: 'key' | 'value'): number => {
    let node: unknown = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      const { key, value } = entryOf(node, step);
      if (key === undefined && value === undefined) return offset;
      const wantsKey = of === 'key' && depth === path.length - 1 && key !== undefined;
      const chosen = wantsKey || !isNode(value) || !value.range ? key : value;
      offset = (isNode(chosen) ? chosen.range?.[0] : undefined) ?? offset;
      node = value;
    }
    return offset;
  };
  return {
    data: document.toJS({ maxAliasCount: -1 }),
    at: (path, of = 'value') => positionOf(lines, offsetOf(path, of)),
  };
}

function entryOf(node: unknown, step: string | number): { key?: unknown; value?: unknown } {
  if (isMap(node))
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? {};
  return isSeq(node) ? { value: node.items[Number(step)] } : {};
}
