import { type Moved, moved, type Plan } from '../release/plan.ts';
import { routerOf } from '../release/real.ts';
import type { State } from '../release/state.ts';
import { exposes } from '../release/traffic.ts';
import { ALL, percent, type Weight } from '../release/units.ts';
import { markdown } from './escape.ts';
import type { Story } from './story.ts';

/** Where the requests of one service go: as its router was last read, or what has to be assumed. */
export type Flow =
  | { readonly service: Moved; readonly known: true; readonly weight: Weight; readonly testers: boolean }
  | { readonly service: Moved; readonly known: false; readonly weight: Weight; readonly why: string };

export function flows(story: Story): readonly Flow[] {
  return moved(story.plan).map((service) => flowOf(story, service));
}

function flowOf({ plan, state, real }: Story, service: Moved): Flow {
  // A terminal entry is only written when every system was read back as final.
  if (real === null && state.phase === 'promoted')
    return { service, known: true, weight: ALL, testers: false };
  if (real === null && state.phase === 'reverted') return { service, known: true, weight: 0, testers: false };
  const weight = assumed(plan, state);
  // Nothing is raised before the journal says so: what it never intended, nobody has.
  if (real === null && lastShifted(state) < 0) return { service, known: true, weight: 0, testers: false };
  if (real === null) return { service, known: false, weight, why: 'this run has not read the router' };
  const router = routerOf(real, service.name);
  if (!router.known) return { service, known: false, weight, why: router.why };
  const route = router.value.route;
  if (route?.stable.version === service.to) return { service, known: true, weight: ALL, testers: false };
  const gray = route?.gray?.version === service.to && exposes(route.gray.rule) ? route.gray.rule : null;
  // What follows a mark without a share is sent testers alone.
  const testers = (gray?.match.length ?? 0) > 0 || (gray?.follows !== undefined && gray.weight === 0);
  return { service, known: true, weight: gray?.weight ?? 0, testers };
}

/** The most that may be on gray by what the journal says: the higher of what was confirmed and what was on its way. */
function assumed(plan: Plan, state: State): Weight {
  if (state.phase === 'promoted' || state.phase === 'finalising') return ALL;
  const stages = [state.confirmed, lastShifted(state)];
  return Math.max(...stages.map((stage) => plan.stages[stage]?.traffic.weight ?? 0));
}

/** The stage whose traffic was last on its way to the routers; -1 when none ever was. */
function lastShifted(state: State): number {
  for (const { event } of [...state.story].reverse()) {
    if (event.type === 'phase' && (event.phase === 'shifting' || event.phase === 'judging')) {
      return event.stage ?? state.stage;
    }
  }
  return -1;
}

/** Whether any user request may ever have reached gray: a stage with a share was at least on its way. */
export function usersReached({ plan, state }: Story): boolean {
  return state.story.some(
    ({ event }) =>
      event.type === 'phase' &&
      (event.phase === 'shifting' || event.phase === 'judging' || event.phase === 'finalising') &&
      (event.phase === 'finalising' || (plan.stages[event.stage ?? -1]?.traffic.weight ?? 0) > 0),
  );
}

export function versionBefore(plan: Plan): string {
  const services = moved(plan);
  // A registration moves none: then it is about all that are online.
  const [only, ...others] = services.length > 0 ? services : plan.services;
  return only === undefined || others.length > 0 ? 'the initial versions' : markdown(only.from);
}

export function versionAfter(plan: Plan): string {
  const [only, ...others] = moved(plan);
  return only === undefined || others.length > 0 ? 'the new versions' : markdown(only.to);
}

/** Every router was read, and none was ever told anything: a first registration, or one that was taken back. */
export function isUnrouted({ plan, real }: Story): boolean {
  if (real === null) return false;
  return plan.services.every(({ name }) => {
    const router = routerOf(real, name);
    return router.known && router.value.route === null;
  });
}

/** `5 % of requests go to 1.5.0`, in the present, as read or as has to be assumed. */
export function whereRequestsGo(story: Story): { readonly known: boolean; readonly says: string } {
  if (isUnrouted(story)) return { known: true, says: 'No requests are routed yet' };
  const all = flows(story);
  const [before, after] = [versionBefore(story.plan), versionAfter(story.plan)];
  const unknown = all.filter((flow) => !flow.known);
  if (unknown.length > 0) {
    const most = Math.max(...unknown.map(({ weight }) => weight));
    if (most === 0) return { known: false, says: `Not confirmed: assume all requests go to ${before}` };
    const whose = all.length > 1 ? ` of ${named(unknown.map(({ service }) => service))}` : '';
    return {
      known: false,
      says: `Not confirmed: assume ${percent(most)} of requests${whose} go to ${after}`,
    };
  }
  const weights = new Set(all.map(({ weight }) => weight));
  if (weights.size > 1) {
    const parts = all.map(({ weight, service }) => `${percent(weight)} of ${markdown(service.name)}`);
    const shown = parts.length > 3 ? [...parts.slice(0, 3), `${parts.length - 3} services more`] : parts;
    return { known: true, says: `Requests to ${after}: ${shown.join(', ')}` };
  }
  const weight = all[0]?.weight ?? 0;
  const testers = all.some((flow) => flow.known && flow.testers);
  if (weight === ALL) return { known: true, says: `All requests go to ${after}` };
  if (weight > 0) {
    return {
      known: true,
      says: `${testers ? 'Testers and ' : ''}${percent(weight)} of requests go to ${after}`,
    };
  }
  if (testers)
    return { known: true, says: `Only testers reach ${after}; all other requests go to ${before}` };
  return { known: true, says: `All requests go to ${before}` };
}

/** Names for a sentence: up to three, then a number. */
export function named(services: readonly { readonly name: string }[]): string {
  const names = services.slice(0, 3).map(({ name }) => markdown(name));
  const rest = services.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}
