/**
 * The coin's other outcomes: orders of the bucket groups, the real one first. The same seed gives the same orders on every
 * machine. Row after row, `groups` numbers each.
 */
export function ordersOf(groups: number, shuffles: number, seed: number): Uint16Array {
  const orders = new Uint16Array((shuffles + 1) * groups);
  for (let b = 0; b <= shuffles; b++) {
    const row = orders.subarray(b * groups, (b + 1) * groups);
    for (let g = 0; g < groups; g++) row[g] = g;
    if (b > 0) shuffle(row, (seed + Math.imul(b, 0x9e3779b9)) | 0);
  }
  return orders;
}

/** Fisher and Yates from the top, driven by mulberry32. */
function shuffle(row: Uint16Array, seed: number): void {
  let state = seed;
  for (let i = row.length - 1; i > 0; i--) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const j = Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (i + 1));
    const swapped = row[i]!;
    row[i] = row[j]!;
    row[j] = swapped;
  }
}
