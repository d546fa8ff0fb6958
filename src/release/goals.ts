import type { Registration } from '../ports/registry.ts';
import type { Backend, Route } from '../ports/router.ts';
import type { ServicePlan } from './plan.ts';
import { addressesOf, instancesOf, type Real, registrationOf, routerOf, targetOf } from './real.ts';
import { exposes, sameRule, type TrafficRule } from './traffic.ts';
import { type Millis, percent, type Weight } from './units.ts';

/** One order to one system: "make it so", never "add to it". */
export type Effect =
  | { readonly system: 'target'; readonly service: string; readonly scale: { version: string; size: number } }
  | { readonly system: 'target'; readonly service: string; readonly promote: string }
  | {
      readonly system: 'router';
      readonly service: string;
      readonly route: Route;
      readonly toStable: boolean;
      /** The gray share ends when it is not renewed, where the router can. */
      readonly leased: boolean;
    }
  | { readonly system: 'registry'; readonly service: null; readonly services: readonly Registration[] };

/**
 * An effect and how the world stands to it: `met` as read, `open` to be sent, `settling` sent or not its turn, `unknown`
 * where the system could not be read.
 */
export interface Goal {
  readonly effect: Effect;
  readonly standing: 'met' | 'open' | 'settling' | 'unknown';
  /** What is wanted, and what is missing, for people. */
  readonly says: string;
}

/** Goals in the order in which they are sent; a group is sent when the group before it was. */
export type Step = readonly (readonly Goal[])[];

export function scaleGoal(real: Real, service: string, version: string, size: number): Goal {
  const effect: Effect = { system: 'target', service, scale: { version, size } };
  const instances = instancesOf(real, service, version);
  if (instances === null)
    return { effect, standing: 'unknown', says: unreadable(targetOf(real, service), service) };
  const ready = instances.filter(({ state }) => state === 'ready').length;
  const coming = instances.filter(({ state }) => state === 'starting').length;
  const leaving = instances.filter(({ state }) => state === 'stopping').length;
  const why = instances.find((instance) => instance.why !== undefined)?.why;
  const says =
    size === 0
      ? `${service} ${version}: ${instances.length} instances to stop`
      : `${service} ${version}: ${ready} of ${size} instances ready${why === undefined ? '' : ` (${why})`}`;
  if (size === 0 && instances.length === 0) return { effect, standing: 'met', says };
  if (size === 0) return { effect, standing: leaving === instances.length ? 'settling' : 'open', says };
  const target = targetOf(real, service);
  const elastic = target.known && target.value.elastic === true;
  const running = ready + coming;
  if (elastic ? running < size : running !== size) return { effect, standing: 'open', says };
  return { effect, standing: ready >= size ? 'met' : 'settling', says };
}

export interface Routing {
  /** The version that takes what does not go to gray. */
  readonly stable: string;
  readonly gray: { readonly version: string; readonly rule: TrafficRule } | null;
  readonly salt: string;
  readonly toStable: boolean;
  /** The header in which the router marks what goes to gray; null for none. */
  readonly marks: string | null;
  /** The share goes on whoever watches it. */
  readonly lasting?: boolean;
  /** A granted share is renewed when less than this is left of it. */
  readonly renewBelow: Millis;
}

export function routeGoal(real: Real, service: string, routing: Routing): Goal {
  const route = wantedRoute(real, service, routing);
  // What follows a mark ends with who marks: it must not end before.
  const leased = route.gray !== null && route.gray.rule.follows === undefined && !routing.lasting;
  const effect: Effect = { system: 'router', service, route, toStable: routing.toStable, leased };
  const router = routerOf(real, service);
  const says = `${service}: ${describeRoute(route)}`;
  if (route.stable.addresses.length === 0) {
    return {
      effect,
      standing: 'unknown',
      says: `${service}: no instance of ${routing.stable} can take requests`,
    };
  }
  if (!router.known)
    return { effect, standing: 'unknown', says: unreadable(router, `the router of ${service}`) };
  const { route: live, leaseLeft, step } = router.value;
  const renew = route.gray !== null && leaseLeft !== undefined && (!leased || leaseLeft < routing.renewBelow);
  return { effect, standing: sameRoute(live, route, step) && !renew ? 'met' : 'open', says };
}

function wantedRoute(real: Real, service: string, { stable, gray, salt, marks }: Routing): Route {
  const exposed = gray !== null && exposes(gray.rule) ? gray : null;
  return {
    stable: backend(real, service, stable),
    gray: exposed && { ...backend(real, service, exposed.version), rule: exposed.rule, salt },
    ...(marks !== null && { marks }),
  };
}

