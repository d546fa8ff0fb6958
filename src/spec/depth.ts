import { Lexer } from 'yaml';

/** Nothing in a spec is deeper than this. */
export const MAX_DEPTH = 64;

/** Offset at which a text is nested too deep, found without building anything; null when it is not. */
export function tooDeep(text: string): number | null {
  return tooDeepBlock(text) ?? tooDeepFlow(text);
}

/**
 * Collections that are written by indentation. Each begins in a column of its own, right of the one around it, whether on a
 * line of its own or behind `- `, `? ` or `: `. Text inside a block scalar counts too, which no spec is deep enough to notice.
 */
function tooDeepBlock(text: string): number | null {
  const open: number[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    let at = afterBlanks(text, start, end);
    if (at < end && text[at] !== '#') {
      while (open.length > 0 && open[open.length - 1]! >= at - start) open.pop();
      open.push(at - start);
      while (isIndicator(text, at, end)) {
        at = afterBlanks(text, at + 1, end);
        open.push(at - start);
        if (open.length > MAX_DEPTH) return at;
      }
      if (open.length > MAX_DEPTH) return at;
    }
    start = end + 1;
  }
  return null;
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at++;
  return at;
}

function isIndicator(text: string, at: number, end: number): boolean {
  if (at >= end || !(text[at] === '-' || text[at] === '?' || text[at] === ':')) return false;
  return at + 1 === end || text[at + 1] === ' ' || text[at + 1] === '\t';
}

/** Collections in brackets. A text with few brackets is not even split into words. */
function tooDeepFlow(text: string): number | null {
  let brackets = 0;
  for (let at = 0; at < text.length && brackets <= MAX_DEPTH; at++) {
    if (text[at] === '[' || text[at] === '{') brackets++;
  }
  if (brackets <= MAX_DEPTH) return null;
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return offset;
    // The lexer marks the beginning of documents and scalars with characters of its own.
    if (!(token.length === 1 && (token === '\u0002' || token === '\u0018' || token === '\u001f')))
      offset += token.length;
  }
  return null;
}
