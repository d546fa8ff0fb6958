import type { Systems } from '../../src/controller/systems.ts';
import { Refused } from '../../src/ports/adapter.ts';
import type { Answer, Check, Past, PastQuestion, Question } from '../../src/ports/check.ts';
import { type Journal, type JournalTip, Unwritable } from '../../src/ports/journal.ts';
import type { Registration, Registry } from '../../src/ports/registry.ts';
import type { Route, Router, RouterReal } from '../../src/ports/router.ts';
import type { Instance, Target } from '../../src/ports/target.ts';
import type { Entry } from '../../src/release/events.ts';
import type { CheckSpec } from '../../src/spec/types.ts';
import type { VirtualTime } from './clock.ts';

/** One run's life. After `kill` nothing that the run does happens any more, and no answer reaches it: SIGKILL. */
export class Life {
  readonly over: Promise<'killed'>;
  #dead = false;
  #end!: (how: 'killed') => void;

  constructor() {
    this.over = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  kill(): void {
    this.#dead = true;
    this.#end('killed');
  }

  /** Passes while the run lives; a dead run waits here for ever. */
  gate(): Promise<void> {
    return this.#dead ? new Promise(() => {}) : Promise.resolve();
  }
}

/**
 * Systems in memory, for tests of the controller alone; the adapters have their own tests against real servers. Every write
 * is logged, can be killed before or after, and is checked against the invariants that hold at every moment.
 */
export class World {
  readonly time: VirtualTime;
  readonly sizes = new Map<string, Map<string, number>>();
  readonly routes = new Map<string, { route: Route | null; fence: number; leaseUntil: number }>();
  readonly log: string[] = [];
  readonly broken: string[] = [];
  registered: Registration[] = [];
  tip: JournalTip = { id: null, entries: [] };
  /** Milliseconds until a started instance is ready; Infinity for never. */
  readyAfter: (service: string, version: string) => number = () => 500;
  /** Why instances that are not ready are not; null where the target does not say. */
  reason: string | null = null;
  answer: (check: CheckSpec, question: Question) => Answer = () => ({
    result: 'pass',
    says: 'as it should be',
  });
  past: (check: CheckSpec, question: PastQuestion) => Past = () => ({
    intervals: [],
    groups: null,
    slowOver: null,
  });
  /** Called before and after every effect and append of a run, with its name; may kill the run. */
  boundary: (name: string, life: Life) => void = () => {};
  /** What checks leave for the next run. */
  memory: () => unknown = () => undefined;
  /** Milliseconds until a check knows what was before. */
  pastTakes = 100;
  journalDown = false;
  /** Services whose routers cannot be read. */
  readonly unreadable = new Set<string>();
  /** Whether no reader would take an entry. */
  unwritable: (entry: Entry) => boolean = () => false;
  #started = new Map<string, number>();

  constructor(time: VirtualTime) {
    this.time = time;
  }

