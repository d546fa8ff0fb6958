import { compareCheck } from '../../../src/check/compare.ts';
import type { Check, CheckGiven, Finding } from '../../../src/ports/check.ts';
import type { CheckSpec } from '../../../src/spec/types.ts';
import type { Machine } from '../machine.ts';
import type { World } from './world.ts';

/** A check as one machine asks it. Comparisons are the product's own, over the simulated source. */
export async function checkOf(world: World, machine: Machine, spec: CheckSpec): Promise<Check> {
  if (spec.options.kind === 'compare') {
    const source = world.metrics.get(spec.service)!.port(machine);
    return compareCheck.create(spec.options, { source: async () => source } as unknown as CheckGiven);
  }
  return {
    ask({ stage, gray }, signal) {
      if (!world.step(machine, 'asks a check')) return new Promise(() => {});
      const hangs = world.trouble.active('checks hang');
      const at = hangs ? Number.POSITIVE_INFINITY : world.now + 20 + world.chance.uniform() * 130;
      return machine.call(
        at,
        () => {
          const finding = findingOf(world, spec, stage, gray.version);
          world.watch.answered(machine, stage, spec, finding.result);
          return finding;
        },
        signal,
      );
    },
  };
}

function findingOf(world: World, { name, service }: CheckSpec, stage: string, version: string): Finding {
  const { quality } = world.scenario;
  const bad = world.isNew(version) && name === 'smoke' && stage === world.badStage;
  const asked = world.asked(`${version}/${service}/${name}/${stage}`);
  if (bad && (quality === 'failing' || (quality === 'flaky' && asked === 0)))
    return { result: 'fail', says: 'it answered 500' };
  const relapsed =
    quality === 'relapsing' && world.isNew(version) && stage === 'full' && asked > world.scenario.seed % 2;
  if (relapsed) return { result: 'fail', says: 'it answered 500' };
  if (bad && quality === 'unknown') return { result: 'unknown', says: 'nothing answered' };
  return { result: 'pass', says: 'it answered 200' };
}
