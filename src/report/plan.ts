import { type Moved, moved, type Plan, type StagePlan, sizeIn } from '../release/plan.ts';
import { exposes, type Match } from '../release/traffic.ts';
import { type Millis, percent } from '../release/units.ts';

/** More services than this are counted, not listed. */
const LISTED = 20;

/** A plan in plain lines, for a terminal or a log. */
export function planLines(plan: Plan): string[] {
  const services = moved(plan);
  const listed = services.slice(0, LISTED);
  const rest = services.length - listed.length;
  return [
    `release ${plan.release}`,
    ...listed.map((s) => `  ${s.name} ${s.from} -> ${s.to}, ${s.instances} instances, first ${s.slice}`),
    ...(rest > 0 ? [`  and ${rest} services more`] : []),
    `1. register ${plan.services.length} online services, then deploy the slice within ${lasting(plan.deployWithin)}`,
    ...plan.stages.map((stage, i) => `${i + 2}. ${stage.name}: ${stageLine(stage, services)}`),
    `Any harm puts all requests back on the initial version; false reverts in at most ${percent(plan.risk.falseRevert * 10_000)} of releases.`,
  ];
}

function stageLine(stage: StagePlan, services: readonly Moved[]): string {
  const { traffic, checks } = stage;
  const testers = traffic.match.length > 0 ? `testers (${traffic.match.map(matchWords).join(', ')})` : '';
  const share = traffic.weight > 0 ? `${percent(traffic.weight)} of requests` : '';
  const who = exposes(traffic) ? [testers, share].filter(Boolean).join(' and ') : 'no requests';
  const sizes = [...new Set(services.map((service) => sizeIn(stage, service)))].sort((a, b) => a - b);
  const size = sizes.length === 1 ? `${sizes[0]}` : `${sizes[0]} to ${sizes[sizes.length - 1]}`;
  const long = stage.full
    ? `watched for ${lasting(stage.atLeast)}; then the initial version is removed`
    : `${lasting(stage.atLeast)} to ${lasting(stage.atMost)}`;
  const asked =
    checks.length > LISTED ? `${checks.length} checks` : checks.map(({ name }) => name).join(', ');
  return `${who}, gray instances ${size}, ${long}${asked === '' ? '' : `; checks: ${asked}`}`;
}

function matchWords({ on, name, anyOf }: Match): string {
  return `${on} ${name} = ${anyOf.length > 3 ? `${anyOf.length} values` : anyOf.join(' | ')}`;
}

function lasting(length: Millis): string {
  const seconds = Math.round(length / 1000);
  if (seconds < 60) return `${seconds}\u00a0s`;
  const minutes = Math.floor(seconds / 60);
  return seconds % 60 === 0 ? `${minutes}\u00a0min` : `${minutes}\u00a0min ${seconds % 60}\u00a0s`;
}
