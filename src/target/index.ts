import type { TargetKind } from '../ports/target.ts';

/** Every kind of target, loaded when a spec names it. */
export const targets: Readonly<Record<string, () => Promise<TargetKind>>> = {
  process: () => import('./process/kind.ts').then((module) => module.processTarget),
  command: () => import('./command.ts').then((module) => module.commandTarget),
};
