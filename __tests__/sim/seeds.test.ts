import { afterAll, describe, expect, it } from 'vitest';
import { keptHistories } from './kept.ts';
import { Pool } from './pool.ts';
import { scenarioOf } from './scenario.ts';

const pool = new Pool(1);
afterAll(() => pool.close());

describe('a history that once broke, or breaks without a rule', () => {
  it.each([...keptHistories()])('%s', async (_rule, scenario) => {
    const { broken } = await pool.show(scenario);

    expect(broken).toEqual([]);
  });
});

describe('a seed', () => {
  it('is one history, to the millisecond', async () => {
    const scenario = scenarioOf(40);

    const [first, second] = [await pool.show(scenario), await pool.show(scenario)];

    expect(first.trace!.length).toBeGreaterThan(20);
    expect(second).toEqual(first);
  });
});
