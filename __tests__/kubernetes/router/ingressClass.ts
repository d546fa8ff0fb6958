import { kind } from '../../../src/kubernetes/kinds.ts';
import { TESTS } from '../cluster/given.ts';
import type { Place } from '../cluster/place.ts';
import { ENTRY_POINT } from '../cluster/traefik.ts';

const CLASSES = kind('networking.k8s.io/v1', 'IngressClass');

/**
 * Makes the class of ingress-nginx, and returns the arguments by which Traefik stands in for it: it reads its annotations, and does
 * what they say. ingress-nginx itself is not to be had here.
 */
export async function ingressClass(place: Place): Promise<readonly string[]> {
  const path = `/apis/${CLASSES.apiVersion}/${CLASSES.plural}`;
  // One for the whole cluster.
  if ((await place.api.find(`${path}/nginx`)) === null) {
    await place.api.create(path, {
      apiVersion: CLASSES.apiVersion,
      kind: CLASSES.kind,
      metadata: { name: 'nginx', labels: { [TESTS]: '' } },
      spec: { controller: 'k8s.io/ingress-nginx' },
    });
  }
  return [
    `--providers.kubernetesIngressNGINX.httpEntryPoint=${ENTRY_POINT}`,
    `--providers.kubernetesIngressNGINX.watchNamespace=${place.namespace}`,
  ];
}
