import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../../src/action/inputs.ts';
import { parts } from '../../src/engine.ts';

/** What the workflows that users copy promise, in the examples and in the README. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const NAMES = readdirSync(join(root, 'examples/workflows'));

type Given = Readonly<Record<string, unknown>>;

interface Step {
  readonly uses?: string;
  readonly with?: Given;
  readonly run?: string;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly 'runs-on'?: unknown;
  readonly permissions: Given;
  readonly environment?: unknown;
  readonly concurrency?: Given;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Field {
  readonly type: string;
  readonly options?: readonly string[];
}

interface Workflow {
  readonly on: { readonly workflow_dispatch?: { readonly inputs?: Readonly<Record<string, Field>> } | null };
  readonly permissions: unknown;
  readonly concurrency?: Given;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflowOf = (name: string) => parse(read(`examples/workflows/${name}`)) as Workflow;

/** Commands that change nothing. */
const LOOKS = ['status', 'report', 'plan', 'validate', 'backtest'];
const LOOKING = { contents: 'read' };
const RELEASING = { contents: 'write', checks: 'write', 'pull-requests': 'write', issues: 'write' };

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

function gray({ steps = [] }: Job): Given[] {
  return steps.filter(({ uses }) => uses?.startsWith('org/gray-release@')).map((step) => step.with ?? {});
}

/** The commands that a job may run: of a person's choice those that its `if` lets through. */
function commandsOf({ on }: Workflow, job: Job): string[] {
  return gray(job).flatMap(({ command = 'release' }) => {
    if (command !== `\${{ inputs.command }}`) return [String(command)];
    const options = on.workflow_dispatch?.inputs?.command?.options ?? [];
    const [, not = '', list] =
      /(!?)contains\(fromJSON\('(\[.*?\])'\), inputs\.command\)/.exec(job.if ?? '') ?? [];
    const named: string[] = list === undefined ? options : JSON.parse(list);
    return options.filter((option) => named.includes(option) === (not === ''));
  });
}

function permissionsOf(workflow: Workflow, job: Job): Given {
  if (job.uses !== undefined) {
    const called = workflowOf(job.uses.replace('./.github/workflows/', ''));
    return Object.assign({}, ...Object.values(called.jobs).map(({ permissions }) => permissions));
  }
  const commands = commandsOf(workflow, job);
  // Tells what a pull request would change in a comment there.
  if ('pull_request' in workflow.on) return { ...LOOKING, 'pull-requests': 'write' };
  if (commands.some((command) => !LOOKS.includes(command))) {
    const dispatches = gray(job).some((given) => given.dispatch !== undefined);
    // Who reviewed its environment, the run has to ask.
    const reviewed = job.environment !== undefined && commands.includes('approve');
    return {
      ...RELEASING,
      ...(reviewed && { actions: 'read' }),
      ...(dispatches && { actions: 'write' }),
    };
  }
  const checksOut = job.steps?.some(({ uses }) => uses?.startsWith('actions/checkout@'));
  return checksOut === true ? LOOKING : {};
}

const workflowIn = (page: string) => /```yaml\n([^`]*?jobs:[\s\S]*?)```/.exec(read(page))![1]!;
const ALL = [
  ...NAMES.map((name) => ({ name, text: read(`examples/workflows/${name}`) })),
  { name: 'the README', text: workflowIn('README.md') },
  { name: 'the quick start', text: workflowIn('docs/quick-start.md') },
].map((each) => ({ ...each, workflow: parse(each.text) as Workflow }));

describe.each(ALL)('$name', ({ text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);

  it('gives no right to the workflow, and each job what it needs and no more', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) expect(job.permissions, name).toEqual(permissionsOf(workflow, job));
  });

  it('is never cancelled by a newer one, and what releases waits in a group', () => {
    const groups = [workflow, ...Object.values(workflow.jobs)].flatMap(
      ({ concurrency }) => concurrency ?? [],
    );
    for (const group of groups) expect(group).toMatchObject({ 'cancel-in-progress': false });
    for (const [name, job] of jobs) {
      const releases = commandsOf(workflow, job).some((command) => command === 'release');
      if (releases) expect(workflow.concurrency ?? job.concurrency, name).toBeDefined();
    }
  });

  it('pins what is not ours by its commit, and says which version that is', () => {
    const foreign = [...text.matchAll(/^ *(?:- )?uses: (?!org\/gray-release@v1$|\.\/)(.*)/gm)].map(
      ([, uses]) => uses,
    );
    for (const uses of foreign) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no token in a checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('ends in time', () => {
    for (const [name, job] of jobs) {
      if (job.uses === undefined) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(130);
    }
  });

  it('pastes nothing into a shell', () => {
    for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
  });

  it('gives us inputs that we have, and takes outputs that we give', () => {
    const names = Object.values(workflow.jobs).flatMap((job) => gray(job).flatMap(Object.keys));
    for (const name of names) expect(INPUTS).toContain(name);
    for (const [, name] of text.matchAll(/steps\.gray\.outputs\.([\w-]+)/g)) expect(OUTPUTS).toContain(name);
  });
});

describe.each(ALL.filter(({ name }) => NAMES.includes(name)))('$name', ({ text, workflow }) => {
  it('says first what it is for', () => {
    expect(text).toMatch(/^# [A-Z]/);
  });

  it('has a rescue for each job that may leave a release behind', () => {
    const all = Object.entries(workflow.jobs);
    // A look that is lost is made up for by the next one.
    const leaves = (job: Job) =>
      commandsOf(workflow, job).some((each) => ![...LOOKS, 'advance'].includes(each));
    const rescues = all.filter(
      ([, job]) => job.if?.includes('always()') && gray(job).some(({ command }) => command === 'advance'),
    );
    for (const [name, job] of all.filter(([, each]) => leaves(each))) {
      const own = rescues.filter(([, { needs }]) => [needs].flat().includes(name));
      expect(
        own.map(([, each]) => each['runs-on']),
        name,
      ).toEqual([job['runs-on']]);
    }
  });
});

/** What the workflow decides, not whoever runs it by hand. */
const NOT_BY_HAND = ['file', 'output', 'report', 'mode', 'dispatch', 'permission', 'token', 'state'];

describe('what is done by hand', () => {
  const byHand = ['steer.yml', 'manual.yml'].map(workflowOf);
  const fields = byHand.map(({ on }) => on.workflow_dispatch?.inputs ?? {});

  it('is every command, each once', () => {
    const options = fields.flatMap(({ command }) => command?.options ?? []);
    expect(options.sort()).toEqual(Object.keys(parts.commands).sort());
  });

  it('has every input that a person gives, and no more than every server takes', () => {
    const names = new Set(fields.flatMap(Object.keys));
    expect([...names].sort()).toEqual(INPUTS.filter((name) => !NOT_BY_HAND.includes(name)).sort());
    for (const each of fields) expect(Object.keys(each).length).toBeLessThanOrEqual(10);
  });

  it('takes nothing but what it hands to the action', () => {
    for (const workflow of byHand) {
      const given = Object.values(workflow.jobs).flatMap((job) => gray(job).flatMap(Object.entries));
      const handed = given.filter(([name, value]) => value === `\${{ inputs.${name} }}`);
      expect(new Set(handed.map(([name]) => name))).toEqual(
        new Set(Object.keys(workflow.on.workflow_dispatch?.inputs ?? {})),
      );
    }
  });
});
