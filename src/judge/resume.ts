import type { JointSetup } from './setup.ts';
import type { JointState } from './sum.ts';

/**
 * A state that was kept as JSON, for the setup it was made with: evidence gathered for one question says nothing about another.
 * Null when the setup differs, or when it is no such state.
 */
export function resume(setup: JointSetup, kept: unknown): JointState | null {
  if (typeof kept !== 'object' || kept === null || !('hash' in kept)) return null;
  return kept.hash === hashOf(setup) ? (kept as JointState) : null;
}

/** Changes when evidence of one version of the method cannot be carried on by another. */
const METHOD = 'DRE-3 1';

/** FNV-1a over the setup as JSON with sorted keys: tells setups apart, protects nothing. */
export function hashOf(setup: JointSetup): string {
  let hash = 0x811c9dc5;
  for (const character of METHOD + canonical(setup)) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(',')}}`;
}
