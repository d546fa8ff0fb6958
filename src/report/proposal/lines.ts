import type { Change } from '../changes/change.ts';
import { logged } from '../escape.ts';
import { planLines } from '../plan.ts';
import { againstWords, type Proposed } from './proposal.ts';

/** A proposed spec in plain lines, for a log. */
export function proposalLines(proposed: Proposed): string[] {
  const { against, plan, seen, branch } = proposed;
  return [
    ...planLines(plan, seen),
    logged(`against ${branch}: ${againstWords(proposed)}`),
    ...(against.how === 'unknown' ? [logged(against.why)] : []),
    ...(against.how === 'changed' ? against.changes.map((change) => logged(`  ${changeLine(change)}`)) : []),
  ];
}

function changeLine({ what, from, to, riskier }: Change): string {
  const how = from === null ? `${to} added` : to === null ? `${from} removed` : `${from} -> ${to}`;
  return `${what} ${how}${riskier === null ? '' : ` (riskier: ${riskier})`}`;
}
