/** Virtual time: what is to happen, in order. Nothing happens between two events. */
export class Timeline {
  /** Milliseconds since the history began. */
  now = 0;
  readonly #heap: Job[] = [];
  #made = 0;

  at(time: number, act: () => void): void {
    const heap = this.#heap;
    const job = { at: Math.max(time, this.now), order: this.#made++, act };
    let i = heap.length;
    heap.push(job);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!before(job, heap[up]!)) break;
      heap[i] = heap[up]!;
      i = up;
    }
    heap[i] = job;
  }

  /**
   * Lets things happen until `over`, or until nothing is left.
   *
   * @param limit virtual milliseconds after which it stops
   * @returns whether it was over in time
   */
  async run(over: () => boolean, limit: number): Promise<boolean> {
    while (!over()) {
      const job = this.#pop();
      if (job === undefined || job.at > limit) return false;
      this.now = job.at;
      job.act();
      // Every promise that this has settled is followed to its end before anything else happens: a tick comes after them all,
      // and costs a tenth of what a turn of the event loop does.
      await new Promise<void>((resolve) => process.nextTick(resolve));
    }
    return true;
  }

  #pop(): Job | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = last;
    return top;
  }
}

interface Job {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

function before(a: Job, b: Job): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
