import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Scenario } from './scenario.ts';

const FILE = new URL('../fixtures/simulated.json', import.meta.url);

/** Histories that break where a rule is left out, by the rule, with no more faults than that takes. */
export function keptHistories(): Map<string, Scenario> {
  if (!existsSync(FILE)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Scenario>));
}

/** One line each, so that a change shows what changed. */
export function keepHistories(histories: ReadonlyMap<string, Scenario>): void {
  const lines = [...histories].map(
    ([rule, scenario]) => `${JSON.stringify(rule)}: ${JSON.stringify(scenario)}`,
  );
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
