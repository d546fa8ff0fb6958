import { resolve } from 'node:path';
import { Evidence } from '../controller/evidence.ts';
import type { Entry } from '../release/events.ts';
import { fold, isTerminal, type State } from '../release/state.ts';
import { renderReleases } from '../report/html/releases.ts';
import { renderReport } from '../report/html/report.ts';
import { toldOf, totalsOfReleases } from '../report/releases.ts';
import type { Place, Story } from '../report/story.ts';
import { NoPlace, writePage } from '../report/surfaces/page.ts';
import { counted } from '../report/words.ts';
import { loadSpec } from '../spec/load.ts';
import { countsGroups } from '../spec/rules/stickyUngrouped.ts';
import type { Spec } from '../spec/types.ts';
import { nearest } from '../util/nearest.ts';
import type { Ask } from './ask.ts';
import { planOf } from './carry.ts';
import { environmentFailed, wiringOf } from './open.ts';
import { failed, isOutcome, type Outcome, wrong } from './outcome.ts';
import { pinnedText } from './pinned.ts';
import { readSpec } from './read.ts';

const OUTPUT = 'gray-release-report.html';
const RELEASES = 100;
const MOST = 1000;

/** One release of the journal, or all of them, as a page of HTML; touches nothing but that file. */
export async function report(ask: Ask): Promise<Outcome> {
  const { all, releaseId, releases } = ask.more;
  if (all && releaseId !== '') return wrong(`give a release or all of them, not both: ${quoted(releaseId)}`);
  const most = releases === '' ? RELEASES : Number(releases);
  if (!(Number.isInteger(most) && most >= 1 && most <= MOST))
    return wrong(`releases is ${quoted(releases)}; a whole number from 1 to ${MOST} is expected`);
  const read = await readSpec(ask);
  if (isOutcome(read)) return read;
  const wiring = await wiringOf(ask, read.spec);
  if (isOutcome(wiring)) return wiring;
  const pasts = (wanted: number) => wiring.releases(wanted, AbortSignal.timeout(120_000));
  try {
    if (all) return await everyRelease(ask, read.spec, await pasts(most));
    const newest = releaseId === '' ? await pasts(1) : null;
    const past = newest !== null && newest.unreadable === 0 ? newest : await pasts(MOST);
    return await oneRelease(ask, read.spec, past);
  } catch (error) {
    return environmentFailed(error);
  }
}

interface Past {
  readonly releases: readonly (readonly Entry[])[];
  readonly unreadable: number;
}

async function oneRelease(ask: Ask, spec: Spec, { releases, unreadable }: Past): Promise<Outcome> {
  const { releaseId } = ask.more;
  const states = statesIn(releases);
  const state = releaseId === '' ? states[0] : states.find(({ accepted }) => accepted.id === releaseId);
  if (state === undefined) return missing(releaseId, states, unreadable);
  const { story, specText, notes } = await storyOf(ask, spec, state);
  const spoiled =
    releaseId === '' && unreadable > 0
      ? [`${counted(unreadable, 'release')} of the journal cannot be read; this is the newest that can.`]
      : [];
  const told = [...spoiled, ...notes];
  const written = await write(ask, renderReport(story, { specText, notes: told }));
  if (isOutcome(written)) return written;
  const { path } = written;
  for (const note of told) ask.say(note);
  const live = isTerminal(state) ? '' : ', which is still live,';
  return {
    decision: 'done',
    reasonCode: 'passed',
    message: `the report of ${state.accepted.id}${live} is in ${path}`,
    exit: 0,
    state,
    report: { path, release: toldOf(story) },
  };
}

function missing(id: string, states: readonly State[], unreadable: number): Outcome {
  const spoiled = unreadable === 0 ? '' : `; ${counted(unreadable, 'release')} of it cannot be read`;
  if (id === '') return wrong(`the journal holds no release${spoiled}`);
  const ids = states.map(({ accepted }) => accepted.id);
  const near = nearest(id, ids);
  const hint =
    near === null ? `the newest are: ${ids.slice(0, 5).join(', ') || 'none'}` : `did you mean ${near}?`;
  return wrong(`the journal holds no release ${quoted(id)}${spoiled}; ${hint}`);
}

