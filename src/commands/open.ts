import { homedir } from 'node:os';
import { join } from 'node:path';
import { RecordError, type RecordGiven } from '../ports/record.ts';
import { fold, type State } from '../release/state.ts';
import type { Spec } from '../spec/types.ts';
import { type Journals, openJournals, type Wiring, wire } from '../wire.ts';
import type { Ask } from './ask.ts';
import { failed, type Outcome } from './outcome.ts';

/** Where a release of this spec keeps what outlives the run, and what its adapters may know. */
function surroundings(ask: Ask, { release }: Pick<Spec, 'release'>): RecordGiven {
  const { server, repository } = ask.place;
  return {
    release,
    environment: environmentOf(ask),
    stateDir: stateDirOf(ask, release),
    workDir: ask.workDir,
    clock: ask.clock,
    secret(name) {
      const value = ask.env[name];
      if (value !== undefined && value !== '') ask.mask(value);
      return value;
    },
    programEnv: programEnv(ask.env),
    debug: ask.debug,
    ...(server !== null && repository !== null && { defaultRemote: `${server}/${repository}.git` }),
    ...(ask.token !== null && { token: ask.token }),
    github: ask.github,
  };
}

const environmentOf = ({ environment }: Ask) => (environment === '' ? 'default' : environment);

/** On this machine, of this release and environment. */
export function stateDirOf(ask: Ask, release: string): string {
  const root = ask.stateRoot === '' ? join(homedir(), '.gray-release') : ask.stateRoot;
  return join(root, environmentOf(ask), release);
}

/** The user's programs inherit the environment, less what is ours or carries the runner's own rights. */
function programEnv(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const ours =
    /^(INPUT_|ACTIONS_|STATE_|GITHUB_TOKEN$|GH_TOKEN$|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/;
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !ours.test(entry[0]),
    ),
  );
}

/** The adapters of the spec's journal and registry; nothing is read yet. */
export async function wiringOf(ask: Ask, spec: Spec): Promise<Wiring | Outcome> {
  try {
    return await wire(spec, surroundings(ask, spec));
  } catch (error) {
    return environmentFailed(error);
  }
}

/** The adapters of the spec's journal and registry, and what the journal tells of the newest release. */
export async function open(ask: Ask, spec: Spec): Promise<{ wiring: Wiring; state: State | null } | Outcome> {
  try {
    const wiring = await wire(spec, surroundings(ask, spec));
    const tip = await wiring.journal.read(AbortSignal.timeout(30_000));
    return { wiring, state: fold(tip.entries) };
  } catch (error) {
    return environmentFailed(error);
  }
}

/** The journals beside one, in the record that `journal` names. */
export function openBeside(ask: Ask, journal: Spec['journal'], release: string): Promise<Journals> {
  return openJournals(journal, surroundings(ask, { release }));
}

/** @param state of the release that is live all the same */
export function environmentFailed(error: unknown, state: State | null = null): Outcome {
  if (error instanceof RecordError) return failed(`${error.message}\n${error.advice}`, state);
  return failed(error instanceof Error ? error.message : String(error), state);
}
