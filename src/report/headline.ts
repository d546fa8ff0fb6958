import { moved } from '../release/plan.ts';
import { markdown, plain } from './escape.ts';
import { HELD_AS } from './phases.ts';
import type { Story } from './story.ts';

/** Only a state that needs a person gets an alert; these are GitHub's names for them. */
type Alert = 'WARNING' | 'IMPORTANT' | 'CAUTION';

export interface StateWord {
  readonly symbol: string;
  readonly word: string;
  readonly alert: Alert | null;
}

export function stateWord({ state }: Pick<Story, 'state'>): StateWord {
  const quiet = (symbol: string, word: string): StateWord => ({ symbol, word, alert: null });
  if (state.held !== null) return { symbol: '‖', word: HELD_AS[state.held.why], alert: 'IMPORTANT' };
  switch (state.phase) {
    case 'registering':
      return quiet('◐', 'Started');
    case 'deploying':
      return quiet('◐', 'Deploying');
    case 'scaling':
    case 'shifting':
    case 'judging':
      return quiet('◐', 'Testing');
    case 'finalising':
      return quiet('◐', 'Finalising');
    case 'promoted':
      return quiet('✓', state.override === null ? 'Promoted' : 'Promoted (overridden)');
    case 'registered':
      return quiet('✓', 'Registered');
    case 'reverted':
      if (!state.deployed) return quiet('–', 'Refused');
      return { symbol: '↶', word: 'Reverted', alert: 'WARNING' };
    case 'reverting':
      if (state.incomplete === null) return quiet('↶', 'Reverting');
      return { symbol: '▲', word: 'Revert incomplete', alert: 'CAUTION' };
  }
}

/** `◐ Testing · checkout 1.4.2 → 1.5.0`, as Markdown. */
export function headline(story: Story): string {
  const { symbol, word } = stateWord(story);
  return `${symbol} ${word} · ${versions(story, markdown)}`;
}

/** The same for a terminal. */
export function plainHeadline(story: Story): string {
  const { symbol, word } = stateWord(story);
  return `${symbol} ${word} · ${versions(story, plain)}`;
}

function versions({ plan, state }: Story, shown: (value: string) => string): string {
  const services = moved(plan);
  if (services.length === 0) return online(plan, shown);
  if (services.length > 3) return `${services.length} services of ${shown(state.accepted.id)}`;
  return services.map(({ name, from, to }) => `${shown(name)} ${shown(from)} → ${shown(to)}`).join(', ');
}

function online({ services, release }: Story['plan'], shown: (value: string) => string): string {
  if (services.length > 3) return `${services.length} services of ${shown(release)}`;
  return services.map(({ name, from }) => `${shown(name)} ${shown(from)}`).join(', ');
}
