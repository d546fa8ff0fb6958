import { clusterOf } from '../../kubernetes/connect.ts';
import { allowed } from '../../kubernetes/rule.ts';
import type { Options } from '../../ports/adapter.ts';
import type { RouterKind } from '../../ports/router.ts';
import { clusterRouterSchema, objectFragment, settingsOf } from '../kubernetes/options.ts';
import { servicePermissions } from '../kubernetes/permissions.ts';
import { clusterRouter } from '../kubernetes/router.ts';
import { rulesDivider } from '../kubernetes/rules.ts';
import { httpRoute } from './httpRoute.ts';

/** Whatever implements the Gateway API: an HTTPRoute of the user's gets weights, and rules for testers. */
export const gatewayApi = {
  kind: 'gateway-api',
  schema: clusterRouterSchema(
    'gateway-api',
    'A Gateway of Kubernetes, whichever implements it: an HTTPRoute that you have gets weights.',
    {
      route: objectFragment('HTTPRoute'),
    },
  ),
  traits: { limits: { match: ['header', 'cookie', 'query'] }, baseline: true },
  permissions: (options, wanted) => [
    ...servicePermissions(options, wanted),
    allowed(httpRoute.kind, ['get', 'patch'], [nameIn(options)]),
  ],
  async create(options, given) {
    const cluster = await clusterOf(options, given);
    const settings = settingsOf(options, given);
    return clusterRouter(cluster, settings, rulesDivider(cluster, settings, nameIn(options), httpRoute));
  },
} satisfies RouterKind;

function nameIn(options: Options): string {
  const { service, route: name = service } = options as Options & { service: string; route?: string };
  return name;
}
