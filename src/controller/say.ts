import type { Decision, View } from '../release/view.ts';
import { nameOf } from './send.ts';

/** One look in one line, for people who ask for every step. */
export function sayLook({ state, troubles }: View, decision: Decision, trouble: string | null): string {
  const head = `${state.phase} ${state.stage}: ${sayDecision(decision)}`;
  return [head, ...troubles, ...(trouble === null ? [] : [trouble])].join('; ');
}

function sayDecision(decision: Decision): string {
  switch (decision.do) {
    case 'wait':
      return `wait: ${decision.why}`;
    case 'append':
      return `append: ${decision.events.map(({ type }) => type).join(', ')}`;
    case 'send':
    case 'revert':
      return `${decision.do}: ${decision.wave.flat().map(nameOf).join(', ')}`;
    case 'handover':
    case 'end':
      return decision.do;
  }
}
