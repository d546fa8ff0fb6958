import { makePlan } from '../release/plan.ts';
import { planLines } from '../report/plan.ts';
import type { Ask } from './ask.ts';
import { checkTraits } from './carry.ts';
import { environmentFailed, open } from './open.ts';
import { isOutcome, type Outcome } from './outcome.ts';
import { readSpec, readVersions } from './read.ts';
import { servingNow } from './release.ts';

/** What a release of these versions would do, stage by stage; touches nothing. */
export async function plan(ask: Ask): Promise<Outcome> {
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const versions = readVersions(ask, read.spec);
  if (!(versions instanceof Map)) return versions;
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  try {
    const serving = await servingNow(ask, read.spec, opened.wiring, versions);
    if (!(serving instanceof Map)) return serving;
    const made = makePlan(read.spec, versions, serving, (kind) => checkTraits(kind).repeats === true);
    for (const line of planLines(made)) ask.say(line);
    const message = `${versions.size} of ${made.services.length} services would be released in ${made.stages.length} stages`;
    return { decision: 'done', reasonCode: 'passed', message, exit: 0, state: null };
  } catch (error) {
    return environmentFailed(error);
  }
}
