import { defineConfig } from 'vitest/config';

/**
 * `unit` needs nothing but Node; `real` needs git, HAProxy and the other servers that `.ci/run` installs; `kubernetes` needs a
 * cluster, and is run by `npm run test:kubernetes`. A missing server fails a test: nothing is skipped in silence.
 */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/**/*.{real,kube}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['__tests__/**/*.real.test.ts'],
          testTimeout: 120_000,
          // A browser's first start takes long where others work too.
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'kubernetes',
          include: ['__tests__/**/*.kube.test.ts'],
          globalSetup: '__tests__/kubernetes/cluster/setup.ts',
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
