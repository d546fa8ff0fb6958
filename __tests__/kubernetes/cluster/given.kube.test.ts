import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { inOwnNetworkOf } from './network.ts';
import { onlyInOwn } from './powers.ts';

const TROUBLES = '__tests__/kubernetes/troubles.kube.test.ts';
const INGRESS = '__tests__/kubernetes/router/ingressNginx.contract.kube.test.ts';

it('runs in a cluster that somebody else has started, says what is left out, and leaves nothing behind', async (test) => {
  onlyInOwn(test, 'starts a cluster of its own');
  const program = join(import.meta.dirname, 'somebody.ts');
  const [file, ...args] = inOwnNetworkOf([process.execPath, program, TROUBLES, INGRESS]);
  // Not as a part of this run.
  const env = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name));

  const { stdout, stderr } = await promisify(execFile)(file, args, {
    env: { ...Object.fromEntries(env), NO_COLOR: '1' },
    maxBuffer: 16 << 20,
  });

  expect(stdout).toMatch(
    /↓ .* goes on when the API server .* \[needs more of the cluster than its kubeconfig\]/,
  );
  expect(stdout).toMatch(/^ +Tests +\d+ passed \| 1 skipped \(\d+\)$/m);
  expect(stdout).toContain('the suites ended with status 0 and left nothing');
  // Of something that keeps it from ending.
  expect(stdout + stderr).not.toContain('close timed out');
}, 600_000);
