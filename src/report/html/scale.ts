import type { Instant, Millis } from '../../release/units.ts';
import { iso8601 } from '../words.ts';

/** From a value to a place in a picture. */
export type Scale = (value: number) => number;

/** @param domain two different values; what lies outside of them is put at the nearer end */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain;
  const [a, b] = range;
  return (value) => {
    const part = to === from ? 0 : Math.max(0, Math.min(1, (value - from) / (to - from)));
    return a + part * (b - a);
  };
}

/** Round numbers from `least`, itself one, to `most`, about `count` of them. */
export function ticks([least, most]: readonly [number, number], count: number): readonly number[] {
  const step = niceStep((most - least) / count);
  return Array.from({ length: Math.floor((most - least) / step + 1e-9) + 1 }, (_, i) => least + i * step);
}

/** 1, 2 or 5 with zeros, at least as large. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return step * power;
}

const STEPS: readonly Millis[] = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800,
  604_800, 2_592_000,
].map((seconds) => seconds * 1000);

/** Round times of day, at most `most` of them. */
export function timeTicks(from: Instant, to: Instant, most: number): readonly Instant[] {
  const step = STEPS.find((each) => (to - from) / each <= most) ?? Math.max(1, (to - from) / most);
  const first = Math.ceil(from / step) * step;
  const found: Instant[] = [];
  for (let at = first; at <= to && found.length <= most; at += step) found.push(at);
  return found;
}

/** `14:05`, with seconds where the ticks need them, as a day where they are days. */
function tickTime(at: Instant, span: Millis): string {
  const iso = iso8601(at);
  if (span > 3 * 86_400_000) return iso.slice(5, 10);
  return span < 300_000 ? iso.slice(11, 19) : iso.slice(11, 16);
}

/** A time below its tick, moved inside where it would stick out at an end. */
export function tickLabel(
  at: Instant,
  span: Millis,
  { x, y, right }: { readonly x: number; readonly y: number; readonly right: number },
): string {
  const words = tickTime(at, span);
  const end = x + words.length * 3.6 > right;
  return `<text x="${px(end ? right : x)}" y="${px(y)}" text-anchor="${end ? 'end' : 'middle'}">${words}</text>`;
}

/** One decimal is a tenth of a pixel. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
