import { Lexer } from 'yaml';

/** Nothing in a spec is deeper than this. */
export const MAX_DEPTH = 64;
/** So many levels the parser bears; up to here the depth is found afterwards, which is cheaper. */
const BEARABLE = 500;
/** Words, quoted texts, brackets, commas and dashes. Two thousand services have 60,000. */
const MAX_TOKENS = 70_000;

export interface TooMuch {
  readonly rule: 'depth' | 'size';
  readonly offset: number;
  readonly message: string;
}

/** What would cost too much to parse, found without building anything, in time that grows with the text and no faster. */
export function tooMuch(text: string): TooMuch | null {
  const deep = deepBlock(text);
  if (deep !== null) return tooDeep(deep);
  // Splitting a text into tokens takes time; most texts can be seen to be harmless without it.
  const suspicious =
    hasMore(text, /[[{]/g, BEARABLE) || hasMore(text, /[[\]{},"']|(?<=^|\s)[^\s[\]{},"']/g, MAX_TOKENS);
  return suspicious ? byTokens(text) : null;
}

export function tooDeep(offset: number): TooMuch {
  return { rule: 'depth', offset, message: `nested deeper than ${MAX_DEPTH} levels` };
}

/**
 * Collections that are written by indentation. Each begins in a column of its own, right of the one around it, whether on a
 * line of its own or behind `- `, `? ` or `: `. Text inside a block scalar counts too, which no spec is deep enough to notice.
 */
function deepBlock(text: string): number | null {
  // The innermost of so many begins behind at least as many blanks and signs: hardly any text has such a line.
  if (!/^[ \t\r:?-]{64}/m.test(text)) return null;
  const open: number[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    let at = afterBlanks(text, start, end);
    if (at < end && text[at] !== '#') {
      while (open.length > 0 && open[open.length - 1]! >= at - start) open.pop();
      open.push(at - start);
      while (open.length <= MAX_DEPTH && isIndicator(text, at, end)) {
        at = afterBlanks(text, at + 1, end);
        open.push(at - start);
      }
      if (open.length > MAX_DEPTH) return at;
    }
    start = end + 1;
  }
  return null;
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text[at]!)) at++;
  return at;
}

function isIndicator(text: string, at: number, end: number): boolean {
  if (at >= end || !(text[at] === '-' || text[at] === '?' || text[at] === ':')) return false;
  return at + 1 === end || isBlank(text[at + 1]!);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}

/** Whether there can be more than so many: a token ends at a blank, a bracket, a comma or a quote. */
function hasMore(text: string, pattern: RegExp, most: number): boolean {
  if (text.length <= most) return false;
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) return true;
  return false;
}

/** Collections in brackets, and the number of tokens. */
function byTokens(text: string): TooMuch | null {
  let depth = 0;
  let tokens = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer's own marks of documents, flow ends and scalars are not in the text.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    const first = token[0]!;
    if (first === '[' || first === '{') depth++;
    else if (first === ']' || first === '}') depth--;
    if (depth > MAX_DEPTH) return tooDeep(offset);
    if (!isBlank(first) && first !== '\n' && first !== ':') tokens++;
    if (tokens > MAX_TOKENS)
      return { rule: 'size', offset, message: `the file has more than ${MAX_TOKENS} words and signs` };
    offset += token.length;
  }
  return null;
}
