import type { Change } from './change.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { type Risks, riskOf } from './risks.ts';

/** A value as people read it. */
export type Show = (path: string, value: Leaf) => string;

/** What differs between two sets of values; each change is called `name(path)`. */
export function changedValues(
  from: Leaves,
  to: Leaves,
  {
    name,
    show,
    risks,
  }: { readonly name: (path: string) => string; readonly show: Show; readonly risks: Risks },
): Change[] {
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((path) => {
    const [before, after] = [from.get(path), to.get(path)];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const change = (one: Leaf | undefined, two: Leaf | undefined): Change => {
      const [a, b] = apart(
        one === undefined ? null : show(path, one),
        two === undefined ? null : show(path, two),
      );
      return { what: name(path), from: a, to: b, riskier: riskOf(risks, path, one, two) };
    };
    if (!Array.isArray(before) || !Array.isArray(after)) return [change(before, after)];
    const gone = before.filter((item) => !after.includes(item)).map((item) => change([item], undefined));
    const come = after.filter((item) => !before.includes(item)).map((item) => change(undefined, [item]));
    return gone.length + come.length > 0 ? [...gone, ...come] : [change(before, after)];
  });
}

/** Longer texts are shown from a little before where they part, so that what differs is seen. */
const LONG = 60;
const BEFORE = 20;

function apart(from: string | null, to: string | null): readonly [string | null, string | null] {
  if (from === null || to === null || Math.max(from.length, to.length) <= LONG) return [from, to];
  let same = 0;
  while (same < Math.min(from.length, to.length) && from[same] === to[same]) same++;
  const begin = Math.max(0, same - BEFORE);
  const cut = (text: string) => (begin === 0 ? text : `…${text.slice(begin)}`);
  return [cut(from), cut(to)];
}
