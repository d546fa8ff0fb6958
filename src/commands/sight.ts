import type { JointSetup, MetricSetup } from '../judge/joint.ts';
import {
  intervalsToFind,
  type Moment,
  type Phase,
  rateTimes,
  smallestFound,
  surelyGood,
  usersFor,
  usuallyGood,
  type Watch,
} from '../judge/power.ts';
import type { Plan, StagePlan } from '../release/plan.ts';
import { comparisonKey } from '../release/state.ts';
import { ALL, type Millis } from '../release/units.ts';
import type { Sight, StageSight } from '../report/plan.ts';
import type { Traffic } from './traffic.ts';

/** A worsening that a stage must find to be worth its time. */
const LARGE = 10;
/** How far it is looked ahead for what would find one: an hour, and this many looks. */
const AHEAD = 3_600_000;
const LOOKS_AHEAD = 360;
/** Looking takes time, so of a stage's comparisons only the first are looked at. */
const MOST = 20;

/** What each comparison of each stage can see; the comparisons' traffic is by `comparisonKey`. */
export function sightsOf(plan: Plan, setup: JointSetup, traffic: ReadonlyMap<string, Traffic>): StageSight[] {
  const last = plan.stages.length - 2;
  return plan.stages.map((stage, number) => {
    if (stage.traffic.weight === 0 || stage.full) return [];
    return stage.checks
      .filter(({ options }) => options.kind === 'compare')
      .slice(0, MOST)
      .flatMap((check) => {
        const key = comparisonKey(check.service, check.name);
        const metric = setup.metrics.find((each) => each.key === key);
        const seen = traffic.get(key);
        if (metric === undefined || seen === undefined) return [];
        const of = { plan, setup, metric, key, seen, stage };
        const sight = metric.of === 'gauge' ? ofGauge(of) : ofCounts(of, number === last);
        return [{ ...sight, check: check.name, service: check.service }];
      });
  });
}

interface Of {
  readonly plan: Plan;
  readonly setup: JointSetup;
  readonly metric: MetricSetup;
  readonly key: string;
  readonly seen: Traffic;
  readonly stage: StagePlan;
}

type Unnamed = Omit<Sight, 'check' | 'service'>;

/** A stage passes after its least time, or at the first look; the last one goes on until gray is good enough. */
function leastLooks({ timing }: Plan, { atLeast }: StagePlan): number {
  return Math.max(1, Math.floor(atLeast / timing.look));
}

function mostLooks({ timing }: Plan, { atMost }: StagePlan): number {
  return Math.max(1, Math.floor(atMost / timing.look));
}

function ofCounts(of: Of, isLast: boolean): Unnamed {
  const { plan, stage, seen, metric } = of;
  const watch = watchOf(of);
  const least = leastLooks(plan, stage);
  const promotion = isLast ? promotionOf(of, watch) : null;
  const most = mostLooks(plan, stage);
  const looks = promotion === null ? least : Math.min(most, Math.max(least, promotion.usually ?? most));
  const phase: Phase = { share: shareOf(stage), intervals: looks };
  const times = smallestFound(watch, phase);
  // What is not found good enough does not pass the last stage either.
  const blind = promotion === null && (times === null || times >= LARGE);
  const time = (intervals: number): Millis => intervals * plan.timing.look;
  const ahead = Math.min(LOOKS_AHEAD, Math.ceil(AHEAD / plan.timing.look));
  const wait = blind ? intervalsToFind(watch, { ...phase, intervals: ahead }, 3) : null;
  const { sticky } = stage.traffic;
  return {
    of: metric.of,
    weight: stage.traffic.weight,
    judged: time(looks),
    finds: times === null ? null : foundBy(seen, metric, times),
    blind: blind ? { threefold: wait === null ? null : time(wait), ahead: time(ahead) } : null,
    users:
      sticky === undefined || times === null
        ? null
        : usersFor('rate' in seen.stable ? 'errors' : 'latency', phase.share, times, of.setup.alpha),
    promotion:
      promotion === null
        ? null
        : {
            usually: promotion.usually === null ? null : time(promotion.usually),
            surely: promotion.surely === null ? null : time(promotion.surely),
            within: stage.atMost,
            needed: promotion.needed === null ? null : time(promotion.needed),
          },
    assumed: seen.assumed.traffic,
  };
}

function foundBy({ stable }: Traffic, { worse }: MetricSetup, times: number): Sight['finds'] {
  return 'rate' in stable ? { from: stable.rate, to: rateTimes(stable.rate, times, worse) } : { times };
}

function watchOf({ plan, setup, metric, seen }: Of): Watch {
  const { perSecond, stable, history } = seen;
  return { setup, metric, look: plan.timing.look / 1000, perSecond, stable, history };
}

function shareOf({ traffic }: StagePlan): number {
  return traffic.weight / ALL;
}

interface Looks {
  readonly usually: number | null;
  readonly surely: number | null;
  readonly needed: number | null;
}

/** Looks in the last stage until gray is good enough, after what the stages before have told. */
function promotionOf(of: Of, watch: Watch): Looks {
  const { plan, stage, key } = of;
  const before = plan.stages
    .slice(0, plan.stages.indexOf(stage))
    .filter(
      ({ traffic, checks }) =>
        traffic.weight > 0 && checks.some(({ service, name }) => comparisonKey(service, name) === key),
    )
    .map((each): Phase => ({ share: shareOf(each), intervals: leastLooks(plan, each) }));
  const most = mostLooks(plan, stage);
  const phases = (intervals: number) => [...before, { share: shareOf(stage), intervals }];
  const looks = (moment: Moment | null) =>
    moment === null ? null : moment.phase < before.length ? 1 : moment.intervals;
  const usually = looks(usuallyGood(watch, phases(most)));
  return {
    usually,
    surely: usually === null ? null : looks(surelyGood(watch, phases(most))),
    needed: usually === null ? looks(usuallyGood(watch, phases(4 * most))) : null,
  };
}

/** What a gauge finds is in its own unit and depends on its noise; how many looks it takes does not. */
const GAUGE_LOOKS = 13;

function ofGauge({ plan, stage, seen }: Of): Unnamed {
  const looks = leastLooks(plan, stage);
  return {
    of: 'gauge',
    weight: stage.traffic.weight,
    judged: looks * plan.timing.look,
    finds: null,
    blind: looks < GAUGE_LOOKS ? { threefold: GAUGE_LOOKS * plan.timing.look, ahead: stage.atMost } : null,
    users: null,
    promotion: null,
    assumed: seen.assumed.traffic,
  };
}
