import { clusterOf } from '../../kubernetes/connect.ts';
import { allowed } from '../../kubernetes/rule.ts';
import type { Options } from '../../ports/adapter.ts';
import type { RouterKind } from '../../ports/router.ts';
import { clusterRouterSchema, objectFragment, settingsOf } from '../kubernetes/options.ts';
import { servicePermissions } from '../kubernetes/permissions.ts';
import { clusterRouter } from '../kubernetes/router.ts';
import { rulesDivider } from '../kubernetes/rules.ts';
import { ingressRoute } from './ingressRoute.ts';

/** A Traefik in Kubernetes that reads IngressRoutes: one of the user's gets weights, and routes for testers. */
export const traefikIngressRoute = {
  kind: 'traefik-ingressroute',
  schema: clusterRouterSchema(
    'traefik-ingressroute',
    'Traefik in Kubernetes: an IngressRoute that you have gets weights.',
    {
      ingressRoute: objectFragment('IngressRoute'),
    },
  ),
  traits: { limits: { match: ['header', 'cookie', 'query'] }, baseline: true },
  permissions: (options, wanted) => [
    ...servicePermissions(options, wanted),
    allowed(ingressRoute.kind, ['get', 'patch'], [nameIn(options)]),
  ],
  async create(options, given) {
    const cluster = await clusterOf(options, given);
    const settings = settingsOf(options, given);
    return clusterRouter(cluster, settings, rulesDivider(cluster, settings, nameIn(options), ingressRoute));
  },
} satisfies RouterKind;

function nameIn(options: Options): string {
  const { service, ingressRoute: name = service } = options as Options & {
    service: string;
    ingressRoute?: string;
  };
  return name;
}
