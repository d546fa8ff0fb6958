import type { Change } from '../changes/change.ts';
import { code, markdown } from '../escape.ts';
import { counted } from '../words.ts';

/** Longest value that is shown whole, in characters. */
const LONGEST = 80;

/** What a proposed spec changes, the riskier ones first; `most` of them. */
export function changeList(changes: readonly Change[], most: number): string {
  const riskier = changes.filter((change) => change.riskier !== null);
  const sorted = [...riskier, ...changes.filter((change) => change.riskier === null)];
  const left = sorted.slice(most);
  const leftRiskier = left.filter((change) => change.riskier !== null).length;
  const more = `- and ${counted(left.length, 'other change')}${leftRiskier > 0 ? `, ${leftRiskier} of them riskier` : ''}`;
  return [...sorted.slice(0, most).map(item), ...(left.length > 0 ? [more] : [])].join('\n');
}

function item({ what, from, to, riskier }: Change): string {
  const line = `**${markdown(what)}** ${valueWords(from, to)}`;
  return riskier === null ? `- ${line}` : `- ▲ ${line}<br>riskier: ${riskier}`;
}

function valueWords(from: string | null, to: string | null): string {
  if (from === null) return `${shown(to)} added`;
  return to === null ? `${shown(from)} removed` : `${shown(from)} → ${shown(to)}`;
}

function shown(value: string | null): string {
  return code(value ?? '', LONGEST) || 'empty';
}
