import type { Problem } from '../spec/types.ts';
import { printable } from '../util/printable.ts';

/** Shown before and after the place. */
const BEFORE = 60;
const AFTER = 40;

/** A problem of a spec for a terminal: where, what, and a piece of the line with a mark under the place. Plain text, no colours. */
export function formatProblem(
  { file, line, column, severity, message, rule }: Problem,
  text: string,
): string {
  const head = `${printable(file)}:${line}:${column} ${severity}: ${printable(message)} (${rule})`;
  const source = text.split('\n', line)[line - 1];
  if (source === undefined || source.trim() === '') return head;
  const from = Math.max(0, column - 1 - BEFORE);
  const number = String(line);
  return [
    head,
    `  ${number} | ${printable(source.slice(from, column - 1 + AFTER)).trimEnd()}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(column - 1 - from)}^`,
  ].join('\n');
}
