import { armName } from '../../kubernetes/labels.ts';
import { traits } from '../generated/kinds.ts';
import { traitsOf } from '../kinds.ts';
import type { Finding, Rule } from '../rule.ts';
import type { ServiceSpec } from '../types.ts';
import { ENOUGH } from './each.ts';

/** What Kubernetes takes for the name of a Service. */
const LONGEST = 63;

export const baseline: Rule = {
  id: 'baseline',
  severity: 'error',
  why: 'A baseline is brought up by the target and gets its requests from the router; not every kind can.',
  example: 'services: { checkout: { baseline: true } }',
  find: ({ services }) => services.flatMap(wrongWith).slice(0, ENOUGH),
};

function wrongWith(service: ServiceSpec): Finding[] {
  if (service.baseline === undefined) return [];
  const { name, router } = service;
  const lacking = (['target', 'router'] as const).filter(
    (folder) => traitsOf(folder, service[folder].kind).baseline !== true,
  );
  if (lacking.length > 0) {
    const whose = lacking.map((folder) => `the ${folder} ${service[folder].kind}`).join(' and ');
    const known = lacking.map((folder) => kindsWith(folder)).join('; ');
    return [
      {
        path: ['services', name, 'baseline'],
        message: `${whose} of ${name} can have no baseline; one that can: ${known}`,
      },
    ];
  }
  const made = armName(String(router.service), 'baseline');
  if (made.length <= LONGEST) return [];
  const message = `its baseline would be the Service ${made}, of ${made.length} characters; Kubernetes takes ${LONGEST}`;
  return [{ path: ['services', name, 'router', 'service'], message }];
}

function kindsWith(folder: 'target' | 'router'): string {
  const kinds = Object.keys(traits[folder]).filter((kind) => traitsOf(folder, kind).baseline === true);
  return `${folder} ${kinds.join(', ')}`;
}
