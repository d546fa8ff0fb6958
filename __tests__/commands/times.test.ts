import { describe, expect, it } from 'vitest';
import { countedTimes, usualTimes } from '../../src/commands/times.ts';

const upTo = (answers: ReturnType<typeof usualTimes>, time: number) => {
  if (!('upTo' in answers)) throw new Error('no times');
  return answers.upTo(time);
};

describe('times as they were counted', () => {
  const counted = countedTimes([10, 40], [5, 4, 1]);

  it.each([
    [1, 0],
    [5, 0],
    [10, 0.5],
    [20, 0.7],
    [40, 0.9],
    [80, 0.95],
    [160, 1],
    [1000, 1],
  ])('take at most %i ms in %f of requests', (time, part) => {
    expect(upTo(counted, time)).toBeCloseTo(part, 10);
  });
});

describe('times that are assumed', () => {
  it('have a slowest hundredth of four times the median', () => {
    const usual = usualTimes();
    expect(upTo(usual, 40)).toBeCloseTo(0.5, 10);
    expect(upTo(usual, 160)).toBeGreaterThan(0.975);
    expect(upTo(usual, 160)).toBeLessThan(0.995);
  });
});
