import { ARGO, argo, BACKGROUND, STEP } from './argo.ts';
import { FLAGGER, flagger } from './flagger.ts';
import { judge, judgeByTotals } from './judge.ts';
import { kayenta } from './kayenta.ts';
import { HALF_HOUR, PIPECD, PIPECD_CANONICAL, pipecd, pipecdPrimary, TEN_MINUTES } from './pipecd.ts';
import type { Limits, Rule, View } from './rule.ts';

/** Two hours, and half an hour, of intervals. */
const TWO_HOURS = 720;
const THIRTY_MINUTES = 180;

export const RULES: readonly Rule[] = [
  { name: 'judge, 2 h of history', ...judge(TWO_HOURS, true) },
  { name: 'judge, 30 min of history', ...judge(THIRTY_MINUTES, true) },
  { name: 'judge, no history', ...judge(0, true) },
  { name: 'judge, no history, no replicas', ...judge(0, false) },
  { name: 'judge, sticky users without groups', ...judgeByTotals(TWO_HOURS) },
  { name: 'Flagger, threshold 10', ...flagger(10, () => FLAGGER) },
  { name: 'Flagger, threshold 2', ...flagger(2, () => FLAGGER) },
  { name: 'Flagger, threshold 1', ...flagger(1, () => FLAGGER) },
  { name: 'Flagger, threshold 10, tuned', ...flagger(10, tuned) },
  { name: 'Flagger, threshold 5, tuned', ...flagger(5, tuned) },
  { name: 'Argo Rollouts, background', ...argo(BACKGROUND, () => ARGO) },
  { name: 'Argo Rollouts, step', ...argo(STEP, () => ARGO) },
  { name: 'Argo Rollouts, background, tuned', ...argo(BACKGROUND, tuned) },
  { name: 'Argo Rollouts, step, tuned', ...argo(STEP, tuned) },
  { name: 'Kayenta, 3 runs of 1 h', ...kayenta([60, 120, 180]) },
  { name: 'Kayenta, 1 run of 1 h', ...kayenta([60]) },
  { name: 'Kayenta, every 10 min', ...kayenta([10, 20, 30, 40, 50, 60]) },
  { name: 'PipeCD, threshold', ...pipecd(HALF_HOUR, () => PIPECD) },
  { name: 'PipeCD, canonical', ...pipecd(TEN_MINUTES, () => PIPECD_CANONICAL) },
  { name: 'PipeCD, threshold, tuned', ...pipecd(HALF_HOUR, tuned) },
  { name: 'PipeCD, canary against primary', ...pipecdPrimary(HALF_HOUR) },
];

/** What somebody would set who knows the service: half as many errors again as before the release, times a quarter longer. */
function tuned({ usual }: View): Limits {
  return { errors: 1.5 * usual.rate, p99: 1.25 * (usual.p99 ?? Number.POSITIVE_INFINITY) };
}