  systems(life: Life): Systems {
    const services = [...this.sizes.keys()];
    return {
      targets: new Map(services.map((name) => [name, this.#target(name, life)])),
      routers: new Map(services.map((name) => [name, this.#router(name, life)])),
      registry: this.#registry(life),
      check: async (spec) => this.#check(spec),
    };
  }

  journal(life: Life = new Life()): Journal {
    return {
      read: async () => {
        if (this.journalDown) throw new Error('connection refused');
        return this.tip;
      },
      append: async (tip, entry) => {
        if (this.journalDown) throw new Error('connection refused');
        const began = this.time.now;
        const name = `append ${entry.events.map((e) => ('phase' in e ? e.phase : e.type)).join('+')}`;
        await this.#cross(`before ${name}`, life);
        if (this.unwritable(entry)) throw new Unwritable('events[0].interval.gray is "x", not an object');
        if (tip.id !== this.tip.id) return { result: 'refused' };
        const entries = entry.events[0]?.type === 'accepted' ? [entry] : [...this.tip.entries, entry];
        this.tip = { id: `c${Number(this.tip.id?.slice(1) ?? 0) + 1}`, entries };
        this.log.push(name);
        await this.#cross(`after ${name}`, life);
        return { result: 'accepted', tip: this.tip, began };
      },
    };
  }

  instances(service: string): Instance[] {
    const instances: Instance[] = [];
    for (const [version, size] of this.sizes.get(service) ?? []) {
      for (let i = 0; i < size; i++) {
        const id = `${service}-${version}-${i}`;
        const ready = this.time.now >= (this.#started.get(id) ?? 0) + this.readyAfter(service, version);
        const why = ready || this.reason === null ? {} : { why: this.reason };
        instances.push({ id, version, address: `${id}:80`, state: ready ? 'ready' : 'starting', ...why });
      }
    }
    return instances;
  }

  /** The share of requests, in basis points, that reaches each version now. */
  share(service: string): Record<string, number> {
    const live = this.#live(service);
    if (live === null) return {};
    const gray = live.gray?.rule.weight ?? 0;
    return {
      [live.stable.version]: 10_000 - gray,
      ...(live.gray && gray > 0 && { [live.gray.version]: gray }),
    };
  }

  #live(service: string): Route | null {
    const kept = this.routes.get(service);
    if (!kept?.route) return null;
    return this.time.now > kept.leaseUntil ? { ...kept.route, gray: null } : kept.route;
  }

  async #cross(name: string, life: Life): Promise<void> {
    await life.gate();
    this.boundary(name, life);
    await life.gate();
  }

  async #effect(name: string, life: Life, land: () => void): Promise<void> {
    await this.#cross(`before ${name}`, life);
    land();
    this.log.push(name);
    this.#checkInvariants(name);
    await this.#cross(`after ${name}`, life);
  }

  #checkInvariants(after: string): void {
    for (const service of this.sizes.keys()) {
      const live = this.#live(service);
      if (live === null) continue;
      const gone = (backend: { addresses: readonly string[] }) =>
        backend.addresses.filter((a) => !this.instances(service).some((i) => i.address === a));
      if (gone(live.stable).length > 0)
        this.broken.push(`${after}: ${service} routes to removed ${gone(live.stable)}`);
      if (live.gray && gone(live.gray).length > 0)
        this.broken.push(`${after}: gray of ${service} is gone under traffic`);
    }
  }

  #target(service: string, life: Life): Target {
    return {
      read: async () => ({ instances: this.instances(service) }),
      scale: async (version, size) => {
        await this.#effect(`scale ${service} ${version} ${size}`, life, () => {
          const sizes = this.sizes.get(service)!;
          for (let i = sizes.get(version) ?? 0; i < size; i++)
            this.#started.set(`${service}-${version}-${i}`, this.time.now);
          if (size === 0) sizes.delete(version);
          else sizes.set(version, size);
        });
      },
      promote: async () => {},
    };
  }

  #router(service: string, life: Life): Router {
    return {
      read: async (): Promise<RouterReal> => {
        if (this.unreadable.has(service)) throw new Error('connection refused');
        const kept = this.routes.get(service);
        const leaseLeft =
          kept && Number.isFinite(kept.leaseUntil) ? kept.leaseUntil - this.time.now : undefined;
        return { route: this.#live(service), step: 1, ...(leaseLeft !== undefined && { leaseLeft }) };
      },
      apply: async (route, { fence, lease }) => {
        const kept = this.routes.get(service);
        if (kept && fence < kept.fence) throw new Refused(`fence ${fence} is below ${kept.fence}`);
        const share = route.gray === null ? 'stable' : `${route.gray.rule.weight}`;
        await this.#effect(`route ${service} ${route.stable.version} ${share}`, life, () => {
          const leaseUntil = lease === undefined ? Number.POSITIVE_INFINITY : this.time.now + lease;
          this.routes.set(service, { route, fence, leaseUntil });
        });
      },
    };
  }

  #registry(life: Life): Registry {
    return {
      read: async () => ({ services: this.registered }),
      register: async (services) => {
        await this.#effect('register', life, () => {
          const named = new Set(services.map(({ service }) => service));
          this.registered = [...this.registered.filter(({ service }) => !named.has(service)), ...services];
        });
      },
    };
  }

  #check(spec: CheckSpec): Check {
    return {
      ask: async (question) => {
        await this.time.sleep(200);
        return this.answer(spec, question);
      },
      memory: () => this.memory(),
      past: async (question) => {
        await this.time.sleep(this.pastTakes);
        return this.past(spec, question);
      },
    };
  }
}
