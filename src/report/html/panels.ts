import type { Instant } from '../../release/units.ts';
import { px, type Scale } from './scale.ts';
import type { Look, Series } from './series.ts';

/** A picture may hold this many points of a line, and marks of single looks. */
const POINTS = 240;

/** Lines break where a stage ends, and where looks are missing. */
export function parts(looks: readonly Look[]): readonly (readonly Look[])[] {
  const found: Look[][] = [];
  for (const look of looks) {
    const open = found.at(-1);
    const last = open?.at(-1);
    if (last === undefined || last.stage !== look.stage || isApart(last, look)) found.push([look]);
    else open!.push(look);
  }
  return found;
}

/** Longer apart than both looks together: what was between them is unknown. */
function isApart(before: Look, after: Look): boolean {
  return after.from - before.at > before.at - before.from + (after.at - after.from);
}

/** Spans of which nothing is known: from the moment the share was set until the first look, and between looks far apart. */
export function unknownSpans(
  looks: readonly Look[],
  begins: ReadonlyMap<number, Instant>,
): readonly (readonly [Instant, Instant])[] {
  return parts(looks).flatMap((part, i, all) => {
    const first = part[0]!;
    const before = all[i - 1]?.at(-1);
    const from = before?.stage === first.stage ? before.at : (begins.get(first.stage) ?? first.from);
    return from < first.from ? [[from, first.from] as const] : [];
  });
}

/** A line through one value of each look. */
export function path(
  looks: readonly Look[],
  x: Scale,
  y: Scale,
  value: (look: Look) => number | null,
): string {
  const all = parts(looks);
  return all
    .map((part) =>
      thinned(part, Math.max(8, POINTS / all.length))
        .flatMap((look) => {
          const at = value(look);
          return at === null ? [] : [`${px(x(look.at))} ${px(y(at))}`];
        })
        .map((point, i) => `${i === 0 ? 'M' : 'L'}${point}`)
        .join(''),
    )
    .join('');
}

/** A mark for each single look that fits below `most`. */
export function dots(
  looks: readonly Look[],
  x: Scale,
  y: Scale,
  most: number,
  arm: 'gray' | 'stable',
): string {
  return thinned(looks, POINTS)
    .flatMap(({ at, alone }) => {
      const value = alone[arm];
      return value === null || value > most ? [] : [`M${px(x(at))} ${px(y(value))}h0`];
    })
    .join('');
}

/** "Good enough" ends at its crossing, or a good version would climb into the zone of reverts. */
export function untilCrossing({ looks, crossed }: Series): readonly Look[] {
  return crossed === null ? looks : looks.filter(({ at }) => at <= crossed);
}

function thinned<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const nth = Math.ceil(all.length / most);
  return all.filter((_, i) => i % nth === 0 || i === all.length - 1);
}

/** Places for labels that must not lie on each other, in their order from top to bottom. */
export function spread(places: readonly number[], least: number, bottom: number): readonly number[] {
  const order = places.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  order.forEach((each, i) => {
    if (i > 0) each.y = Math.max(each.y, order[i - 1]!.y + least);
  });
  for (let i = order.length - 1, most = bottom; i >= 0; i--, most -= least) {
    order[i]!.y = Math.min(order[i]!.y, most);
  }
  const moved = [...places];
  for (const { y, i } of order) moved[i] = y;
  return moved;
}
