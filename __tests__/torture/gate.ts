import { setTimeout as sleep } from 'node:timers/promises';
import { type Boundary, labelOf, type Quota } from './boundaries.ts';

/** One of two boundaries that could be the one is. */
const CHANCE = 0.6;
/** Of the kills before an effect, how many let it land afterwards. */
const LATE = 0.4;

/**
 * Every order of a lane's runs passes here on its way, and again when it has landed. Kills the run that sent it where that is
 * wanted, from outside: no run knows of it.
 */
export class Gate {
  readonly #quota: Quota;
  readonly #latest: number;
  /** Kills a run; false when it is not alive. */
  readonly #kill: (pid: number) => boolean;
  /** The process that holds the release, as the journal says. */
  holder: number | null = null;
  /** How many more runs of this release may be killed. */
  left = 0;
  #landing = 0;
  /** Of this lane's release, for people. */
  readonly log: string[] = [];

  /** @param latest how long after its run's death an order may land, in milliseconds */
  constructor(quota: Quota, latest: number, kill: (pid: number) => boolean) {
    this.#quota = quota;
    this.#latest = latest;
    this.#kill = kill;
  }

  /** Whether the order goes on. */
  async before(boundary: Boundary, pid = this.holder): Promise<boolean> {
    if (!this.#due(boundary, 'before') || !this.#killed(pid)) return true;
    const late = Math.random() < LATE;
    this.#note(boundary, late ? 'late' : 'before');
    if (!late) return false;
    this.#landing++;
    await sleep(Math.random() * this.#latest);
    return true;
  }

  /** Whether its sender was killed before the answer. */
  after(boundary: Boundary, pid = this.holder): boolean {
    if (!this.#due(boundary, 'after') || !this.#killed(pid)) return false;
    this.#note(boundary, 'after');
    return true;
  }

  /** For an order that can only be seen and not be held up. */
  seen(boundary: Boundary, side: 'before' | 'after'): void {
    if (this.#due(boundary, side) && this.#killed(this.holder)) this.#note(boundary, side);
  }

  /** Called when an order that was let through has landed, or failed. */
  landed(): void {
    if (this.#landing > 0) this.#landing--;
  }

  /** Nothing that a dead run sent is still under way. */
  async settled(): Promise<void> {
    for (let waited = 0; this.#landing > 0 && waited < 5_000; waited += 20) await sleep(20);
    this.#landing = 0;
  }

  #due(boundary: Boundary, side: 'before' | 'after'): boolean {
    if (this.left === 0 || !this.#quota.wants(boundary, side)) return false;
    return this.#quota.waits || Math.random() < CHANCE;
  }

  #killed(pid: number | null): boolean {
    return pid !== null && this.#kill(pid);
  }

  #note(boundary: Boundary, when: 'before' | 'late' | 'after'): void {
    this.left--;
    this.#quota.hit(boundary, when);
    this.log.push(`${new Date().toISOString()} killed ${when} ${labelOf(boundary)}`);
  }
}
