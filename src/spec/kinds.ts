import type { Traits } from '../ports/adapter.ts';
import { traits } from './generated/kinds.ts';

/** What is known of a kind without loading its adapter. */
export function traitsOf(folder: keyof typeof traits, kind: string): Traits {
  return (traits[folder] as Readonly<Record<string, Traits>>)[kind] ?? {};
}
