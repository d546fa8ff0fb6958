import { isTerminal } from '../release/state.ts';
import type { Ask } from './ask.ts';
import { environmentFailed, open } from './open.ts';
import { isOutcome, type Outcome } from './outcome.ts';
import { readSpec } from './read.ts';

/** What is live, or how the last release ended; touches nothing. */
export async function status(ask: Ask): Promise<Outcome> {
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  const { state, wiring } = opened;
  try {
    const { services } = await wiring.registry.read(AbortSignal.timeout(30_000));
    for (const { service, version, instances } of services) {
      const inService = instances.filter((instance) => instance.inService).length;
      ask.say(`${service} ${version}: ${inService} of ${instances.length} registered instances in service`);
    }
  } catch (error) {
    return environmentFailed(error);
  }
  if (state === null) {
    return {
      decision: 'done',
      reasonCode: 'registered',
      message: 'nothing was released yet',
      exit: 0,
      state,
    };
  }
  const { accepted, phase, because, held } = state;
  if (isTerminal(state)) {
    const message = `no release is live; ${accepted.id} ended ${phase}${because === null ? '' : `: ${because.says}`}`;
    return { decision: 'done', reasonCode: because?.code ?? 'passed', message, exit: 0, state };
  }
  const message = `${accepted.id} is ${held === null ? phase : `held (${held.says})`}, held by run ${state.holder ?? 'nobody'}`;
  return held === null
    ? { decision: 'running', reasonCode: because?.code ?? 'busy', message, exit: 0, state }
    : { decision: 'held', reasonCode: 'inconclusive', message, exit: 4, state };
}
