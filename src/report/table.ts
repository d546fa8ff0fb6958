import { compared } from './arms.ts';
import { byUrgency, isGood, RESULT_WORDS, type Row } from './checks.ts';
import { markdown } from './escape.ts';
import { count, counted, listed } from './words.ts';

/** More checks than this are ordered by urgency, and the good ones counted. */
const SHOWN = 6;
const MOST = 20;

export interface TableOptions {
  /** Shows the service before each check's name. */
  readonly withService: boolean;
  /** Good checks in one line instead of rows. */
  readonly short?: boolean;
}

/** The checks as at most two tables of four columns: comparisons, and what was wanted and got. */
export function checkTables(rows: readonly Row[], { withService, short = false }: TableOptions): string {
  const many = rows.length > SHOWN;
  const ordered = many ? byUrgency(rows) : rows;
  const open = ordered.filter((row) => !isGood(row));
  const kept = short
    ? open.slice(0, SHOWN)
    : many
      ? ordered.slice(0, Math.max(SHOWN, Math.min(open.length, MOST)))
      : ordered;
  const left = ordered.filter((row) => !kept.includes(row));
  const tables = [
    tableOf(
      kept.filter((row) => row.compared !== null),
      'gray',
      'stable',
      withService,
    ),
    tableOf(
      kept.filter((row) => row.compared === null),
      'wanted',
      'got',
      withService,
    ),
    leftWords(left),
  ];
  return tables.filter((table) => table !== '').join('\n\n');
}

function tableOf(rows: readonly Row[], second: string, third: string, withService: boolean): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => {
    const [a, b] = numbers(row);
    return `| ${checkTitle(row, withService)} | ${a} | ${b} | ${resultWord(row)} |`;
  });
  return [`| check | ${second} | ${third} | |`, '|:--|--:|--:|:--|', ...lines].join('\n');
}

function numbers({ compared: comparison, finding }: Row): readonly [string, string] {
  if (comparison !== null) return compared(comparison.of, comparison.arms);
  return [markdown(finding?.wanted ?? '', 40), markdown(finding?.got ?? '', 40)];
}

function checkTitle({ check, compared: comparison }: Row, withService: boolean): string {
  const name = `${withService ? `${markdown(check.service, 40)}: ` : ''}${markdown(check.name, 40)}`;
  return comparison?.of === 'latency' ? `${name}, p99` : name;
}

function resultWord({ result }: Row): string {
  const word = RESULT_WORDS[result];
  return result === 'failed' || result === 'worse' ? `**${word}**` : word;
}

function leftWords(left: readonly Row[]): string {
  const good = left.filter(isGood).length;
  const open = left.length - good;
  const parts = [
    ...(good > 0 ? [`${good} more passed`] : []),
    ...(open > 0 ? [`${counted(open, 'check')} more did not`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

/** `On 814 requests to gray and 15,671 to stable in this stage.`; empty without a comparison. */
export function sampleWords(rows: readonly Row[]): string {
  const arms = rows.find(
    ({ compared: comparison }) => comparison !== null && comparison.arms.gray.requests > 0,
  );
  if (arms?.compared == null) return '';
  const { gray, stable } = arms.compared.arms;
  return `On ${count(gray.requests)} requests to gray and ${count(stable.requests)} to stable in this stage.`;
}

/** `errors and latency good enough`, `smoke 20 of 20`: the stage's checks in a few words, the urgent first. */
export function checksInWords(rows: readonly Row[]): string {
  const groups = new Map<string, string[]>();
  for (const row of byUrgency(rows)) {
    const word =
      row.finding?.got !== undefined && row.result === 'passed' ? `${row.finding.got}` : plainWord(row);
    groups.set(word, [...(groups.get(word) ?? []), row.check.name]);
  }
  return [...groups]
    .map(([word, names]) => `${names.length > 3 ? counted(names.length, 'check') : listed(names)} ${word}`)
    .join(' · ');
}

function plainWord({ result }: Row): string {
  return RESULT_WORDS[result].slice(2);
}
