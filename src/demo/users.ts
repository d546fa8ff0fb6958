/** Who asks next, with what cookie. Made as real traffic is: few users send much of it. */
export interface Users {
  pick(): User;
}

export interface User {
  readonly id: number;
  /** As the gateway set it. */
  cookie: string | null;
}

/** Pareto's exponent: about a fifth of the users send more than half of the requests. */
const TAIL = 1.3;
/** Nobody is more than this many times as busy as most. */
const BUSIEST = 60;

export function makeUsers(count: number): Users {
  const users = Array.from({ length: count }, (_, id): User => ({ id, cookie: null }));
  const upTo: number[] = [];
  let all = 0;
  for (let i = 0; i < count; i++) {
    all += Math.min(BUSIEST, (1 - Math.random()) ** (-1 / TAIL));
    upTo.push(all);
  }
  return {
    pick() {
      const at = Math.random() * all;
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (upTo[middle]! < at) low = middle + 1;
        else high = middle;
      }
      return users[low]!;
    },
  };
}
