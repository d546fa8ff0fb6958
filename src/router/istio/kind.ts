import { clusterOf } from '../../kubernetes/connect.ts';
import { allowed } from '../../kubernetes/rule.ts';
import type { Options } from '../../ports/adapter.ts';
import type { RouterKind } from '../../ports/router.ts';
import { clusterRouterSchema, objectFragment, settingsOf } from '../kubernetes/options.ts';
import { servicePermissions } from '../kubernetes/permissions.ts';
import { clusterRouter } from '../kubernetes/router.ts';
import { rulesDivider } from '../kubernetes/rules.ts';
import { virtualService } from './virtualService.ts';

/** Istio: a VirtualService of the user's gets weights, and routes for testers. */
export const istio = {
  kind: 'istio',
  schema: clusterRouterSchema('istio', 'Istio: a VirtualService that you have gets weights.', {
    virtualService: objectFragment('VirtualService'),
  }),
  traits: { limits: { match: ['header', 'cookie', 'query'] }, baseline: true },
  permissions: (options, wanted) => [
    ...servicePermissions(options, wanted),
    allowed(virtualService.kind, ['get', 'patch'], [nameIn(options)]),
  ],
  async create(options, given) {
    const cluster = await clusterOf(options, given);
    const settings = settingsOf(options, given);
    return clusterRouter(cluster, settings, rulesDivider(cluster, settings, nameIn(options), virtualService));
  },
} satisfies RouterKind;

function nameIn(options: Options): string {
  const { service, virtualService: name = service } = options as Options & {
    service: string;
    virtualService?: string;
  };
  return name;
}
