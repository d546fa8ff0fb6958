import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../../kubernetes/cluster.ts';
import { POD, SERVICE } from '../../kubernetes/kinds.ts';
import { ANNOTATIONS, graySelector } from '../../kubernetes/labels.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Route } from '../../ports/router.ts';
import { ALL, percent } from '../../release/units.ts';
import { type Settings, SLICES } from '../kubernetes/options.ts';
import { endpointsOf, type Service, settle, stableService, within } from '../kubernetes/services.ts';
import { annotated, splitOf, tell } from '../kubernetes/told.ts';
import { type Kept, look, type Pod, type Seen, type Selector } from './pods.ts';
import { podsFor, shareOf } from './share.ts';

/** On a pod of gray's that is behind the Service: what its labels were before. */
const EXPOSED = `${ANNOTATIONS.route}.labels`;

/**
 * Of gray's pods so many get the labels that the Service selects by; all requests go to gray by a Service that selects its pods and
 * no others. Kubernetes itself leaves out whoever is not ready.
 */
export async function apply(
  cluster: Cluster,
  settings: Settings,
  route: Route,
  fence: number,
  signal: AbortSignal,
): Promise<void> {
  if (route.stable.addresses.length === 0)
    throw new Refused(`no instance of ${settings.name} ${route.stable.version} can take requests`);
  if ((route.gray?.rule.match.length ?? 0) > 0)
    throw new Refused('a Service does not look at requests: it cannot recognise testers');
  const seen = await look(cluster, settings, await stableService(cluster, settings, signal), signal);
  const { kept: had, selector } = seen;
  if (had !== null && fence < had.fence)
    throw new Refused(`the Service ${settings.service} obeys a later run (fence ${had.fence})`);
  const told = tell(settings, route, addressesIn(seen), had, fence);
  const { gray: weight } = splitOf(told);
  const chosen = weight === ALL ? [] : chosenOf(settings, seen, weight);
  const rest = seen.isSwitched ? seen.exposed : seen.exposed.filter((pod) => !chosen.includes(pod));
  const fresh = seen.isSwitched ? chosen : chosen.filter((pod) => !seen.exposed.includes(pod));
  const kept: Kept = { ...told, selector };
  const isSame = isDeepStrictEqual(had, kept) && seen.isSwitched === (weight === ALL);
  if (isSame && rest.length + fresh.length === 0) return;

  const hidden = rest.map((pod) => ({ pod, patch: hiding(pod) }));
  const exposed = fresh.map((pod) => ({ pod, patch: exposing(pod, selector) }));
  const change = (all: typeof hidden) =>
    Promise.all(
      all.map(({ pod: { metadata }, patch }) =>
        cluster.merge(POD, metadata.name, { metadata: { uid: metadata.uid, ...patch } }, signal),
      ),
    );
  const tellService = (to: Selector, now: Service = seen.service) =>
    cluster.merge(SERVICE, settings.service, serviceWith(now, to, annotated(settings, kept)), signal);
  // Told first, so that a run which has been overtaken is refused before it touches a pod.
  const now = await tellService(weight === ALL || seen.isSwitched ? graySelector(settings.name) : selector);
  try {
    await change(hidden);
    // While it selects gray's pods alone none of them may be behind it by its own labels too, or all would be in a moment.
    if (weight !== ALL && seen.isSwitched) await tellService(selector, now as Service);
    await change(exposed);
  } catch (error) {
    // Some of it has happened.
    throw new Error((error as Error).message);
  }
  const serving = weight === ALL ? seen.gray : [...seen.stable, ...chosen];
  await taken(cluster, settings, seen, serving, signal);
  await settle(settings, signal);
}

/**
 * Waits until Kubernetes has drawn the conclusion: whoever sends requests looks at the Service's EndpointSlices, and not at labels.
 *
 * @throws Error while a pod that is to get nothing still gets requests
 */
async function taken(
  cluster: Cluster,
  settings: Settings,
  seen: Seen,
  serving: readonly Pod[],
  signal: AbortSignal,
): Promise<void> {
  const { service, stable, gray, exposed, addressOf } = seen;
  const others = [...stable, ...gray, ...exposed].filter((pod) => !serving.includes(pod));
  const gone = others.filter(({ status }) => status?.podIP !== undefined).map(addressOf);
  const there = serving.map(addressOf);
  const left = (found: readonly string[]) => gone.filter((address) => found.includes(address));
  const found = await within(
    SLICES,
    signal,
    () => endpointsOf(cluster, settings, service, settings.service, signal),
    (now) => left(now).length === 0 && there.every((address) => now.includes(address)),
  );
  // Who is missing may have become unready since, and would get nothing.
  if (left(found).length > 0)
    throw new Error(`the Service ${settings.service} still sends to ${left(found).join(', ')}`);
}

export function addressesIn({ stable, gray, addressOf }: Seen) {
  return { stable: stable.map(addressOf), gray: gray.map(addressOf) };
}

/** Never more than the share allows, and whoever is there already first. @throws Refused where that would be none */
function chosenOf(settings: Settings, { stable, gray, exposed }: Seen, weight: number): readonly Pod[] {
  const most = podsFor(weight, stable.length);
  if (weight > 0 && most === 0)
    throw new Refused(
      `${percent(weight)} cannot be served by replicas: beside ${stable.length} of ${settings.name} one gets ` +
        percent(shareOf(1, stable.length)),
    );
  const there = gray.filter((pod) => exposed.includes(pod));
  return [...there, ...gray.filter((pod) => !there.includes(pod))].slice(0, most);
}

/** Gray's pods keep what the labels were before, since the target may have given them values of its own. */
function exposing({ metadata: { labels = {} } }: Pod, selector: Selector): object {
  const before = Object.keys(selector).map((key) => [key, labels[key] ?? null]);
  return { labels: selector, annotations: { [EXPOSED]: JSON.stringify(Object.fromEntries(before)) } };
}

function hiding({ metadata: { name, annotations = {} } }: Pod): object {
  const before = annotations[EXPOSED];
  if (before === undefined)
    throw new Refused(`the pod ${name} of gray is behind the Service by labels of its own, from the start`);
  return { labels: JSON.parse(before) as object, annotations: { [EXPOSED]: null } };
}

function serviceWith(
  { metadata, spec }: Service,
  to: Selector,
  annotations: Selector,
): Record<string, unknown> {
  const gone = Object.fromEntries(Object.keys(spec.selector ?? {}).map((key) => [key, null]));
  return {
    metadata: { resourceVersion: metadata.resourceVersion, annotations },
    spec: { selector: { ...gone, ...to } },
  };
}
