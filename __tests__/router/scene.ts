import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { MetricQuestion } from '../../src/ports/metric.ts';
import type { Backend, Route, Router } from '../../src/ports/router.ts';
import { sameRoute } from '../../src/release/goals.ts';
import type { TrafficRule } from '../../src/release/traffic.ts';
import { Instances, type RunningInstance } from './instances.ts';

/** One real router, told through the adapter under test. */
export interface Rig {
  readonly router: Router;
  /** Where users reach the service. */
  readonly port: number;
  /** Stops the router without warning and starts it again, as a reboot would. */
  restart(): Promise<void>;
  /** Milliseconds in which it finds out that an instance is dead; 0 where it does so by asking it. */
  readonly settle: number;
  /** Loads the written configuration anew while serving; absent where there is no such thing. */
  reload?(): Promise<void>;
  end(): Promise<void>;
}

/** What starts real instances. */
export interface Fleet {
  start(version: string): Promise<RunningInstance>;
  many(version: string, count: number): Promise<RunningInstance[]>;
  end(): void | Promise<void>;
}

export const OLD = '1.4.2';
export const NEW = '1.5.0';

/** Two instances of each version for all tests of a suite, and for each test a router before them. */
export class Scene {
  fence = 100;
  readonly instances: Fleet;
  old: RunningInstance[] = [];
  fresh: RunningInstance[] = [];
  rig!: Rig;

  /** Registers what makes and ends it. */
  constructor(makeRig: () => Promise<Rig>, instances: Fleet = new Instances()) {
    this.instances = instances;
    beforeAll(async () => {
      [this.old, this.fresh] = await Promise.all([this.instances.many(OLD, 2), this.instances.many(NEW, 2)]);
    });
    afterAll(() => this.instances.end());
    beforeEach(async () => {
      this.rig = await makeRig();
    });
    afterEach(() => this.rig.end());
  }

  backend(version: string, of: readonly { address: string }[]): Backend {
    return { version, addresses: of.map(({ address }) => address) };
  }

  stableOnly(): Route {
    return { stable: this.backend(OLD, this.old), gray: null };
  }

  split(rule: Partial<TrafficRule>, salt = 'release-1', gray = this.fresh): Route {
    return {
      stable: this.backend(OLD, this.old),
      gray: { ...this.backend(NEW, gray), rule: { match: [], weight: 0, ...rule }, salt },
    };
  }

  apply(route: Route): Promise<void> {
    return this.rig.router.apply(route, { signal: AbortSignal.timeout(10_000), fence: this.fence });
  }

  read() {
    return this.rig.router.read(AbortSignal.timeout(10_000));
  }

  async isLive(route: Route) {
    const { route: live, step } = await this.read();
    return { live, same: sameRoute(live, route, step) };
  }

  sample(groups?: MetricQuestion['groups']) {
    const versions = { stable: { version: OLD }, gray: { version: NEW } };
    const question = { of: 'errors', ...versions, ...(groups !== undefined && { groups }) };
    return this.rig.router.metrics!.sample(question, AbortSignal.timeout(10_000));
  }
}
