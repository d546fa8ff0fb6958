import type { Ask } from './commands/ask.ts';
import type { CommandName } from './commands/names.ts';
import type { Outcome } from './commands/outcome.ts';

type Command = (ask: Ask) => Promise<Outcome>;

/**
 * Everything behind the entries, each part loaded when it is asked for. An entry loads this only when a command needs more than
 * the spec, so that a look at a spec costs little more than starting Node.
 */
export const parts = {
  ask: {
    action: () => import('./action/ask.ts'),
    terminal: () => import('./cli/ask.ts'),
  },
  commands: {
    release: async () => (await import('./commands/release.ts')).release,
    register: async () => (await import('./commands/release.ts')).register,
    validate: async () => (await import('./commands/validate.ts')).validate,
    plan: async () => (await import('./commands/plan.ts')).plan,
    advance: async () => (await import('./commands/advance.ts')).advance,
    status: async () => (await import('./commands/status.ts')).status,
    pause: async () => (await import('./commands/hold.ts')).pause,
    resume: async () => (await import('./commands/hold.ts')).resume,
    approve: async () => (await import('./commands/approve.ts')).approve,
    undo: async () => (await import('./commands/undo.ts')).undo,
    promote: async () => (await import('./commands/steer.ts')).promote,
    backtest: async () => (await import('./commands/backtest.ts')).backtest,
    report: async () => (await import('./commands/report.ts')).report,
    revert: async () => (await import('./commands/steer.ts')).revert,
  } satisfies Record<CommandName, () => Promise<Command>>,
  permissions: () => import('./cli/permissions.ts'),
  judge: () => import('./cli/judge.ts'),
  demo: () => import('./demo/demo.ts'),
  harmless: () => import('./demo/harmless.ts'),
  comment: () => import('./action/comment.ts'),
  again: () => import('./action/again.ts'),
  post: () => import('./commands/afterJob.ts'),
};