/** Where the target cannot tell, the router's own addresses stand: an unreadable target empties no route. */
function backend(real: Real, service: string, version: string): Backend {
  const addresses = addressesOf(real, service, version) ?? [];
  if (addresses.length > 0) return { version, addresses };
  const router = routerOf(real, service);
  const route = router.known ? router.value.route : null;
  const kept = [route?.stable, route?.gray].find((live) => live?.version === version);
  return { version, addresses: kept?.addresses ?? [] };
}

export function sameRoute(live: Route | null, wanted: Route, step: Weight): boolean {
  if (live === null || !sameBackend(live.stable, wanted.stable) || live.marks !== wanted.marks) return false;
  // A sticky rule hands out cookies and counts by them, also where it gives gray nothing yet.
  const rule = live.gray?.rule;
  const liveGray = rule !== undefined && (exposes(rule) || rule.sticky !== undefined) ? live.gray : null;
  if (liveGray === null || wanted.gray === null) return liveGray === wanted.gray;
  return (
    sameBackend(liveGray, wanted.gray) &&
    sameRule(liveGray.rule, wanted.gray.rule, step) &&
    (wanted.gray.rule.sticky === undefined || liveGray.salt === wanted.gray.salt)
  );
}

function sameBackend(a: Backend, b: Backend): boolean {
  const known = new Set(a.addresses);
  return (
    a.version === b.version && known.size === b.addresses.length && b.addresses.every((x) => known.has(x))
  );
}

export function describeRoute({ stable, gray }: Route): string {
  if (gray === null || !exposes(gray.rule)) return `all requests to ${stable.version}`;
  if (gray.rule.follows !== undefined) return `the requests that the entry marked to ${gray.version}`;
  const testers = gray.rule.match.length > 0 ? 'testers' : '';
  const share = gray.rule.weight > 0 ? `${percent(gray.rule.weight)} of the requests` : '';
  return `${[testers, share].filter(Boolean).join(' and ')} to ${gray.version}`;
}

/** What the registry is to say of one service. */
export interface Registering {
  readonly service: ServicePlan;
  /** The version that serves. */
  readonly version: string;
  /** A second version that is online, in service or not yet. */
  readonly beside: { readonly version: string; readonly inService: boolean } | null;
}

export function registryGoal(real: Real, wanted: readonly Registering[]): Goal {
  const services: Registration[] = [];
  let unknown: string | null = real.registry.known ? null : `the registry: ${real.registry.why}`;
  for (const each of wanted) {
    const registration = wantedRegistration(real, each);
    const live = registrationOf(real, each.service.name);
    if (registration === null) unknown ??= unreadable(targetOf(real, each.service.name), each.service.name);
    else if (!sameRegistration(live, registration)) services.push(registration);
  }
  const standing = unknown !== null ? 'unknown' : services.length > 0 ? 'open' : 'met';
  const names = services.map(({ service, version }) => `${service} ${version}`).join(', ');
  return {
    effect: { system: 'registry', service: null, services },
    standing,
    says: unknown ?? (services.length > 0 ? `to register: ${names}` : 'the registry agrees'),
  };
}

function wantedRegistration(real: Real, { service, version, beside }: Registering): Registration | null {
  const instances = [
    ...(addressed(real, service.name, version, true) ?? [null]),
    ...(beside === null ? [] : (addressed(real, service.name, beside.version, beside.inService) ?? [null])),
  ];
  if (instances.includes(null)) return null;
  return { service: service.name, version, instances: instances.filter((instance) => instance !== null) };
}

function addressed(real: Real, service: string, version: string, inService: boolean) {
  const registered = new Set(registrationOf(real, service)?.instances.map(({ id }) => id));
  return instancesOf(real, service, version)
    ?.filter(({ state, id }) => state === 'ready' || (state === 'starting' && registered.has(id)))
    .map(({ id, address }) => ({ id, address, version, inService }));
}

function sameRegistration(live: Registration | null, wanted: Registration): boolean {
  return live !== null && live.version === wanted.version && lines(live) === lines(wanted);
}

function lines({ instances }: Registration): string {
  return instances
    .map(({ id, address, version, inService }) => `${id} ${address} ${version} ${inService}`)
    .sort()
    .join('\n');
}

function unreadable(read: { readonly known: boolean; readonly why?: string }, what: string): string {
  return `${what} cannot be read: ${read.why ?? 'no reason given'}`;
}
