import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds what the cluster is made of, where nobody has told where it is: minutes the first time, nothing afterwards. */
export function ensureAssets(): void {
  const script = join(import.meta.dirname, '../../../.ci/kubernetes');
  process.env.KUBEBUILDER_ASSETS ??= execFileSync('bash', [script], { encoding: 'utf8' }).trim();
}
