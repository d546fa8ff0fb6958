import { stringify } from 'yaml';
import type { Access } from './api.ts';

/** The text of a kubeconfig with one context. */
export function kubeconfig({ server, ca, token }: Access, namespace: string): string {
  const name = 'test';
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [
      { name, cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } },
    ],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name, namespace } }],
  });
}
