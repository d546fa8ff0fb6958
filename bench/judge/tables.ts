import { intervalOf, type Part, rateOf } from './count.ts';
import { notIn, type Pooled, type Tally } from './tally.ts';

/** Every rule on one scenario, as Markdown. */
export function scenarioTable(tallies: readonly Tally[]): string {
  const { name, bad, covered } = tallies[0]!.scenario;
  const columns = bad ? BAD : GOOD;
  const rows = tallies.map((tally) => [tally.rule.name, ...columns.map(({ cell }) => cell(tally))]);
  const title = `${name} (${bad ? 'bad' : 'good'}${covered ? '' : ', beyond what is promised'})`;
  return `${title}\n\n${table(['rule', ...columns.map(({ title }) => title)], rows)}`;
}

interface Column {
  readonly title: string;
  cell(tally: Tally): string;
}

const GOOD: readonly Column[] = [
  { title: 'false reverts', cell: ({ reverted }) => withInterval(reverted) },
  { title: 'not promoted', cell: ({ promoted }) => percent(notIn(promoted)) },
  {
    title: 'minutes to promote',
    cell: ({ toPromote }) => (toPromote === null ? '–' : (toPromote / 60).toFixed(1)),
  },
  { title: 'promoted blindly', cell: ({ blind }) => percent(blind) },
];

const BAD: readonly Column[] = [
  { title: 'missed', cell: ({ reverted }) => withInterval(notIn(reverted)) },
  { title: 'seconds to revert', cell: ({ toRevert }) => whole(toRevert) },
  { title: "gray's requests", cell: ({ requests }) => whole(requests) },
  { title: 'of them failed', cell: ({ failed }) => whole(failed) },
  { title: 'over the bound', cell: ({ overBound }) => overBound?.toFixed(2) ?? '–' },
  { title: 'failed in all', cell: ({ served }) => whole(served.failed) },
  { title: 'promoted', cell: ({ promoted }) => percent(promoted) },
  { title: 'blindly', cell: ({ blind }) => percent(blind) },
  { title: 'reverted before the fault', cell: ({ early }) => percent(early) },
];

export function pooledTable(pooled: readonly Pooled[]): string {
  return table(
    [
      'rule',
      'false reverts',
      'good not promoted',
      'missed',
      'wrong promotions',
      'blind promotions',
      'failed on gray',
      'failed in all',
      'slowed in all',
    ],
    pooled.map((each) => [
      each.rule.name,
      withInterval(each.falseReverts),
      percent(each.notPromoted),
      percent(each.missed),
      percent(each.wrong),
      String(each.blind.count),
      whole(each.failed),
      whole(each.served),
      whole(each.slowed),
    ]),
  );
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(titles),
    `|:--|${titles
      .slice(1)
      .map(() => '--:|')
      .join('')}`,
    ...rows.map(line),
  ].join('\n');
}

function percent(part: Part): string {
  return part.of === 0 ? '–' : `${(100 * rateOf(part)).toFixed(1)} %`;
}

function withInterval(part: Part): string {
  if (part.of === 0) return '–';
  const [low, high] = intervalOf(part);
  return `${percent(part)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
}

function whole(value: number | null): string {
  return value === null ? '–' : Math.round(value).toLocaleString('en-US');
}
