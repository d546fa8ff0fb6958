import { nearest } from '../util/nearest.ts';

/** Every command that the action and the command line share. */
const COMMANDS = [
  'release',
  'register',
  'validate',
  'plan',
  'advance',
  'status',
  'pause',
  'resume',
  'approve',
  'promote',
  'revert',
  'undo',
  'backtest',
  'report',
] as const;

export type CommandName = (typeof COMMANDS)[number];

export function isCommand(name: string): name is CommandName {
  return COMMANDS.some((command) => command === name);
}

/** What to say of a word that is no command. `others` are commands that only the command line knows. */
export function noSuchCommand(name: string, others: readonly string[] = []): string {
  const known = [...COMMANDS, ...others];
  const near = nearest(name, known);
  const hint = near === null ? `there are: ${known.join(', ')}` : `did you mean ${near}?`;
  return `there is no command ${JSON.stringify(name.slice(0, 80))}; ${hint}`;
}
