/** A point with a word beside it; `wide` is the width of a letter. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly wide: number;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Beside no level of its point, so that a line has to lead there. */
  readonly far: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const TALL = 14;
/** Words that were placed late may let the early ones stand better. */
const ROUNDS = 6;
/** Points that are nearer to each other than this have words that belong in their order. */
const REACH = 40;

/** Puts each word where it covers the least of the other words and points, and stays within the frame. */
export function placeLabels(points: readonly Labelled[], frame: Box): Label[] {
  const marks: Box[] = points.map(({ x, y, size }) => ({
    left: x - size - 2,
    top: y - size - 2,
    right: x + size + 2,
    bottom: y + size + 2,
  }));
  const order = [...points.keys()].sort((a, b) => points[b]!.y - points[a]!.y);
  const placed: (Label | null)[] = points.map(() => null);
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of order) {
      const point = points[i]!;
      const others = placed.flatMap((label, k) =>
        label === null || k === i ? [] : boxOf(label, points[k]!),
      );
      const cost = (label: Label) => {
        const box = boxOf(label, point);
        const covered = [...marks, ...marks, ...marks, ...others].reduce(
          (sum, other) => sum + overlap(box, other),
          0,
        );
        const crossed = placed.filter(
          (other, k) => other !== null && k !== i && crosses(label, point, other, points[k]!),
        );
        return covered + 50 * outside(box, frame) + 400 * crossed.length;
      };
      const rated = placesFor(point).map((label) => ({ label, cost: cost(label) }));
      placed[i] = rated.reduce((a, b) => (b.cost < a.cost ? b : a)).label;
    }
  }
  return placed.flatMap((label) => label ?? []);
}

function placesFor({ x, y, size }: Labelled): Label[] {
  const away = size + 6;
  const level = y + 4.5;
  const near: Label[] = [
    { x: x + away, y: level, anchor: 'start', far: false },
    { x: x - away, y: level, anchor: 'end', far: false },
    { x, y: y - away, anchor: 'middle', far: false },
    { x, y: y + away + 10, anchor: 'middle', far: false },
  ];
  const far = [9, -9, 17, -17, 25, -25, 33, -33].flatMap((shift): Label[] => [
    { x: x + 2 * away, y: level + shift, anchor: 'start', far: true },
    { x: x - 2 * away, y: level + shift, anchor: 'end', far: true },
  ]);
  return [...near, ...far];
}

function boxOf({ x, y, anchor }: Label, { text, wide }: Labelled): Box {
  const width = text.length * wide;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - TALL + 3, right: left + width, bottom: y + 3 };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether the lines to two words, which lie one above the other, cross each other or would be taken for it. */
function crosses(a: Label, from: Labelled, b: Label, to: Labelled): boolean {
  const near = Math.abs(from.x - to.x) < REACH && Math.abs(from.y - to.y) < REACH;
  return near && a.anchor === b.anchor && (a.y - b.y) * (from.y - to.y) < 0;
}

function outside({ left, top, right, bottom }: Box, frame: Box): number {
  return (
    Math.max(0, frame.left - left) +
    Math.max(0, right - frame.right) +
    Math.max(0, frame.top - top) +
    Math.max(0, bottom - frame.bottom)
  );
}
