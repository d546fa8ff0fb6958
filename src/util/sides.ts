/** Of the replicas this part stands in gray's place, and at least one. */
export const GRAY = 1 / 4;

/** Sorts the replicas of a version into two parts as they come, about a quarter into the first. Each stays where it is. */
export class Sides {
  readonly #sides = new Map<string, 0 | 1>();
  #first = 0;

  of(replica: string): 0 | 1 {
    const known = this.#sides.get(replica);
    if (known !== undefined) return known;
    const wanted = Math.max(1, Math.round((this.#sides.size + 1) * GRAY));
    const side = this.#first < wanted ? 0 : 1;
    if (side === 0) this.#first++;
    this.#sides.set(replica, side);
    return side;
  }
}
