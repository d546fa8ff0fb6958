import { WORSE } from './bad.ts';
import { GOOD } from './good.ts';
import type { Scenario } from './scenario.ts';

export const SCENARIOS: readonly Scenario[] = [...GOOD, ...WORSE];
