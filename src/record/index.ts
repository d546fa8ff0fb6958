import type { RecordKind } from '../ports/record.ts';

/** The kinds of append-only record; each is loaded only when a spec names it. */
export const records: Readonly<Record<'git' | 'github' | 'file', () => Promise<RecordKind>>> = {
  git: async () => (await import('./git.ts')).git,
  github: async () => (await import('./github.ts')).github,
  file: async () => (await import('./file.ts')).file,
};
