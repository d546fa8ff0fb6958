import type { Problem } from '../spec/types.ts';

/** A problem of a spec for a terminal: where, what, and the line itself with a mark under the place. */
export function formatProblem(problem: Problem, text: string): string {
  const { file, line, column, severity, message, rule } = problem;
  const head = `${file}:${line}:${column} ${severity}: ${oneLine(message)} (${rule})`;
  const source = text.split('\n', line)[line - 1];
  if (source === undefined || source.length > 200 || source.trim() === '') return head;
  const number = String(line);
  return `${head}\n  ${number} | ${oneLine(source)}\n  ${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, column - 1))}^`;
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a terminal
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}
