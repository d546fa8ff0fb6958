import { Refused } from '../../ports/adapter.ts';
import type { Settings } from './options.ts';
import type { Deployment } from './types.ts';

/** Who would change the Deployment back, or not know of our change; null where nobody is known to. */
export function ownerOf({ metadata: { labels = {}, annotations = {} } }: Deployment): string | null {
  const has = (key: string) => labels[key] !== undefined || annotations[key] !== undefined;
  if (has('argocd.argoproj.io/tracking-id') || has('argocd.argoproj.io/instance')) return 'Argo CD';
  const paused = annotations['kustomize.toolkit.fluxcd.io/reconcile'] === 'disabled';
  if (!paused && (has('kustomize.toolkit.fluxcd.io/name') || has('helm.toolkit.fluxcd.io/name')))
    return 'Flux';
  return labels['app.kubernetes.io/managed-by'] === 'Helm' ? 'Helm' : null;
}

const WOULD: Readonly<Record<string, string>> = {
  'Argo CD': 'would change it back',
  Flux: 'would change it back',
  Helm: 'would change it back with its next upgrade',
};

/** @throws Refused where the end of a release would not last, and the spec does not say that this is known */
export function refuseOwned({ promote, deployment }: Settings, stable: Deployment): void {
  const owner = ownerOf(stable);
  if (promote !== null || owner === null) return;
  throw new Refused(
    `${owner} owns the Deployment ${deployment} and ${WOULD[owner]} after a release. Say \`promote: wait\`, and commit the new ` +
      `version to git once the release asks for it; or \`promote: patch\` where ${owner} leaves its image alone`,
  );
}
