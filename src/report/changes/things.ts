export interface Paired<T> {
  /** The same thing in both, by its name, or by what it says where only its name differs; in the order that they had. */
  readonly kept: readonly (readonly [before: T, after: T])[];
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Things of two lists, matched by their names; what is left, by what they say. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (thing: T) => string,
  bodyOf: (thing: T) => string,
): Paired<T> {
  const matchedBy = (one: readonly T[], two: readonly T[], key: (thing: T) => string) => {
    const left = new Map(two.map((thing) => [key(thing), thing]));
    return one.flatMap((thing): (readonly [T, T])[] => {
      const same = left.get(key(thing));
      left.delete(key(thing));
      return same === undefined ? [] : [[thing, same]];
    });
  };
  const without = (all: readonly T[], some: readonly T[]) => all.filter((thing) => !some.includes(thing));
  const byName = matchedBy(before, after, nameOf);
  const [gone, come] = [
    without(
      before,
      byName.map(([thing]) => thing),
    ),
    without(
      after,
      byName.map(([, thing]) => thing),
    ),
  ];
  const renamed = matchedBy(gone, come, bodyOf);
  return {
    kept: [...byName, ...renamed].sort(([one], [two]) => before.indexOf(one) - before.indexOf(two)),
    gone: without(
      gone,
      renamed.map(([thing]) => thing),
    ),
    come: without(
      come,
      renamed.map(([, thing]) => thing),
    ),
  };
}
