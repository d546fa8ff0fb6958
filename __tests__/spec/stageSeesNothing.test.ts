import { describe, expect, it } from 'vitest';
import { smallestFound } from '../../src/judge/power.ts';
import { linted, patched } from './shop.ts';

function said(patch: string): string[] {
  return linted(patched(patch))
    .filter(({ rule }) => rule === 'stage-sees-nothing')
    .map(({ message }) => message);
}

const CHECKS = 'checks: [{ kind: compare, name: errors, metric: { source: router, of: errors } }]';

function stages(few: string, half = 'traffic: { weight: 50% }, for: { atLeast: 1m, atMost: 30m }'): string {
  return `process: { test: [{ stage: few, ${few}, ${CHECKS} }, { stage: half, ${half}, ${CHECKS} }] }`;
}

describe('a stage that sees nothing', () => {
  it.each([
    {
      name: 'passes at its first look',
      patch: stages('traffic: { weight: 5% }'),
      says: [
        'few may pass after 0\u00a0ms (atLeast); errors finds nothing in one look, and 3 take 30\u00a0s',
      ],
    },
    {
      name: 'passes after two',
      patch: stages('traffic: { weight: 5% }, for: { atLeast: 29s }'),
      says: ['few may pass after 29\u00a0s (atLeast); errors finds nothing in 2 looks, and 3 take 30\u00a0s'],
    },
    {
      name: 'gets too few requests, however many there are',
      patch: stages('traffic: { weight: 0.1% }, for: { atLeast: 30s }'),
      says: [
        'few may pass after 30\u00a0s (atLeast); even of 1000 requests a second 0.1\u00a0% are 30 in that time, too few for errors to find ten times the errors',
      ],
    },
    {
      name: 'is the last one and ends too soon',
      patch: stages(
        'traffic: { weight: 5% }, for: { atLeast: 1m }',
        'traffic: { weight: 50% }, for: { atMost: 20s }',
      ),
      says: ['half ends after 20\u00a0s (atMost); errors finds nothing in 2 looks, and 3 take 30\u00a0s'],
    },
    {
      name: 'looks often enough',
      patch: stages('traffic: { weight: 5% }, for: { atLeast: 30s }'),
      says: [],
    },
  ])('$name', ({ patch, says }) => {
    expect(said(patch)).toEqual(says);
  });

  it('compares a gauge for fewer than 13 looks', () => {
    const patch = `process:
  test:
    - stage: few
      traffic: { weight: 5% }
      for: { atLeast: 2m, atMost: 20m }
      checks: [{ kind: compare, name: heap, metric: { source: command, of: gauge, run: node heap.js } }]
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 1m, atMost: 30m }
      checks: [{ kind: compare, name: heap, metric: { source: command, of: gauge, run: node heap.js } }]`;

    expect(said(patch)).toEqual([
      'few may pass after 2\u00a0min (atLeast); heap finds nothing in 12 looks, and 13 take 130\u00a0s',
    ]);
  });

  it.each([3, 6, 12])('is right that so few requests find nothing: %i looks', (intervals) => {
    const metric = { key: 'm', of: 'errors', tolerate: { relative: 0 }, worse: 'higher', weight: 1 } as const;
    const setup = {
      alpha: 0.01,
      beta: 0.05,
      ruleOut: 0.5,
      metrics: [metric],
      plannedIntervals: 90,
      steps: [],
    };
    const watch = { setup, metric, look: 10, perSecond: 1000, stable: { rate: 0.01 }, history: [] };

    const times = smallestFound(watch, { share: 149 / (10_000 * intervals), intervals });

    expect(times ?? Number.POSITIVE_INFINITY).toBeGreaterThan(10);
  });
});
