import { logSum } from './special.ts';

/**
 * Promotion evidence for services that hardly ever fail. Comparing arms learns nothing from intervals without errors, so two
 * versions that never fail would never be good enough. But a gray that is worse by the margin fails at least at the margin's
 * absolute floor, and that can be ruled out from gray's own requests: bets that its rate is a share of the floor.
 *
 * For a true rate p at or above the floor f and a bet q < f, one request multiplies the bet by q/f or (1-q)/(1-f), on average
 * by at most 1; so the sum of the bets is an e-process under every such p (Ville). It takes requests to fail independently:
 * clusters of errors make long spells without any likelier, which is why it needs ten times the evidence.
 */
export interface Floor {
  /** Logarithms, one for each bet. */
  readonly bets: number[];
}

/** Shares of the floor that are bet on, and their weights. */
const BETS = [
  { share: 0.02, weight: 0.5 },
  { share: 0.2, weight: 0.3 },
  { share: 0.5, weight: 0.2 },
] as const;

/** Of the risk of a wrong promotion, what this adds: a tenth. */
export const FLOOR_FACTOR = Math.log(10);

export function startFloor(): Floor {
  return { bets: BETS.map(({ weight }) => Math.log(weight)) };
}

/** The rate that gray is shown to stay under. @param ruleOut the relative worsening to be ruled out; one half gives 0.1 % */
export function floorRate(ruleOut: number): number {
  return Math.min(0.5, 0.002 * ruleOut);
}

export function observeFloor({ bets }: Floor, requests: number, events: number, ruleOut: number): void {
  const floor = floorRate(ruleOut);
  for (const [i, { share }] of BETS.entries()) {
    const q = share * floor;
    bets[i] = bets[i]! + events * Math.log(q / floor) + (requests - events) * Math.log((1 - q) / (1 - floor));
  }
}

export function floorEvidence({ bets }: Floor): number {
  return logSum(bets);
}
