import { text } from './escape.ts';

export interface Column {
  readonly head: string;
  readonly numbers?: boolean;
}

export interface TableRow {
  /** HTML. */
  readonly cells: readonly string[];
  /** Attributes of the row, with a space before each. */
  readonly attributes?: string;
}

/**
 * A table that becomes stacked rows on a phone. A style that changes how rows are displayed takes the sense of a table away from
 * some readers of screens, so each part says its role.
 *
 * @param id by which a picture finds its rows
 */
export function table(columns: readonly Column[], rows: readonly TableRow[], id?: string): string {
  const kind = ({ numbers }: Column) => (numbers === true ? ' class="num"' : '');
  const head = columns.map(
    (column) => `<th scope="col" role="columnheader"${kind(column)}>${text(column.head)}</th>`,
  );
  const body = rows.map(({ cells, attributes = '' }) => {
    const inner = cells.map((cell, i) => {
      const column = columns[i]!;
      const label = cell === '' ? '' : ` data-h="${text(column.head)}"`;
      return i === 0
        ? `<th scope="row" role="rowheader"${label}>${inCell(cell)}</th>`
        : `<td role="cell"${kind(column)}${label}>${inCell(cell)}</td>`;
    });
    return `<tr role="row"${attributes}>${inner.join('')}</tr>`;
  });
  return `<table role="table" class="stack"${id === undefined ? '' : ` id="${id}"`}>
<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody></table>`;
}

/** One box in the cell, so that what stands beside its label on a phone stays together. */
function inCell(cell: string): string {
  return cell.includes('<') ? `<div>${cell}</div>` : cell;
}

/** A table behind a picture, closed until it is asked for. It scrolls with the keyboard too. */
export function behind(content: string, label: string, summary = 'The same as a table'): string {
  return `<details><summary>${summary}</summary><div class="scroll" tabindex="0" role="region" aria-label="${text(label)}">${content}</div></details>`;
}
