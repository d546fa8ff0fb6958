import type { CheckKind } from '../ports/check.ts';

/** Every kind of check, loaded when a spec names it. */
export const checks: Readonly<Record<string, () => Promise<CheckKind>>> = {
  http: () => import('./http.ts').then((module) => module.httpCheck),
  command: () => import('./command.ts').then((module) => module.commandCheck),
  threshold: () => import('./threshold.ts').then((module) => module.thresholdCheck),
  compare: () => import('./compare.ts').then((module) => module.compareCheck),
};
