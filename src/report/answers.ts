import type { Row } from './checks.ts';
import { markdown } from './escape.ts';

/** The rows of detail that a check gave, under its own columns. */
export function answerTable({ finding }: Row, most: number): string {
  const rows = (finding?.rows ?? []).slice(0, most);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, 6);
  if (columns.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => markdown(column, 40))),
    line(columns.map(() => ':--')),
    ...rows.map((row) => line(columns.map((column) => markdown(String(row[column] ?? ''))))),
  ].join('\n');
}
