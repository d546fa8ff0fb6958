import { expect, it } from 'vitest';
import { labelOf } from '../../src/commands/lives.ts';
import { Tale } from '../report/stories.ts';

it.each([
  ['default', 'shop-41'],
  ['staging', 'shop-41@staging'],
  ['production', 'shop-41@production'],
])('a release of the environment %s is told apart as %s', (environment, label) => {
  const { state } = new Tale(undefined, { environment }).story();

  expect(labelOf(state)).toBe(label);
});
