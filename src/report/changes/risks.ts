import { parseDuration } from '../../release/units.ts';
import type { Leaf } from './leaves.ts';

type Before = Leaf | undefined;
type Riskier = (from: Before, to: Before) => boolean;

/** A change of one value that makes releases riskier, and why. What is in no table is shown, and judged by whoever reads it. */
export type Risks = Readonly<Record<string, readonly [Riskier, string]>>;

const above: Riskier = (from, to) =>
  number(to, Number.POSITIVE_INFINITY) > number(from, Number.POSITIVE_INFINITY);
const below: Riskier = (from, to) => number(to, 0) < number(from, 0);
const other: Riskier = () => true;

/** By its path below `process`, or in the spec. */
export const SETTING_RISKS: Risks = {
  release: [other, 'it does not know what is live under the other name'],
  'journal.*': [other, 'it does not know what is live in the other journal'],
  'chain.entry': [
    (_, to) => to === undefined,
    'requests that come in there meet versions of several releases',
  ],
  'risk.falseRevert': [above, 'good versions are reverted more often'],
  'risk.missed': [above, 'a bad version is found good enough more often'],
  'risk.ruleOut': [above, 'only a larger worsening is ruled out'],
  'promote.approval': [
    (_, to) => to === 'none',
    'nobody is asked before the new version is the permanent one',
  ],
  'promote.approvers.people': [below, 'fewer people have to approve'],
  'promote.approvers.lasts': [above, 'an approval counts for longer'],
  'promote.approvers.author': [(_, to) => to === true, 'who began the release may approve it'],
  'promote.approvers.environment': [(_, to) => to === undefined, 'reviewers of any environment may approve'],
  'promote.watch': [below, 'all requests are watched for less time'],
  'revert.on': [
    (from, to) => items(from).some((item) => !items(to).includes(item)),
    'less puts traffic back unasked',
  ],
  'timing.look': [above, 'harm is seen later'],
  'timing.patrol': [above, 'gray is served for longer without a look'],
};

export const STAGE_RISKS: Risks = {
  weight: [above, 'more users meet the new version in it'],
  atLeast: [below, 'it is watched for less time'],
  warmUp: [above, 'harm in the warm-up is not judged'],
};

export const CHECK_RISKS: Risks = {
  kind: [other, 'what it asked before is asked no more'],
  tolerate: [moreTolerated, 'gray may be worse'],
  worse: [other, 'what counted as worse does not any more'],
  atMost: [above, 'gray may be worse'],
  atLeast: [below, 'gray may be worse'],
  consecutive: [(from, to) => number(to, 1) > number(from, 1), 'it fails later'],
  times: [(from, to) => number(to, 1) < number(from, 1), 'it asks less often'],
  'expect.*': [(_, to) => to === undefined, 'less is expected of the answers'],
};

/** Why a change of the value at `path` makes releases riskier; null where nothing says so. */
export function riskOf(risks: Risks, path: string, from: Before, to: Before): string | null {
  const key = Object.hasOwn(risks, path) ? path : path.replace(/\..*$/, '.*');
  const risk = Object.hasOwn(risks, key) ? risks[key] : undefined;
  return risk?.[0](from, to) ? risk[1] : null;
}

/** Of a number, a share, a duration: with its unit resolved. What is none, or not said, is `otherwise`. */
function number(value: Before, otherwise: number): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return otherwise;
  const parsed = parseDuration(value) ?? Number.parseFloat(value);
  return Number.isFinite(parsed) ? parsed : otherwise;
}

/** Points and percent are not to be compared, so any of the others is taken for more. */
function moreTolerated(from: Before = '0%', to: Before = '0%'): boolean {
  const isPoints = (value: Before) => String(value).endsWith('pp');
  return isPoints(from) === isPoints(to) ? number(to, 0) > number(from, 0) : number(to, 0) > 0;
}

function items(value: Before): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
