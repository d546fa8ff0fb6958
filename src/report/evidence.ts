import type { Assessment } from '../judge/joint.ts';
import { contextOf, minutesBefore } from '../release/context.ts';
import { percent } from '../release/units.ts';
import type { Risk } from '../spec/types.ts';
import { armsIn, metricOf } from './arms.ts';
import type { Row } from './checks.ts';
import { curveChart } from './curve.ts';
import { markdown } from './escape.ts';
import { usersReached, versionAfter, versionBefore } from './requests.ts';
import type { Story } from './story.ts';
import { type Counted, capital, chance, clockTime, count, evidence, line, rates, times } from './words.ts';

type Metric = Assessment['metrics'][string];

function metricFor({ assessment }: Story, { check }: Row): Metric | null {
  return assessment?.metrics[`${check.service}/${check.name}`] ?? null;
}

/** What was counted, and both kinds of evidence against their lines. */
export function evidenceSentence(story: Story, row: Row, stage: number): string {
  const counted = countedSentence(story, row, stage);
  const metric = metricFor(story, row);
  if (metric === null) return `${counted} Nothing is judged yet.`;
  const { risk } = story.plan;
  const parts = [
    counted,
    worseWords(story, metric, risk),
    usersWords(story, metric),
    goodWords(story, row, metric),
    undecided(story, row),
    ...contextOf(story.plan, story.state, row.check.service, row.check.name),
    beforeWords(story, row),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function countedSentence(story: Story, row: Row, stage: number): string {
  const { plan, state } = story;
  const { check, compared } = row;
  const quantile = metricFor(story, row)?.quantiles?.at ?? 0.99;
  const arms = compared === null ? undefined : armsIn(state, stage, check, quantile);
  const weight = plan.stages[stage]?.traffic.weight ?? 0;
  const at = weight > 0 ? `At ${percent(weight)}, ` : '';
  if (arms === undefined || arms.gray.requests + arms.stable.requests === 0) {
    return metricOf(check) === 'gauge'
      ? 'A gauge of both versions.'
      : 'No request was counted in this stage.';
  }
  const on = `on ${count(arms.gray.requests)} and ${count(arms.stable.requests)} requests`;
  if (compared?.of === 'latency') {
    const [gray, stable] = times(arms.gray.slow, arms.stable.slow);
    return capital(
      `${at}the slowest ${percent(Math.round((1 - quantile) * 10_000))} of requests take ${gray} or more on gray, ${stable} on stable, ${on}.`,
    );
  }
  const [gray, stable] = rates(arms.gray, arms.stable);
  return capital(`${at}gray fails ${gray} of requests, stable ${stable}, ${on}.`);
}

function worseWords({ assessment }: Story, metric: Metric, risk: Risk): string {
  const several = Object.keys(assessment?.metrics ?? {}).length > 1;
  const all = several ? ` of ${evidence(assessment!.worse)} over all checks` : '';
  return `Evidence that gray is worse: ${evidence(metric.worse)}${all}; the release reverts at ${line(risk.falseRevert)}.`;
}

/** Evidence above this, as a logarithm, makes people ask what it takes to revert. */
const ASKED: number = Math.log(10);

/** Of users who stay a second test has to agree; of gauges there is none. */
function usersWords({ assessment }: Story, metric: Metric): string {
  const users = assessment?.users;
  if (users === undefined || metric.of === 'gauge' || assessment!.worse < ASKED) return '';
  const rare = users.p < 0.001 ? 'fewer than 1 of 1,000' : `${count(Math.ceil(users.p * 1_000))} of 1,000`;
  const needed = users.agrees ? '' : ', and a revert needs this to be rare';
  return `Users who stay with a version were compared by groups: ${rare} other ways to split them would look as bad${needed}.`;
}

function beforeWords({ state }: Story, { check }: Row): string {
  const minutes = minutesBefore(state, check.service, check.name);
  return minutes === 0
    ? ''
    : `How much stable varies by itself is known from ${count(minutes)}\u00a0min before.`;
}

/** Past its line and not reverted needs the judge's own words: another test has to agree. */
function undecided({ assessment, judged, plan }: Story, { check }: Row): string {
  if (assessment === null || assessment.decision === 'revert') return '';
  if (assessment.worse < Math.log(1 / plan.risk.falseRevert)) return '';
  return markdown(judged?.metrics.get(`${check.service}/${check.name}`)?.says ?? '', 600);
}

function goodWords({ state, now, plan: { risk } }: Story, row: Row, metric: Metric): string {
  const limit = line(risk.missed);
  const crossed = metric.curve.find(({ good }) => good >= Math.log(1 / risk.missed));
  if (metric.goodEnough && crossed !== undefined) {
    return `Evidence that gray is good enough passed its line, ${limit}, at ${clockTime(crossed.at, now)}.`;
  }
  if (metric.goodEnough && metric.under !== null) {
    return `Gray fails so rarely that it is good enough whatever stable does: it stays under ${percent(metric.under * 10_000)} of its requests.`;
  }
  const over = state.phase === 'reverting' || state.phase === 'reverted';
  const open = over && row.result !== 'worse' ? ' The release ended before this was decided.' : '';
  return `Evidence that gray is good enough: ${evidence(metric.good)}; it passes at ${limit}.${open}`;
}

/** The picture of one check in one stage; empty without a curve. */
export function evidenceCurve(story: Story, row: Row, stage: number): string {
  const curve = metricFor(story, row)?.curve ?? [];
  const [from, to] = spanOf(story, stage);
  const points = curve.filter(({ at }) => at >= from && at <= to);
  const name = story.plan.stages[stage]?.name ?? '';
  return curveChart({ check: row.check.name, stage: name, points, risk: story.plan.risk });
}

/** When a stage was judged, from its evidence. */
function spanOf({ state }: Story, stage: number): readonly [number, number] {
  const times = state.evidence.filter((e) => e.stage === stage).map(({ interval }) => interval);
  if (times.length === 0) return [0, -1];
  return [times[0]!.from, times[times.length - 1]!.to];
}

/** For someone who meets the number for the first time. */
export function whatTheNumberMeans(risk: Risk): string {
  const limit = line(risk.falseRevert);
  return `Picture a bet against the claim “gray is as good as stable”, opened with a stake of 1. Each look multiplies the stake: it grows when gray does worse than its share of the requests explains, and shrinks when it does not. If the claim is true, the stake reaches ${limit} in at most ${chance(risk.falseRevert)} releases, however often one looks. So at ${limit} the release is reverted. Below 1 there is no sign of harm. It is not the probability that gray is bad.`;
}

/** What the release cost its users; empty unless it was reverted after requests were compared. */
export function costWords(story: Story): string {
  const { state, plan } = story;
  if ((state.phase !== 'reverted' && state.phase !== 'reverting') || !usersReached(story)) return '';
  const { gray, stable } = errorTotals(story);
  if (gray.requests === 0 || stable.requests === 0) return '';
  const would = (stable.events / stable.requests) * gray.requests;
  const cost = Math.max(0, Math.round(gray.events - would));
  const about =
    cost === 0
      ? 'It cost no failed requests that were counted'
      : `It cost about ${count(cost)} failed requests`;
  return `${about}: ${count(gray.events)} of ${count(gray.requests)} failed on ${versionAfter(plan)}; on ${versionBefore(plan)} about ${count(would)} would have.`;
}

/** One error count a service: two checks of the same requests must not count them twice. */
export function errorTotals({ plan, state }: Story): { readonly gray: Counted; readonly stable: Counted } {
  const counting = new Map<string, string>();
  for (const check of plan.stages.flatMap(({ checks }) => checks)) {
    if (check.options.kind === 'compare' && metricOf(check) === 'errors' && !counting.has(check.service)) {
      counting.set(check.service, check.name);
    }
  }
  const gray = { requests: 0, events: 0 };
  const stable = { requests: 0, events: 0 };
  for (const { service, check, interval } of state.evidence) {
    if (counting.get(service) !== check) continue;
    add(gray, interval.gray);
    add(stable, interval.stable);
  }
  return { gray, stable };
}

function add(
  total: { requests: number; events: number },
  arm: { readonly requests: number; readonly errors?: number } | undefined,
): void {
  total.requests += arm?.requests ?? 0;
  total.events += arm?.errors ?? 0;
}

export function checkHeading({ check }: Row, withService: boolean): string {
  return withService
    ? `${markdown(check.service, 40)}: ${markdown(check.name, 40)}`
    : markdown(check.name, 40);
}
