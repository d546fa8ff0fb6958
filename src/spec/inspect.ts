import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { quote } from './allowed.ts';
import { MAX_DEPTH, tooDeep } from './scan.ts';

const MAX_ALIASES = 100;
/** Values after all aliases are followed: a bomb multiplies, a spec does not. */
const MAX_VALUES = 200_000;

export interface Found {
  readonly rule: string;
  readonly offset: number;
  readonly message: string;
}

/** What YAML allows and a spec does not, in time that grows with the document and no faster. */
export function inspect(document: Document.Parsed<ParsedNode>): Found[] {
  if (document.directives.yaml.version !== '1.2') {
    return [{ rule: 'yaml', offset: 0, message: 'a spec is YAML 1.2; leave the %YAML line out' }];
  }
  const found: Found[] = [];
  const aliases: Alias.Parsed[] = [];
  const open: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH && (isSeq(node) || isMap(node))) return [tooDeep(node.range?.[0] ?? 0)];
    if (isAlias(node)) aliases.push(node as Alias.Parsed);
    else if (isSeq(node)) for (const item of node.items) open.push({ node: item, depth: depth + 1 });
    else if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const keys = new Set<string>();
      for (const { key, value } of node.items) {
        const wrong = isScalar(key)
          ? again(String(key.value), keys)
          : 'a key is a word; a list, a mapping or an alias stands here';
        if (wrong !== null) found.push({ rule: 'yaml', offset: key.range[0], message: wrong });
        open.push({ node: value, depth: depth + 1 });
      }
    }
  }
  if (aliases.length > MAX_ALIASES) {
    return [
      {
        rule: 'aliases',
        offset: aliases[0]!.range[0],
        message: `there are ${aliases.length} aliases; a spec has at most ${MAX_ALIASES}`,
      },
    ];
  }
  for (const alias of aliases) {
    if (alias.resolve(document) !== undefined) continue;
    found.push({
      rule: 'yaml',
      offset: alias.range[0],
      message: `the alias *${alias.source} stands for nothing; its anchor &${alias.source} must come before it`,
    });
  }
  if (found.length === 0 && aliases.length > 0 && valuesIn(document) > MAX_VALUES) {
    const message = `the aliases stand for more than ${MAX_VALUES} values, or for themselves`;
    return [{ rule: 'aliases', offset: aliases[aliases.length - 1]!.range[0], message }];
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function again(key: string, keys: Set<string>): string | null {
  if (keys.has(key)) return `the key ${quote(key)} stands here for the second time; keep one`;
  keys.add(key);
  return null;
}

function valuesIn(document: Document.Parsed<ParsedNode>): number {
  const sizes = new Map<unknown, number>();
  const sizeOf = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    // An anchor inside itself: as large as it gets.
    sizes.set(node, Number.POSITIVE_INFINITY);
    let size = 1;
    if (isAlias(node)) size = sizeOf(node.resolve(document));
    else if (isMap(node)) for (const { value } of node.items) size += 1 + sizeOf(value);
    else if (isSeq(node)) for (const item of node.items) size += sizeOf(item);
    sizes.set(node, size);
    return size;
  };
  return sizeOf(document.contents);
}
