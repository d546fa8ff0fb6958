import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

type Command = (ask: Ask) => Promise<Outcome>;

/** Every command that the action and the command line share; each is loaded only when it is asked for. */
export const commands = {
  release: async () => (await import('./release.ts')).release,
  register: async () => (await import('./release.ts')).register,
  validate: async () => (await import('./validate.ts')).validate,
  plan: async () => (await import('./plan.ts')).plan,
  status: async () => (await import('./status.ts')).status,
  promote: async () => (await import('./steer.ts')).promote,
  revert: async () => (await import('./steer.ts')).revert,
} satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
