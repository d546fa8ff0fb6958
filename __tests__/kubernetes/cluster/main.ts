// Runs the suites against a real cluster, in a network of its own: `npm run test:kubernetes [-- FILE...]`.
import { join } from 'node:path';
import { ensureAssets } from './assets.ts';
import { runInOwnNetwork } from './network.ts';

const vitest = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs');
ensureAssets();
process.exitCode = runInOwnNetwork([
  process.execPath,
  vitest,
  ...['run', '--project', 'kubernetes', ...process.argv.slice(2)],
]);
