import type { Options } from '../ports/adapter.ts';
import { fold, isTerminal, type State } from '../release/state.ts';
import { readSpecFile } from '../spec/file.ts';
import { loadSpec } from '../spec/load.ts';
import type { Spec } from '../spec/types.ts';
import { REFS } from '../util/ref.ts';
import type { Ask } from './ask.ts';
import { environmentFailed, open, openBeside } from './open.ts';
import { isOutcome, type Outcome } from './outcome.ts';
import { readSpec } from './read.ts';

/** A release that is live, and how to ask for it. */
export interface Alive {
  /** With its environment and the path of its spec. */
  readonly ask: Ask;
  readonly journal: Spec['journal'];
  readonly state: State;
}

/** Tells live releases apart: each environment counts its own, and two may have come to the same number. */
export function labelOf({ accepted: { id, environment } }: State): string {
  return environment === 'default' ? id : `${id}@${environment}`;
}

/** A journal of this repository where nothing says otherwise. */
const USUAL: Options = { kind: 'git' };

/**
 * Every live release of the repository: of the spec that is asked for in each of its environments, and of whatever else the same
 * record holds. What cannot be looked at stands as the outcome of that.
 */
export async function livesOf(ask: Ask): Promise<readonly (Alive | Outcome)[]> {
  const own = await ownLives(ask);
  const known = new Set(own.seen.map(({ environment, release }) => `${environment}/${release}`));
  return [...own.lives, ...(await otherLives(ask, own.seen[0], known))];
}

interface Seen {
  readonly environment: string;
  readonly release: string;
  readonly journal: Spec['journal'];
}

async function ownLives(ask: Ask): Promise<{ lives: (Alive | Outcome)[]; seen: Seen[] }> {
  const lives: (Alive | Outcome)[] = [];
  const seen: Seen[] = [];
  for (const environment of await environmentsOf(ask)) {
    const one = { ...ask, environment };
    const read = await readSpec(one);
    const opened = isOutcome(read) ? read : await open(one, read.spec);
    if (isOutcome(read) || isOutcome(opened)) {
      lives.push(opened as Outcome);
      continue;
    }
    const { release, journal } = read.spec;
    seen.push({ environment: environment || 'default', release, journal });
    const { state } = opened;
    if (state !== null && !isTerminal(state)) lives.push({ ask: one, journal, state });
  }
  return { lives, seen };
}

/** None where there is no spec, as in a repository that keeps one beside each of its services. */
async function environmentsOf(ask: Ask): Promise<readonly string[]> {
  const file = await readSpecFile(`${ask.workDir}/${ask.specPath}`, ask.specPath);
  if ('problem' in file) return file.absent && !ask.specGiven ? [] : [ask.environment];
  if (ask.environment !== '') return [ask.environment];
  const loaded = loadSpec(file.text, ask.specPath);
  return ['', ...(loaded.spec === null ? [] : loaded.environments)];
}

async function otherLives(
  ask: Ask,
  first: Seen | undefined,
  known: ReadonlySet<string>,
): Promise<(Alive | Outcome)[]> {
  const journal = first?.journal ?? USUAL;
  try {
    const journals = await openBeside(ask, journal, first?.release ?? 'any');
    const found = (await journals.list(AbortSignal.timeout(30_000))).filter(
      ({ environment, release }) =>
        !known.has(`${environment}/${release}`) &&
        (ask.environment === '' || environment === ask.environment),
    );
    const lives = await Promise.all(
      found.map(async ({ environment, release }): Promise<(Alive | Outcome)[]> => {
        try {
          const tip = await journals.open(environment, release).read(AbortSignal.timeout(30_000));
          const state = fold(tip.entries);
          if (state === null || isTerminal(state)) return [];
          const specPath = state.accepted.spec.path;
          const place = { ...ask.place, specPath };
          const one = { ...ask, environment: environment === 'default' ? '' : environment, specPath, place };
          return [{ ask: one, journal, state }];
        } catch (error) {
          const { message, ...rest } = environmentFailed(error);
          return [{ ...rest, message: `${REFS}${environment}/journal/${release}: ${message}` }];
        }
      }),
    );
    return lives.flat();
  } catch (error) {
    return [environmentFailed(error)];
  }
}