async function everyRelease(ask: Ask, spec: Spec, { releases, unreadable }: Past): Promise<Outcome> {
  const states = statesIn(releases).filter(({ accepted }) => accepted.purpose === 'release');
  const stories = await Promise.all(states.map((state) => storyOf(ask, spec, state, false)));
  const all = stories.map(({ story }) => toldOf(story));
  const totals = totalsOfReleases(all);
  const environment = ask.environment === '' ? 'default' : ask.environment;
  const page = renderReleases({
    name: spec.release,
    environment,
    all,
    totals,
    unreadable,
    now: ask.clock.wall(),
  });
  const written = await write(ask, page);
  if (isOutcome(written)) return written;
  const { path } = written;
  if (unreadable > 0) ask.say(`${counted(unreadable, 'release')} of the journal cannot be read`);
  return {
    decision: 'done',
    reasonCode: 'passed',
    message: `the report of ${counted(all.length, 'release')} is in ${path}`,
    exit: 0,
    state: null,
    report: { path, totals: { ...totals, unreadable }, releases: all },
  };
}

function statesIn(releases: readonly (readonly Entry[])[]): readonly State[] {
  return releases.flatMap((entries) => fold(entries) ?? []);
}

/** Where the page is, or what is wrong with the place that was asked for. */
async function write(ask: Ask, html: string): Promise<{ readonly path: string } | Outcome> {
  const output = ask.more.output === '' ? OUTPUT : ask.more.output;
  const path = resolve(ask.workDir, output);
  try {
    await writePage({ path, within: ask.workDir }, html);
    return { path };
  } catch (error) {
    const said = `output is ${quoted(output)}; it cannot be written: ${(error as Error).message}`;
    return error instanceof NoPlace ? wrong(said) : failed(said);
  }
}

interface Retold {
  readonly story: Story;
  readonly specText: string | null;
  readonly notes: readonly string[];
}

const NOT_HERE =
  'The spec that this release was accepted with is not in this checkout: check out its commit, or let actions/checkout fetch it (fetch-depth: 0).';
const NOT_VALID =
  'The spec that this release was accepted with is not valid for this version of gray-release.';
const AS_OF_TODAY = 'Stages, checks and limits are shown as the spec of today has them.';

/**
 * A release as its journal tells it, with the judge's evidence reckoned again.
 *
 * @param judged without it only what the journal itself says
 */
async function storyOf(ask: Ask, spec: Spec, state: State, judged = true): Promise<Retold> {
  const { accepted } = state;
  const specText = await pinnedText(ask.workDir, accepted);
  const pinned = specText === null ? null : specOf(specText, accepted);
  const shown = pinned ?? spec;
  const known = new Set(shown.services.map(({ name }) => name));
  const versions = Object.fromEntries(Object.entries(accepted.versions).filter(([name]) => known.has(name)));
  const plan = planOf(shown, { ...accepted, versions });
  const evidence = new Evidence(plan, (check) => countsGroups(shown, check));
  const story: Story = {
    plan,
    state,
    real: null,
    judged: judged ? evidence.judge(state) : null,
    assessment: judged ? evidence.assessment : null,
    waiting: null,
    now: isTerminal(state) ? state.lastAt : Math.max(ask.clock.wall(), state.lastAt),
    place: placeOf(ask, state),
  };
  const why = specText === null ? NOT_HERE : NOT_VALID;
  return { story, specText, notes: pinned === null ? [`${why} ${AS_OF_TODAY}`] : [] };
}

function specOf(text: string, { spec, environment }: State['accepted']): Spec | null {
  return loadSpec(text, spec.path, environment === 'default' ? undefined : environment).spec;
}

function placeOf({ place }: Ask, { accepted }: State): Place {
  return {
    ...place,
    commit: accepted.commit,
    pullRequest: accepted.pullRequest,
    run: accepted.link === null ? null : { id: '', url: accepted.link },
    specPath: accepted.spec.path,
  };
}

function quoted(value: string): string {
  return JSON.stringify(value.slice(0, 80));
}
