import type { Because } from './events.ts';
import { type Moved, moved, ruleOf, sizeIn } from './plan.ts';
import { confirmedRule, programOf, ruleIn } from './program.ts';
import { progress } from './progress.ts';
import { instancesOf, readyOf, routerOf } from './real.ts';
import { exposes } from './traffic.ts';
import type { View } from './view.ts';

/** The first reason to go back to stable, before finalising; null while there is none. */
export function failureOf(view: View): Because | null {
  return (
    view.turnedBack ??
    requested(view) ??
    cancelled(view) ??
    diedUnrecorded(view) ??
    checkFailed(view) ??
    failedLate(view) ??
    judgedWorse(view) ??
    grayLost(view) ??
    deployFailed(view) ??
    stableFailed(view) ??
    tooLate(view) ??
    expired(view)
  );
}

function requested({ state }: View): Because | null {
  const request = state.requests.revert;
  if (request === undefined) return null;
  return {
    code: 'requested',
    says: `${request.by} asked to revert${request.reason ? `: ${request.reason}` : ''}`,
  };
}

function cancelled({ cancelled, plan }: View): Because | null {
  if (!cancelled || !plan.revert.on.includes('cancelled')) return null;
  return { code: 'cancelled', says: 'the run was cancelled' };
}

/** Somebody went to stable and died before writing it down; raising again would raise a version that failed. */
function diedUnrecorded({ successor, plan, state, real }: View): Because | null {
  if (!successor) return null;
  // In `shifting` the lowest of the confirmed and the intended rule explains what is read.
  const rule = state.phase === 'shifting' ? confirmedRule(plan, state) : ruleIn(plan, state);
  if (!exposes(rule)) return null;
  for (const service of moved(plan)) {
    const explained = ruleOf(plan, service.name, rule);
    const router = routerOf(real, service.name);
    if (!router.known) continue;
    const live = router.value.route?.gray?.rule;
    const step = router.value.step;
    const lost =
      (live?.weight ?? 0) < explained.weight - step / 2 ||
      (explained.match.length > 0 && !live?.match.length) ||
      (explained.follows !== undefined && live?.follows === undefined);
    if (lost) {
      return {
        code: 'run-died',
        service: service.name,
        says: `the run that held the release is gone, and the traffic of ${service.name} had gone back to ${service.from}`,
      };
    }
  }
  return null;
}

function checkFailed({ plan, state }: View): Because | null {
  // An answer may come after the entry that ends judging; nothing is final before the new default is.
  if (state.phase !== 'judging' && state.phase !== 'finalising') return null;
  for (const check of plan.stages[state.stage]?.checks ?? []) {
    const found = state.findings.get(`${state.stage}/${check.service}/${check.name}`);
    if (found?.finding.result === 'fail') {
      const { service, name } = check;
      return { code: 'check-failed', stage: state.stage, service, check: name, says: found.finding.says };
    }
  }
  return null;
}

/** The answer to a question of an earlier stage, which came when that had been left. */
function failedLate({ state }: View): Because | null {
  if (state.phase === 'registering' || state.phase === 'deploying') return null;
  for (const [key, { finding, at }] of state.findings) {
    const [stage, service = '', check = ''] = key.split('/');
    if (finding.result === 'fail' && at > state.phaseSince && Number(stage) < state.stage)
      return { code: 'check-failed', stage: Number(stage), service, check, says: finding.says };
  }
  return null;
}

function judgedWorse({ judged, state }: View): Because | null {
  if (judged?.decision !== 'revert' || state.override !== null) return null;
  const [service, check] = judged.cause?.split('/') ?? [];
  return {
    code: 'worse',
    stage: state.stage,
    says: judged.says,
    ...(service !== undefined && { service }),
    ...(check !== undefined && { check }),
  };
}

/** Fewer ready gray instances than the traffic needs: at once when one has failed, after a while when one only missed probes. */
function grayLost(view: View): Because | null {
  const { plan, state, real, shortFor } = view;
  if (!exposes(ruleIn(plan, state))) return null;
  for (const service of moved(plan)) {
    const needed = neededBy(view, service);
    const ready = readyOf(real, service.name, service.to)?.length ?? needed;
    if (ready >= needed) continue;
    const unready =
      instancesOf(real, service.name, service.to)?.filter(({ state }) => state !== 'ready') ?? [];
    const failed = unready.find(({ state }) => state === 'failed');
    if (failed === undefined && (shortFor.get(service.name) ?? 0) < 2 * plan.timing.fresh) continue;
    const reason = (failed ?? unready.find((instance) => instance.why !== undefined))?.why;
    const why = reason === undefined ? '' : `: ${reason}`;
    return {
      code: 'gray-lost',
      stage: state.stage,
      service: service.name,
      says: `${service.name} ${service.to} has ${ready} ready instances under traffic that needs ${needed}${why}`,
    };
  }
  return null;
}

/** Ready gray instances that the traffic now on gray needs. */
export function neededBy({ plan, state }: Pick<View, 'plan' | 'state'>, service: Moved): number {
  const stage = plan.stages[state.confirmed];
  return stage === undefined ? 0 : sizeIn(stage, service);
}

function deployFailed({ plan, state, real }: View): Because | null {
  if (state.phase !== 'deploying' && state.phase !== 'scaling') return null;
  for (const service of moved(plan)) {
    const failed = instancesOf(real, service.name, service.to)?.find(
      (instance) => instance.state === 'failed',
    );
    if (failed !== undefined) {
      const says = `${service.name} ${service.to} did not get ready: ${failed.why ?? 'the target gives no reason'}`;
      return { code: 'deploy-failed', service: service.name, says };
    }
  }
  return null;
}

/** The version that is to serve cannot be brought up at all; the target has had its tries. */
function stableFailed({ plan, state, real, now }: View): Because | null {
  if (state.phase !== 'registering' || now - state.phaseSince < 3 * plan.timing.fresh) return null;
  for (const { name, from } of plan.services) {
    const instances = instancesOf(real, name, from) ?? [];
    const failed = instances.find((instance) => instance.state === 'failed');
    if (failed !== undefined && !instances.some((instance) => instance.state === 'ready')) {
      const says = `${name} ${from}, which is to serve, does not get ready: ${failed.why ?? 'the target gives no reason'}`;
      return { code: 'deploy-failed', service: name, says };
    }
  }
  return null;
}

function tooLate(view: View): Because | null {
  const { plan, state, now } = view;
  const phased = ['registering', 'deploying', 'scaling', 'shifting'].includes(state.phase);
  if (!phased || state.held !== null || now - state.phaseSince <= plan.deployWithin) return null;
  const { missing } = progress(programOf(plan, state, view.real));
  const left = [...missing, ...view.troubles].join('; ');
  // Nothing is missing: it waits for the end of a freeze.
  if (left === '') return null;
  return {
    code: 'deadline',
    says: `${state.phase} took longer than ${plan.deployWithin / 1000}\u00a0s; still missing: ${left}`,
  };
}

function expired({ plan, state, now }: View): Because | null {
  if (state.held === null || now - state.held.since <= plan.hold.expires) return null;
  return {
    code: 'expired',
    says: `held since ${new Date(state.held.since).toISOString()} and nobody answered`,
  };
}
