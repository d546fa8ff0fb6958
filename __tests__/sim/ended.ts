import type { Registration } from '../../src/ports/registry.ts';
import type { Plan } from '../../src/release/plan.ts';
import type { State } from '../../src/release/state.ts';
import type { World } from './world/world.ts';

/** What is not as a release that ended has to leave it; null when everything is on one version, and nothing is left over. */
export function endedWrong(world: World, plan: Plan, { phase, deployed }: State): string | null {
  const registered = registeredIn(world);
  for (const { name, from, to, instances } of plan.services) {
    const serves = phase === 'promoted' && to !== null ? to : from;
    const target = world.targets.get(name)!;
    const router = world.routers.get(name)!;
    if (router.exposed()) return `${name} still gives ${router.route()?.gray?.version} requests`;
    const others = target.read().find(({ version }) => version !== serves);
    if (others !== undefined) return `${others.id} is left over`;
    if (phase === 'reverted' && !deployed) continue;
    const routed = router.route()?.stable.version;
    if (routed !== serves) return `the router of ${name} has ${routed} as its default, not ${serves}`;
    if (target.count(serves) < instances && !target.crashed)
      return `${name} has ${target.count(serves)} of ${instances} instances`;
    const entry = registered.find(({ service }) => service === name);
    if (entry?.version !== serves) return `the registry says ${name} ${entry?.version}, not ${serves}`;
    const wrong = entry.instances.find((each) => each.version !== serves || !each.inService);
    if (wrong !== undefined)
      return `the registry has ${wrong.id}, ${wrong.inService ? 'in' : 'out of'} service`;
  }
  return null;
}

function registeredIn({ git, registryRef }: World): Registration[] {
  const tip = git.tip(registryRef);
  if (tip === null) return [];
  return [...git.filesOf(tip)]
    .filter(([path]) => path.startsWith('services/'))
    .map(([, text]) => JSON.parse(text) as Registration);
}
