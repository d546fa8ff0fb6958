import { setMaxListeners } from 'node:events';
import type { Clock } from '../ports/clock.ts';
import type { Target, Watching } from '../ports/target.ts';
import type { Millis } from '../release/units.ts';
import type { View } from '../release/view.ts';

/** What targets tell by themselves between two looks, where every one of them can: nobody looks again and again for it. */
export class Told {
  readonly #targets: readonly Target[];
  readonly #clock: Clock;
  readonly #end = new AbortController();
  #watchings: readonly Watching[] = [];
  #heard = new AbortController();
  #sinceLook = false;

  constructor(targets: Iterable<Target>, clock: Clock) {
    this.#targets = [...targets];
    this.#clock = clock;
    setMaxListeners(0, this.#end.signal);
  }

  /** A look begins: what is told from now on it may have missed. */
  look(): void {
    this.#heard = new AbortController();
    this.#sinceLook = this.#live;
  }

  /** Waits until something is told, `limit` is over or `wake` aborts; not at all where a change since the last look may have gone untold. */
  async silence(limit: Millis, wake: AbortSignal): Promise<void> {
    if (this.#watchings.length === 0) this.#begin();
    if (!this.#sinceLook || !this.#live || limit <= 0) return;
    await this.#clock.sleep(limit, AbortSignal.any([this.#heard.signal, wake]));
  }

  end(): void {
    this.#end.abort();
  }

  get #live(): boolean {
    return this.#watchings.length > 0 && this.#watchings.every(({ live }) => live);
  }

  #begin(): void {
    if (this.#targets.some(({ watch }) => watch === undefined)) return;
    const changed = () => this.#heard.abort();
    this.#watchings = this.#targets.map((target) => target.watch!(changed, this.#end.signal));
  }
}

/** Whether what a wait is for is told by targets: they could be read, and not every instance is ready. */
export function waitsForInstances({ state, real, quietOver }: View): boolean {
  const known = [...real.targets.values(), ...real.routers.values()].every((read) => read.known);
  if (state.phase === 'judging' || !quietOver || !known) return false;
  return [...real.targets.values()].some(
    (read) => read.known && read.value.instances.some((instance) => instance.state !== 'ready'),
  );
}
