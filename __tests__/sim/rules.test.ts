import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MENDED } from './mended.ts';
import { PROTOCOL } from './rules.ts';

const ROOT = join(import.meta.dirname, '../..');

it.each([...PROTOCOL, ...MENDED].map(({ rule, patches }) => ({ rule, patches })))(
  'can be left out of the product: $rule',
  ({ patches }) => {
    for (const { file, from } of patches) {
      const found = readFileSync(join(ROOT, file), 'utf8').split(from).length - 1;
      expect(found, `${file}: ${from}`).toBe(1);
    }
  },
);
