import type { Instance, Target, Watching } from '../../../src/ports/target.ts';
import type { Machine } from '../machine.ts';
import type { ServiceTruth } from '../scenario.ts';
import type { World } from './world.ts';

interface Made {
  readonly id: string;
  readonly version: string;
  readonly at: number;
  readonly readyAt: number;
  failedAt: number;
  goneAt: number;
  /** It went because somebody ordered it. */
  ordered: boolean;
}

interface Broken {
  readonly version: string;
  readonly from: number;
  readonly to: number;
}

/** A machine that is told of what changes. */
interface Ear {
  readonly machine: Machine;
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** The instances of one service that really run, at any moment of the history so far. */
export class TargetTruth {
  readonly #world: World;
  readonly #truth: ServiceTruth;
  readonly #made: Made[] = [];
  readonly #broken: Broken[] = [];
  /** The moment that each machine last saw it as. */
  readonly #seen = new Map<Machine, number>();
  readonly #ears: Ear[] = [];
  #permanent = '';

  constructor(world: World, truth: ServiceTruth) {
    this.#world = world;
    this.#truth = truth;
  }

  /** Some that ran before the history began. */
  begin(version: string, size: number): void {
    for (let i = 0; i < size; i++) this.#start(version, 0);
  }

  read(at = this.#world.now): Instance[] {
    return this.#made
      .filter((each) => each.at <= at && at < each.goneAt)
      .map((each) => ({
        id: each.id,
        version: each.version,
        address: `${each.id}:80`,
        state: this.#state(each, at),
      }));
  }

  count(version: string, at = this.#world.now): number {
    return this.#made.filter((each) => each.version === version && each.at <= at && at < each.goneAt).length;
  }

  ready(version: string, at = this.#world.now): number {
    return this.#made.filter(
      (each) =>
        each.version === version && at < each.goneAt && this.#state(each, at) === 'ready' && each.at <= at,
    ).length;
  }

  /** Instances that got ready and that nobody has ordered away, also those that were lost. */
  usable(version: string): number {
    const { now } = this.#world;
    return this.#made.filter(
      (each) => each.version === version && each.readyAt <= now && !(each.ordered && each.goneAt <= now),
    ).length;
  }

  /** Whether anything was lost. */
  get crashed(): boolean {
    return this.#made.some(
      (each) => !each.ordered && (each.goneAt <= this.#world.now || each.failedAt <= this.#world.now),
    );
  }

  /** Whether stable may not have been whole at some moment since `from`. */
  lame(instances: number, from: number): boolean {
    const versions = new Set(this.#made.map(({ version }) => version));
    return (
      this.crashed ||
      this.#broken.some(({ to }) => to >= from) ||
      [...versions].every((version) => this.ready(version) < instances)
    );
  }

  /** Whether an address was ordered away, rather than lost. */
  removed(address: string): boolean {
    return this.#made.some(
      (each) => `${each.id}:80` === address && each.ordered && each.goneAt <= this.#world.now,
    );
  }

  /** The moment that a machine last saw it as. */
  seenBy(machine: Machine): number {
    return this.#seen.get(machine) ?? Number.NEGATIVE_INFINITY;
  }

  /** Whether nothing of a version was ready at any moment since `from`. */
  downSince(version: string, from: number): boolean {
    const now = this.#world.now;
    return this.#broken.some((each) => each.version === version && each.from <= from && now <= each.to);
  }

  scale(version: string, size: number, some = 1): void {
    const now = this.#world.now;
    for (const each of this.#made)
      if (each.version === version && each.failedAt <= now && each.goneAt > now) each.goneAt = now;
    this.#tell(now);
    const live = this.#made.filter((each) => each.version === version && each.goneAt > now);
    const grown = Math.min(size, this.#mostOf(version)) - live.length;
    const change = Math.ceil(Math.abs(grown) * some);
    for (let i = 0; i < change && grown > 0; i++) this.#start(version);
    if (size < live.length)
      for (const each of live.slice(live.length - Math.ceil((live.length - size) * some))) {
        each.goneAt = now;
        each.ordered = true;
      }
  }

  promote(version: string): void {
    this.#permanent = version;
  }

  crash(version: string, count: number, fails: boolean): void {
    const now = this.#world.now;
    const live = this.#made.filter(
      (each) => each.version === version && each.goneAt > now && each.failedAt > now,
    );
    this.#tell(now);
    for (const each of live.slice(0, count)) {
      if (fails) each.failedAt = now;
      else each.goneAt = now;
    }
  }

  breakFor(version: string, length: number): void {
    const { now } = this.#world;
    this.#broken.push({ version, from: now, to: now + length });
    this.#tell(now);
    this.#tell(now + length);
  }

  port(machine: Machine): Target {
    const world = this.#world;
    const service = this.#truth.name;
    return {
      read: (signal) =>
        world.ask(machine, 'target unreadable', signal, (at) => {
          const seen = world.aged('target stale', at);
          this.#seen.set(machine, seen);
          const instances = this.read(seen);
          return this.#truth.permanent ? { instances, permanent: this.#permanent } : { instances };
        }),
      scale: (version, size, call) =>
        world.send(machine, { system: 'target', service, version, size }, call, (some) =>
          this.scale(version, size, some),
        ),
      promote: (version, call) =>
        world.send(machine, { system: 'target', service, version, size: null }, call, () =>
          this.promote(version),
        ),
      ...(world.scenario.told && { watch: (changed, signal) => this.#watch({ machine, changed, signal }) }),
    };
  }

  #watch(ear: Ear): Watching {
    this.#ears.push(ear);
    const { broken } = this.#world.scenario.told!;
    // That a connection has ended is told as well.
    this.#world.at(Math.max(broken.from, this.#world.now), () => this.#hear(ear, this.#world.now));
    const isLive = () => this.#world.now < broken.from || this.#world.now > broken.to;
    return {
      get live() {
        return isLive();
      },
    };
  }

  /** What changes at a moment arrives soon after it, mostly. */
  #tell(at: number): void {
    if (this.#world.scenario.told === undefined) return;
    this.#world.at(at, () => {
      const { hangs, broken } = this.#world.scenario.told!;
      const lost = (hangs !== null && at >= hangs) || (at >= broken.from && at <= broken.to);
      if (!lost) for (const ear of this.#ears) this.#hear(ear, at + 1 + this.#world.chance.uniform() * 100);
    });
  }

  #hear({ machine, changed, signal }: Ear, at: number): void {
    machine.wake(at, () => {
      if (!signal.aborted) changed();
    });
  }

  #start(version: string, after = this.#world.chance.uniform() * this.#truth.readyAfter): void {
    const { now } = this.#world;
    const stillborn = this.#world.isStillborn(version);
    this.#tell(now + after);
    this.#made.push({
      id: `${this.#truth.name}-${version}-${this.#made.length}`,
      version,
      at: now,
      readyAt: stillborn ? Number.POSITIVE_INFINITY : now + after,
      failedAt: stillborn ? now + after : Number.POSITIVE_INFINITY,
      goneAt: Number.POSITIVE_INFINITY,
      ordered: false,
    });
  }

  #mostOf(version: string): number {
    return this.#world.isNew(version) ? this.#truth.most : Number.POSITIVE_INFINITY;
  }

  #state(each: Made, at: number): Instance['state'] {
    if (each.failedAt <= at) return 'failed';
    if (each.readyAt > at) return 'starting';
    const broken = this.#broken.some(
      ({ version, from, to }) => version === each.version && from <= at && at < to,
    );
    return broken ? 'starting' : 'ready';
  }
}
