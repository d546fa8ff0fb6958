import { isChained, type Moved, moved, type Plan, type StagePlan, sizeIn } from '../release/plan.ts';
import { exposes, type Match } from '../release/traffic.ts';
import { type Millis, percent, type Weight } from '../release/units.ts';
import { logged } from './escape.ts';
import { count, counted, duration } from './words.ts';

/** What one comparison can see in a stage. */
export interface Sight {
  readonly check: string;
  readonly service: string;
  readonly of: 'errors' | 'latency' | 'gauge';
  readonly weight: Weight;
  /** How long it surely looks, or until gray is good enough. */
  readonly judged: Millis;
  /** The smallest worsening that is found with 95 %: rates of errors, or times as long. Null where none is. */
  readonly finds: { readonly from: number; readonly to: number } | { readonly times: number } | null;
  /** Not even a large one is found: how long it takes to find three times as much (of a gauge, anything), looking so far ahead. */
  readonly blind: { readonly threefold: Millis | null; readonly ahead: Millis } | null;
  /** Users that it takes where they are kept by a cookie. */
  readonly users: number | null;
  /** Of the last stage before all traffic: when a good version is good enough, in half of releases and in 19 of 20. */
  readonly promotion: {
    readonly usually: Millis | null;
    readonly surely: Millis | null;
    readonly within: Millis;
    /** Where that is too short even for half of them, what would do; null beyond four times as long. */
    readonly needed: Millis | null;
  } | null;
  /** Nothing is known of its traffic, so there is nothing to warn of. */
  readonly assumed: boolean;
}

export type StageSight = readonly Sight[];

/** The traffic that the sights are reckoned for. */
export interface Reckoned {
  readonly services: readonly string[];
  readonly perSecond: number;
  /** Where it is known from. */
  readonly source: 'given' | 'history' | 'router' | 'release' | 'assumed';
  /** The share of errors that is assumed, since nothing tells it; null where it is known, or not asked for. */
  readonly assumedRate: number | null;
  /** How long answers take is assumed. */
  readonly assumedTimes: boolean;
}

export interface Seen {
  readonly stages: readonly StageSight[];
  readonly reckoned: readonly Reckoned[];
}

/** More services than this are counted, not listed. */
const LISTED = 20;

/** A plan in plain lines, for a terminal or a log. */
export function planLines(plan: Plan, { stages, reckoned }: Seen): string[] {
  const services = moved(plan);
  const listed = services.slice(0, LISTED);
  const rest = services.length - listed.length;
  const withService = new Set(stages.flat().map(({ service }) => service)).size > 1;
  return [
    `release ${plan.release}`,
    ...listed.map(
      (s) => `  ${s.name} ${s.from} -> ${s.to}, ${counted(s.instances, 'instance')}, first ${s.slice}`,
    ),
    ...(rest > 0 ? [`  and ${rest} services more`] : []),
    ...(isChained(plan)
      ? [
          `  each request on the new versions of all or on none: ${plan.chain!.entry.join(', ')} decides, in ${plan.chain!.header}`,
        ]
      : []),
    `1. register ${counted(plan.services.length, 'online service')}, then deploy the slice within ${duration(plan.deployWithin)}`,
    ...plan.stages.flatMap((stage, i) => [
      `${i + 2}. ${stage.name}: ${stageLine(stage, services)}`,
      ...(stages[i] ?? []).map((sight) => `     ${nameOf(sight, withService)}: ${sightWords(sight)}`),
      ...unseen(stage, stages[i] ?? []).map((line) => `     ${line}`),
    ]),
    harmLine(plan),
    ...reckoned.map((each) => reckonedLine(each, OPTIONS)),
    ...blindSpots(plan, stages).map((line) => `warning: ${line}`),
  ];
}

/** What happens to a version that does harm. */
export function harmLine({ risk }: Plan): string {
  return `Any harm puts all requests back on the initial version; false reverts in at most ${percent(risk.falseRevert * 10_000)} of releases.`;
}

/** How traffic is given where a line is read. */
interface Ways {
  readonly traffic: string;
  readonly errorRate: string;
}

const OPTIONS: Ways = { traffic: '--traffic 250/s', errorRate: '--error-rate 0.2%' };
export const INPUTS: Ways = { traffic: 'traffic: 250/s', errorRate: 'error-rate: 0.2%' };

/** What will not be seen as things are, and what would mend it. */
export function blindSpots(plan: Plan, stages: Seen['stages']): string[] {
  const withService = new Set(stages.flat().map(({ service }) => service)).size > 1;
  return plan.stages.flatMap((stage, i) =>
    (stages[i] ?? []).flatMap((sight) => warnings(stage, sight, nameOf(sight, withService))),
  );
}

/** Only the first comparisons of a stage are looked at. */
function unseen({ checks }: StagePlan, sights: StageSight): string[] {
  const more = checks.filter(({ options }) => options.kind === 'compare').length - sights.length;
  return sights.length === 0 || more === 0 ? [] : [`and ${counted(more, 'other comparison')}`];
}

function nameOf({ service, check }: Sight, withService: boolean): string {
  return withService ? `${service} ${check}` : check;
}

