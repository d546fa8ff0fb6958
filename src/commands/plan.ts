import { makePlan } from '../release/plan.ts';
import { planLines } from '../report/plan.ts';
import type { Ask } from './ask.ts';
import { checkTraits } from './carry.ts';
import { environmentFailed, open } from './open.ts';
import { isOutcome, type Outcome } from './outcome.ts';
import { planProposal } from './proposal.ts';
import { readSpec, readVersions } from './read.ts';
import { servingNow } from './release.ts';
import { see } from './see.ts';
import { readTraffic } from './traffic.ts';

/** What a release of these versions would do and see, stage by stage; touches nothing. */
export async function plan(ask: Ask): Promise<Outcome> {
  if (ask.proposal !== undefined) return planProposal(ask, ask.proposal);
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const versions = readVersions(ask, read.spec);
  if (!(versions instanceof Map)) return versions;
  const given = readTraffic(ask);
  if (isOutcome(given)) return given;
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  const { wiring, state } = opened;
  try {
    const serving = await servingNow(ask, read.spec, wiring, versions);
    if (!(serving instanceof Map)) return serving;
    const made = makePlan(read.spec, versions, serving, (kind) => checkTraits(kind).repeats === true);
    const seen = await see(ask, read.spec, made, { systems: () => wiring.systems(), state }, given);
    for (const line of planLines(made, seen)) ask.say(line);
    const message = `${versions.size} of ${made.services.length} services would be released in ${made.stages.length} stages`;
    return { decision: 'done', reasonCode: 'passed', message, exit: 0, state: null, report: { sight: seen } };
  } catch (error) {
    return environmentFailed(error);
  }
}
