import type { Cluster } from '../../kubernetes/cluster.ts';
import { clusterOf } from '../../kubernetes/connect.ts';
import { ENDPOINT_SLICE, POD, SERVICE } from '../../kubernetes/kinds.ts';
import { allowed } from '../../kubernetes/rule.ts';
import type { Options } from '../../ports/adapter.ts';
import type { RouterKind, RouterReal } from '../../ports/router.ts';
import { ALL } from '../../release/units.ts';
import { clusterRouterSchema, type Settings, settingsOf } from '../kubernetes/options.ts';
import { stableService } from '../kubernetes/services.ts';
import { splitOf } from '../kubernetes/told.ts';
import { addressesIn, apply } from './apply.ts';
import { look } from './pods.ts';
import { podsFor, shareOf } from './share.ts';

/** No router at all: a Service of Kubernetes, which gives each of its pods the same share. */
export const replicas = {
  kind: 'replicas',
  schema: clusterRouterSchema(
    'replicas',
    'No router: a Service gives each of its pods the same share, and as many of gray are behind it as the share allows.',
  ),
  traits: { limits: { match: [] }, byReplicas: true },
  permissions(options) {
    const { service } = options as Options & { readonly service: string };
    return [
      allowed(SERVICE, ['get', 'patch'], [service]),
      allowed(POD, ['list', 'patch']),
      allowed(ENDPOINT_SLICE, ['list']),
    ];
  },
  async create(options, given) {
    const cluster = await clusterOf(options, given);
    const settings = settingsOf(options, given);
    return {
      read: (signal) => read(cluster, settings, signal),
      apply: (route, { signal, fence }) => apply(cluster, settings, route, fence, signal),
    };
  },
} satisfies RouterKind;

async function read(cluster: Cluster, settings: Settings, signal: AbortSignal): Promise<RouterReal> {
  const seen = await look(cluster, settings, await stableService(cluster, settings, signal), signal);
  const { kept, isSwitched, exposed } = seen;
  if (kept === null) return { route: null, step: 1 };
  const { stable, gray } = kept;
  const addresses = addressesIn(seen);
  const backend = { version: stable.version, addresses: addresses[stable.at] };
  const serving = exposed.filter((pod) => seen.gray.includes(pod)).length;
  const live = isSwitched ? ALL : shareOf(serving, seen.stable.length);
  const asked = splitOf(kept).gray;
  // Shares come in steps of a pod: the one asked for is served when no further pod has room in it.
  const most = asked === ALL ? null : Math.min(podsFor(asked, seen.stable.length), seen.gray.length);
  const weight = !isSwitched && serving === most && exposed.length === serving ? asked : live;
  const toGray = stable.at === 'gray' ? ALL - weight : weight;
  if (gray === null && toGray === 0) return { route: { stable: backend, gray: null }, step: 1 };
  const other = stable.at === 'gray' ? 'stable' : 'gray';
  const rule = { match: [], weight: toGray };
  return {
    route: {
      stable: backend,
      gray:
        gray === null
          ? { version: 'unknown', addresses: addresses[other], rule, salt: '' }
          : { ...gray, addresses: addresses.gray, rule: { ...gray.rule, ...rule } },
    },
    step: 1,
  };
}
