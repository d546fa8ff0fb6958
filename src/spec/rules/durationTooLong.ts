import { inWords, type Millis } from '../../release/units.ts';
import { millis } from '../raw.ts';
import type { Finding, Rule } from '../rule.ts';
import { checksOf, stagesOf } from './each.ts';

/** What a timer of the platform can count, 2^31 ms, in whole days. */
const MOST = 24 * 86_400_000;
const KEYS = ['within', 'drain', 'every', 'timeout'];

export const durationTooLong: Rule = {
  id: 'duration-too-long',
  severity: 'error',
  why: 'Nothing in a release is waited for longer than 24 days.',
  example: 'process: { promote: { watch: 30d } }',
  find(spec) {
    const { release, promote, revert, hold } = spec.process;
    const lengths: { path: readonly (string | number)[]; length: Millis }[] = [
      { path: ['process', 'release', 'deadline'], length: release.deadline },
      { path: ['process', 'promote', 'watch'], length: promote.watch },
      { path: ['process', 'revert', 'deadline'], length: revert.deadline },
      { path: ['process', 'hold', 'wait'], length: hold.wait },
      { path: ['process', 'hold', 'expires'], length: hold.expires },
      ...Object.entries(spec.timing).map(([key, length]) => ({ path: ['timing', key], length })),
      ...stagesOf(spec).flatMap(({ stage, path }) =>
        (['atLeast', 'atMost', 'warmUp'] as const).map((key) => ({
          path: [...path, 'for', key],
          length: stage[key],
        })),
      ),
      ...spec.services.flatMap(({ name, target }) => inOptions(target, ['services', name, 'target'])),
      ...checksOf(spec).flatMap(({ check, path }) => inOptions(check.options, path)),
    ];
    return lengths
      .filter(({ length }) => length > MOST)
      .map(({ path, length }): Finding => ({ path, message: `${inWords(length)} is longer than 24 days` }));
  },
};

function inOptions(options: Readonly<Record<string, unknown>>, path: readonly (string | number)[]) {
  return KEYS.map((key) => ({ path: [...path, key], length: millis(options[key], 0) }));
}
