import { realpath } from 'node:fs/promises';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import { makePlan } from '../release/plan.ts';
import type { State } from '../release/state.ts';
import { proposalLines } from '../report/proposal/lines.ts';
import { proposalMarker } from '../report/proposal/markers.ts';
import { renderBroken, renderProposal } from '../report/proposal/page.ts';
import { againstWords, isUnchanged } from '../report/proposal/proposal.ts';
import { readSpecFile } from '../spec/file.ts';
import { loadSpec } from '../spec/load.ts';
import type { Problem, Spec } from '../spec/types.ts';
import type { Ask, Proposal } from './ask.ts';
import { against, baseOf, isValid, lastRelease } from './base.ts';
import { checkTraits } from './carry.ts';
import { isOutcome, type Outcome, servingAfter, wrong } from './outcome.ts';
import { isInside } from './pinned.ts';
import { readSpec, readVersions } from './read.ts';
import { see } from './see.ts';
import { readTraffic } from './traffic.ts';

/**
 * What the next release would do with the spec of a pull request, and what that changes; shown there. The spec may be a stranger's:
 * nothing that it names is asked, run or written. Only what the base branch's spec names is read: its journal.
 */
export async function planProposal(ask: Ask, proposal: Proposal): Promise<Outcome> {
  const given = readTraffic(ask);
  if (isOutcome(given)) return given;
  const outside = await leadsOut(ask);
  if (outside !== null) return wrong(outside);
  const path = normalize(ask.specPath).split(sep).join('/');
  const base = await baseOf(ask, proposal, path);
  const problems: Problem[] = [];
  const annotate = (problem: Problem) => {
    problems.push(problem);
    ask.annotate(problem);
  };
  // The release will run elsewhere.
  const read = await readSpec({ ...ask, annotate, hostedRunner: false }, ask.environment === '');
  const { environment } = ask;
  if (isOutcome(read)) {
    const named = (await nameIn(ask)) ?? (isValid(base) ? base.spec.release : null);
    const text = renderBroken({ release: named ?? path, environment, path }, problems);
    await proposal.show({ markers: markersOf(ask, [named, path]), text, isNews: true });
    return read;
  }
  const { spec } = read;
  const versions = ask.versions === '' ? nextVersions(spec) : readVersions(ask, spec);
  if (!(versions instanceof Map)) return versions;
  const state = await lastRelease(ask, base);
  const plan = makePlan(spec, versions, servingIn(spec, state), (kind) => checkTraits(kind).repeats === true);
  const loaded = loadSpec(read.text, ask.specPath, environment === '' ? undefined : environment);
  if (loaded.spec === null) throw new Error('a spec that was read is valid');
  const proposed = {
    release: spec.release,
    environment,
    path,
    branch: proposal.branch,
    plan,
    seen: await see(ask, spec, plan, { systems: null, state }, given),
    against: against(ask, base, loaded),
    problems,
  };
  for (const line of proposalLines(proposed)) ask.say(line);
  await proposal.show({
    markers: markersOf(ask, [spec.release, isValid(base) ? base.spec.release : null, path]),
    text: renderProposal(proposed),
    isNews: !isUnchanged(proposed),
  });
  return {
    decision: 'done',
    reasonCode: 'passed',
    message: `${path} against ${proposal.branch}: ${againstWords(proposed)}`,
    exit: 0,
    state: null,
    report: { sight: proposed.seen, against: proposed.against },
  };
}

/** A link could show a file of the runner, in the words of what is wrong with it. */
async function leadsOut({ workDir, specPath }: Ask): Promise<string | null> {
  const says = `spec is ${JSON.stringify(specPath.slice(0, 200))}; of a pull request only a file inside the repository is read`;
  if (!isInside(specPath)) return says;
  try {
    const [root, file] = await Promise.all([realpath(workDir), realpath(join(workDir, specPath))]);
    const inside = relative(root, file);
    return isAbsolute(inside) || inside.split(sep)[0] === '..' ? says : null;
  } catch {
    // What is not there is told when it is read.
    return null;
  }
}

/** The name of the release in a spec that has errors, as far as it can be told. */
async function nameIn({ workDir, specPath }: Ask): Promise<string | null> {
  const file = await readSpecFile(join(workDir, specPath), specPath);
  if (!('text' in file)) return null;
  return /^release:[ \t]*(["']?)([A-Za-z0-9][\w.-]{0,63})\1[ \t]*(?:#.*)?$/m.exec(file.text)?.[2] ?? null;
}

function markersOf({ environment }: Ask, names: readonly (string | null)[]): [string, ...string[]] {
  const known = new Set(names.filter((name) => name !== null));
  const [first = '', ...others] = [...known].map((name) => proposalMarker(name, environment));
  return [first, ...others];
}

/** Nobody knows yet which version is released next. */
function nextVersions(spec: Spec): Map<string, string> {
  return new Map(spec.services.map(({ name }) => [name, 'the next version']));
}

function servingIn(spec: Spec, last: State | null): Map<string, string> {
  const known = last === null ? {} : servingAfter(last);
  return new Map(
    spec.services.map(({ name, initial }) => {
      const version = Object.hasOwn(known, name) ? known[name] : initial;
      return [name, version ?? 'what serves'];
    }),
  );
}
