import { expect, it } from 'vitest';
import type { Outcome } from '../../src/commands/outcome.ts';
import { together } from '../../src/commands/together.ts';

const promoted: Outcome = {
  decision: 'promoted',
  reasonCode: 'passed',
  message: 'a is promoted',
  exit: 0,
  state: null,
};
const left: Outcome = { ...promoted, decision: 'running', message: 'b goes on', goesOn: true };
const reverted: Outcome = { ...promoted, decision: 'reverted', message: 'c is reverted', exit: 1 };

it('the gravest of several outcomes decides, all are told, and one that goes on is looked at again', () => {
  const outcome = together([promoted, left, reverted]);

  expect(outcome).toMatchObject({ decision: 'reverted', exit: 1, goesOn: true });
  expect(outcome.message).toBe('a is promoted\nb goes on\nc is reverted');
  expect(outcome.report).toMatchObject({
    releases: [{ decision: 'promoted' }, { decision: 'running' }, { decision: 'reverted' }],
  });
});

it('where all have ended, nobody looks again', () => {
  expect(together([promoted, reverted]).goesOn).toBe(false);
});

it('where none is live, that is said', () => {
  expect(together([])).toMatchObject({ decision: 'done', exit: 0, message: 'no release is live' });
});
