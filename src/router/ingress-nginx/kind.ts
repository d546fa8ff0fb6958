import { clusterOf } from '../../kubernetes/connect.ts';
import { armName } from '../../kubernetes/labels.ts';
import { allowed } from '../../kubernetes/rule.ts';
import type { Options } from '../../ports/adapter.ts';
import type { RouterKind } from '../../ports/router.ts';
import { clusterRouterSchema, objectFragment, settingsOf } from '../kubernetes/options.ts';
import { servicePermissions } from '../kubernetes/permissions.ts';
import { clusterRouter } from '../kubernetes/router.ts';
import { canaryDivider, INGRESS } from './canary.ts';

/** Whatever reads the canary annotations of ingress-nginx: a second Ingress beside the user's, which stays as it is. */
export const ingressNginx = {
  kind: 'ingress-nginx',
  schema: clusterRouterSchema(
    'ingress-nginx',
    'ingress-nginx, or what reads its annotations: an Ingress for gray beside the one that you have.',
    { ingress: objectFragment('Ingress') },
  ),
  traits: { limits: { match: ['header'], names: 1 } },
  permissions: (options) => {
    const name = nameIn(options);
    return [
      ...servicePermissions(options),
      allowed(INGRESS, ['get'], [name, armName(name, 'gray')]),
      allowed(INGRESS, ['patch'], [armName(name, 'gray')]),
      allowed(INGRESS, ['create']),
    ];
  },
  async create(options, given) {
    const cluster = await clusterOf(options, given);
    const settings = settingsOf(options, given);
    return clusterRouter(cluster, settings, canaryDivider(cluster, settings, nameIn(options)));
  },
} satisfies RouterKind;

function nameIn(options: Options): string {
  const { service, ingress = service } = options as Options & { service: string; ingress?: string };
  return ingress;
}
