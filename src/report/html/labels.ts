import type { Story } from '../story.ts';
import { clockTime, evidence, line, rates, times } from '../words.ts';
import type { Frame, Scales } from './frame.ts';
import { spread } from './panels.ts';
import { px } from './scale.ts';
import type { Look, Series } from './series.ts';

interface Label {
  readonly y: number;
  readonly tone: string;
  readonly words: string;
  readonly value: string;
}

/** At the end of each line: what it is, and where it stands. */
export function labels(
  story: Story,
  series: Series,
  { right, upper, lower }: Frame,
  { value, power }: Scales,
): string {
  const last = series.looks.at(-1)!;
  const [gray, stable] = valuesOf(series, last);
  const { risk } = story.plan;
  const above: Label[] = [
    ...(last.gray.value === null
      ? []
      : [{ y: value(last.gray.value), tone: 'gray', words: 'gray', value: gray }]),
    ...(last.stable.value === null
      ? []
      : [{ y: value(last.stable.value), tone: 'stable', words: 'stable', value: stable }]),
  ];
  const passed = series.crossed === null ? null : `passed ${clockTime(series.crossed)}`;
  const goodAt = series.crossed === null ? (last.good ?? 0) : Math.log(1 / risk.missed);
  const below: Label[] = [
    {
      y: power(Math.log(1 / risk.falseRevert)),
      tone: 'bad',
      words: `reverts at ${line(risk.falseRevert)}`,
      value: '',
    },
    {
      y: power(Math.log(1 / risk.missed)),
      tone: 'good',
      words: `passes at ${line(risk.missed)}`,
      value: '',
    },
    ...(last.good === null
      ? []
      : [{ y: power(goodAt), tone: 'good', words: 'good enough', value: passed ?? evidence(last.good) }]),
    ...(last.all === null
      ? []
      : [{ y: power(last.all), tone: 'bad', words: 'all checks', value: evidence(last.all) }]),
    ...(last.worse === null
      ? []
      : [{ y: power(last.worse), tone: 'bad', words: 'worse', value: evidence(last.worse) }]),
  ];
  return [placed(above, right, upper[1]), placed(below, right, lower[1])].join('\n');
}

function placed(labels: readonly Label[], right: number, bottom: number): string {
  const places = spread(
    labels.map(({ y }) => y),
    17,
    bottom,
  );
  return labels
    .map(({ tone, words, value }, i) => {
      const name = value === '' ? '' : ' b';
      const number = value === '' ? '' : ` <tspan class="ink">${value}</tspan>`;
      return `<text class="c-${tone}${name}" x="${right + 10}" y="${px(places[i]! + 4)}">${words}${number}</text>`;
    })
    .join('\n');
}

/** Gray's and stable's value of a look, with the same digits. */
export function valuesOf({ of }: Series, { gray, stable }: Look): readonly [string, string] {
  if (of === 'errors') return rates(gray, stable);
  if (of === 'latency') return times(gray.value, stable.value);
  const shown = (value: number | null) =>
    value === null ? '–' : value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
  return [shown(gray.value), shown(stable.value)];
}
