import type { State } from '../release/state.ts';
import type { Ask } from './ask.ts';
import { environmentFailed, open } from './open.ts';
import { isOutcome, type Outcome, wrong } from './outcome.ts';
import { readSpec } from './read.ts';
import { instruct } from './release.ts';

/** A new release, back to the version that served before the last promotion: through the stages, or at once with a reason. */
export async function undo(ask: Ask): Promise<Outcome> {
  if (ask.more.now && ask.reason === '')
    return wrong('undo at once passes over every check: say why with a reason');
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const opened = await open(ask, read.spec);
  if (isOutcome(opened)) return opened;
  const { state, wiring } = opened;
  if (state === null) return wrong(`no release of ${read.spec.release} is known; there is nothing to undo`);
  const { accepted, phase } = state;
  if (phase !== 'promoted' || accepted.purpose !== 'release') {
    const advice = phase === 'finalising' ? 'wait for its end' : 'revert it, or release the version you want';
    return wrong(`${accepted.id}, the last release, is ${phase}, not promoted; ${advice}`);
  }
  try {
    const registered = await wiring.registry.read(AbortSignal.timeout(30_000));
    const serves = new Map(registered.services.map(({ service, version }) => [service, version]));
    const changed = Object.entries(accepted.versions).find(([name, version]) => serves.get(name) !== version);
    if (changed !== undefined) {
      const [name, version] = changed;
      return wrong(
        `${accepted.id} promoted ${name} ${version}, but ${serves.get(name) ?? 'nothing'} serves now; release the version you want`,
      );
    }
    return await instruct(ask, read, 'release', versionsBefore(state), accepted.id);
  } catch (error) {
    return environmentFailed(error);
  }
}

function versionsBefore({ accepted }: State): Map<string, string> {
  return new Map(Object.keys(accepted.versions).map((name) => [name, accepted.serving[name]!]));
}
