/** One way in which a spec differs from another one. All texts may hold what somebody wrote into a spec. */
export interface Change {
  /** What differs: `few: weight`, `risk.falseRevert`, `stage half`. */
  readonly what: string;
  /** As people read it; null where it was not there. */
  readonly from: string | null;
  /** Null where it is gone. */
  readonly to: string | null;
  /** Why releases become riskier by it; null where nothing says so. */
  readonly riskier: string | null;
}
