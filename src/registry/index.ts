import type { RegistryKind } from '../ports/registry.ts';

/** The kinds of service registration center. Those over an append-only record are one adapter with different stores. */
export const registries: Readonly<
  Record<'git' | 'github' | 'file' | 'kubernetes', () => Promise<RegistryKind>>
> = {
  git: async () => (await import('./record.ts')).overRecord('git'),
  github: async () => (await import('./record.ts')).overRecord('github'),
  file: async () => (await import('./record.ts')).overRecord('file'),
  kubernetes: async () => (await import('./kubernetes/kind.ts')).kubernetesRegistry,
};
