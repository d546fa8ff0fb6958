import type { FreezeSpec } from '../../spec/types.ts';
import type { Change } from './change.ts';
import { paired } from './things.ts';

const SHORTER = 'traffic may rise at times when it could not';

/** Windows that are new, gone, or different; what is left of both sides is taken for one that was changed. */
export function freezeChanges(before: readonly FreezeSpec[], after: readonly FreezeSpec[]): Change[] {
  const { gone, come } = paired(before, after, freezeWords, freezeWords);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => {
    const [from, to] = [gone[i], come[i]];
    return {
      what: 'freeze',
      from: from === undefined ? null : freezeWords(from),
      to: to === undefined ? null : freezeWords(to),
      riskier: from === undefined || (to !== undefined && covers(to, from)) ? null : SHORTER,
    };
  });
}

/** `fri 16:00 to 24:00 Europe/Berlin` */
export function freezeWords({ days, from, to, zone }: FreezeSpec): string {
  return `${days.join(', ')} ${from} to ${to} ${zone}`;
}

function covers(one: FreezeSpec, other: FreezeSpec): boolean {
  const sameDays = other.days.every((day) => one.days.includes(day));
  return sameDays && one.zone === other.zone && one.from <= other.from && one.to >= other.to;
}
