import type { ArmSample, MetricSource } from '../../../src/ports/metric.ts';
import { ALL } from '../../../src/release/units.ts';
import type { Machine } from '../machine.ts';
import type { RouterTruth } from './router.ts';
import type { World } from './world.ts';

/** Requests of a service in a second. */
const RATE = 20_000;
const ERRORS = 0.01;

/** Counts the users' requests as a router does, from what it really served. */
export class MetricTruth {
  readonly #world: World;
  readonly #router: RouterTruth;
  readonly #counts = new Map<string, { requests: number; errors: number }>();
  #upTo = 0;
  #epoch = 0;
  #restarted = false;

  constructor(world: World, router: RouterTruth) {
    this.#world = world;
    this.#router = router;
  }

  port(machine: Machine): MetricSource {
    const world = this.#world;
    return {
      sample: ({ stable, gray }, signal) =>
        world.ask(machine, 'source gone', signal, (at) => {
          this.#count();
          return {
            at: Math.round(at),
            epoch: String(this.#epoch),
            ...armOf('stable', this.#counts.get(stable.version), world.trouble.active('source spoiled')),
            ...armOf('gray', this.#counts.get(gray.version), false),
          };
        }),
    };
  }

  #count(): void {
    const { chance, trouble, now } = this.#world;
    const restarts = trouble.active('source restarts');
    if (restarts && !this.#restarted) {
      this.#counts.clear();
      this.#epoch++;
    }
    this.#restarted = restarts;
    for (const { from, to, route } of this.#router.since(this.#upTo)) {
      if (route === null || to <= from) continue;
      const weight = route.gray?.rule.weight ?? 0;
      const shares = [
        [route.stable.version, ALL - weight],
        [route.gray?.version ?? '', weight],
      ] as const;
      for (const [version, share] of shares) {
        if (share === 0) continue;
        const requests = chance.poisson((RATE * share * (to - from)) / (ALL * 1000));
        const bad = this.#world.isNew(version) && this.#world.scenario.quality === 'erroneous';
        const before = this.#counts.get(version) ?? { requests: 0, errors: 0 };
        before.requests += requests;
        before.errors += chance.binomial(requests, bad ? 0.5 : ERRORS);
        this.#counts.set(version, before);
      }
    }
    this.#upTo = now;
  }
}

function armOf(
  arm: 'stable' | 'gray',
  counts: { requests: number; errors: number } | undefined,
  spoiled: boolean,
): { [arm in 'stable' | 'gray']?: ArmSample } {
  if (counts === undefined) return {};
  return { [arm]: { requests: counts.requests, errors: spoiled ? Number.NaN : counts.errors } };
}
