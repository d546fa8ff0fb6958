import { defineConfig } from 'vitest/config';

/**
 * `unit` needs nothing but Node; `real` needs git, HAProxy and the other servers that `.ci/run` installs. A missing
 * server fails a `real` test: nothing is skipped in silence.
 */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['__tests__/**/*.test.ts'], exclude: ['__tests__/**/*.real.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['__tests__/**/*.real.test.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
