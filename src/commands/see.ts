import { setupOf } from '../controller/setup.ts';
import type { Plan } from '../release/plan.ts';
import type { State } from '../release/state.ts';
import type { Reckoned, Seen } from '../report/plan.ts';
import { countsGroups } from '../spec/rules/stickyUngrouped.ts';
import type { Spec } from '../spec/types.ts';
import type { Ask } from './ask.ts';
import { sightsOf } from './sight.ts';
import { ASSUMED, type GivenTraffic, type Lately, type Traffic, trafficOf } from './traffic.ts';

/** What is asked for the traffic lately. */
interface From {
  readonly systems: Lately['systems'];
  /** The last release. */
  readonly state: State | null;
}

/** What each stage of a plan can see, and the traffic that it is reckoned for. */
export async function see(
  ask: Ask,
  spec: Spec,
  plan: Plan,
  { systems, state }: From,
  given: GivenTraffic,
): Promise<Seen> {
  const traffic = await trafficOf({ ask, plan, systems, last: state }, given);
  const setup = setupOf(plan, (check) => countsGroups(spec, check), []);
  return { stages: sightsOf(plan, setup, traffic), reckoned: reckonedOf(traffic) };
}

/** Comparisons of one service, and services with the same traffic, share a line. */
function reckonedOf(traffic: ReadonlyMap<string, Traffic>): Reckoned[] {
  const lines = new Map<string, Reckoned & { readonly services: string[] }>();
  for (const [key, { perSecond, source, assumed }] of traffic) {
    const service = key.slice(0, key.indexOf('/'));
    const same = `${source} ${perSecond.toPrecision(2)}`;
    const line = lines.get(same) ?? {
      services: [],
      perSecond,
      source,
      assumedRate: null,
      assumedTimes: false,
    };
    lines.set(same, {
      ...line,
      services: line.services.includes(service) ? line.services : [...line.services, service],
      assumedRate: assumed.rate ? ASSUMED.rate : line.assumedRate,
      assumedTimes: line.assumedTimes || assumed.times,
    });
  }
  return [...lines.values()];
}