/** What a comparison can find, without its name. */
export function sightWords({ of, weight, judged, finds, users, promotion }: Sight): string {
  const span = `${percent(weight)} for ${about(judged)}`;
  if (of === 'gauge')
    return `${span} compares one number a look; what it finds depends on how much that varies by itself`;
  const many = users === null ? '' : `, given some ${count(users)} users`;
  const what =
    finds === null
      ? 'next to nothing'
      : `${'times' in finds ? slower(finds.times) : change(finds)} with 95${NBSP}%${many}`;
  if (promotion === null) return `${span} finds ${what}`;
  const { usually, surely, within } = promotion;
  if (usually === null)
    return `${percent(weight)} for ${about(within)} finds ${what}, and most good versions are not good enough by then`;
  const most =
    surely === null ? 'over 1 in 20 releases not in time' : `19 in 20 releases within ${about(surely)}`;
  return `good enough after about ${about(usually)} at ${percent(weight)}, ${most}; until then finds ${what}`;
}

function slower(times: number): string {
  return `answers that take ${plain(times)} times as long`;
}

function change({ from, to }: { readonly from: number; readonly to: number }): string {
  return `a ${to > from ? 'rise' : 'fall'} from ${rate(from)} to ${rate(to)}`;
}

/** Which traffic the sights are reckoned for, and how to give another one. */
export function reckonedLine(
  { services, perSecond, source, assumedRate, assumedTimes }: Reckoned,
  ways: Ways,
): string {
  const listed = services.slice(0, LISTED).join(', ') + (services.length > LISTED ? ' and more' : '');
  const assumed = [
    ...(source === 'assumed' ? [`so many requests (${ways.traffic} says how many)`] : []),
    ...(assumedRate === null ? [] : [`${rate(assumedRate)} errors (${ways.errorRate} says how many)`]),
    ...(assumedTimes ? ['times of which the slowest hundredth is four times the median'] : []),
  ];
  const known: Readonly<Record<Reckoned['source'], string>> = {
    given: ', as given',
    history: ', as in the last two hours',
    router: ', as its router counts now',
    release: ', as in the last release',
    assumed: '',
  };
  const what = `What comparisons see is reckoned for ${plain(perSecond)} requests a second to ${listed}${known[source]}`;
  return assumed.length === 0 ? `${what}.` : `${what}; nothing tells, so assumed are ${assumed.join(', ')}.`;
}

/** What will not work, and what would. */
function warnings(
  stage: StagePlan,
  { blind, judged, promotion, of, assumed }: Sight,
  name: string,
): string[] {
  const lines: string[] = [];
  if (assumed) return lines;
  if (of === 'gauge' && blind !== null) {
    const least = about(blind.threefold ?? blind.ahead);
    lines.push(
      `${stage.name} judges ${name} for ${about(judged)}; a gauge takes ${least} at least, and a history`,
    );
  } else if (blind !== null) {
    const what = of === 'latency' ? 'answers that take 3 times as long' : 'three times the errors';
    const advice =
      blind.threefold === null
        ? `${what} would take longer than ${about(blind.ahead)} there: raise its weight`
        : `atLeast: ${spec(blind.threefold)} would find ${what}`;
    lines.push(`${stage.name} sees next to nothing of ${name} in ${about(judged)}; ${advice}`);
  }
  if (promotion?.usually === null) {
    lines.push(
      `most good versions will not be found good enough by ${name} within ${stage.name}'s atMost, ${duration(promotion.within)}: ${wayOut(promotion.needed)}`,
    );
  }
  return lines;
}

function wayOut(needed: Millis | null): string {
  const longer = needed === null ? 'more traffic' : `atMost: ${spec(needed)}`;
  return `${longer}, a larger weight or a larger risk.ruleOut would do`;
}

/** As a spec writes it, rounded up to half minutes. */
function spec(length: Millis): string {
  const halves = Math.ceil(length / 30_000);
  return halves % 2 === 0 ? `${halves / 2}m` : `${halves * 30}s`;
}

const NBSP = '\u00a0';

function rate(value: number): string {
  return `${plain(value * 100)}${NBSP}%`;
}

/** No more exact than it is known. */
function about(length: Millis): string {
  const step = length < 120_000 ? 1000 : length < 1_200_000 ? 30_000 : 60_000;
  return duration(Math.round(length / step) * step);
}

/** Two digits say all that is known. */
function plain(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function stageLine(stage: StagePlan, services: readonly Moved[]): string {
  const { checks } = stage;
  const { who, size, long } = stageWords(stage, services);
  const asked =
    checks.length > LISTED ? `${checks.length} checks` : checks.map(({ name }) => name).join(', ');
  return `${who}, gray instances ${size}, ${long}${asked === '' ? '' : `; checks: ${asked}`}`;
}

/** Who goes to gray in a stage, how many instances it has, and for how long. */
export function stageWords(
  stage: StagePlan,
  services: readonly Moved[],
): { readonly who: string; readonly size: string; readonly long: string } {
  const { traffic } = stage;
  const testers = traffic.match.length > 0 ? `testers (${traffic.match.map(matchWords).join(', ')})` : '';
  const share = traffic.weight > 0 ? `${percent(traffic.weight)} of requests` : '';
  const sizes = [...new Set(services.map((service) => sizeIn(stage, service)))].sort((a, b) => a - b);
  return {
    who: exposes(traffic) ? [testers, share].filter(Boolean).join(' and ') : 'no requests',
    size: sizes.length === 1 ? `${sizes[0]}` : `${sizes[0]} to ${sizes[sizes.length - 1]}`,
    long: stage.full
      ? `watched for ${duration(stage.atLeast)}; then the initial version is removed`
      : `${lasting(stage.atLeast)} to ${lasting(stage.atMost)}`,
  };
}

function matchWords({ on, name, anyOf }: Match): string {
  const values = anyOf.map((value) => logged(value)).join(' | ');
  return `${on} ${name} = ${anyOf.length > 3 ? `${anyOf.length} values` : values}`;
}

function lasting(length: Millis): string {
  return length === 0 ? `0${NBSP}s` : duration(length);
}
