// Runs the suites against a real cluster: `npm run test:kubernetes [-- FILE...]`. It is one of their own, in a network of its own, unless
// GRAY_RELEASE_TEST_CLUSTER says otherwise: `kind`, or the path of a kubeconfig.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAssets } from './assets.ts';
import { run, runInOwnNetwork } from './network.ts';

const { GRAY_RELEASE_TEST_CLUSTER: wanted } = process.env;
const vitest = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs');
const command = [process.execPath, vitest, 'run', '--project', 'kubernetes'] as const;
const args = process.argv.slice(2);

if (wanted === undefined) {
  ensureAssets();
  process.exitCode = runInOwnNetwork([...command, ...args]);
} else if (wanted === 'kind' || existsSync(wanted)) {
  ensureAssets();
  // It says of each test that is left out why.
  process.exitCode = run([...command, '--reporter=verbose', ...args]);
} else {
  console.error(`GRAY_RELEASE_TEST_CLUSTER is ${wanted}: neither \`kind\` nor a file that is there`);
  process.exitCode = 2;
}
