import type { TargetKind } from '../ports/target.ts';

/** Every kind of target, loaded when a spec names it. */
export const targets: Readonly<Record<string, () => Promise<TargetKind>>> = {
  process: () => import('./process/kind.ts').then((module) => module.processTarget),
  systemd: () => import('./systemd/kind.ts').then((module) => module.systemdTarget),
  compose: () => import('./compose/kind.ts').then((module) => module.composeTarget),
  command: () => import('./command.ts').then((module) => module.commandTarget),
  kubernetes: () => import('./kubernetes/kind.ts').then((module) => module.kubernetesTarget),
};
