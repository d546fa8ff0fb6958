import type { Problem } from '../spec/types.ts';

/** Shown before and after the place. */
const BEFORE = 60;
const AFTER = 40;

/** A problem of a spec for a terminal: where, what, and a piece of the line with a mark under the place. Plain text, no colours. */
export function formatProblem(
  { file, line, column, severity, message, rule }: Problem,
  text: string,
): string {
  const head = `${plain(file)}:${line}:${column} ${severity}: ${plain(message)} (${rule})`;
  const source = text.split('\n', line)[line - 1];
  if (source === undefined || source.trim() === '') return head;
  const from = Math.max(0, column - 1 - BEFORE);
  const number = String(line);
  return [
    head,
    `  ${number} | ${plain(source.slice(from, column - 1 + AFTER)).trimEnd()}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(column - 1 - from)}^`,
  ].join('\n');
}

/** One line: control characters, and those that turn the direction of writing, are blanks. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
