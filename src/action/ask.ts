import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Ask } from '../commands/ask.ts';
import type { CommandName } from '../commands/names.ts';
import { pinnedText } from '../commands/pinned.ts';
import { systemClock } from '../controller/clock.ts';
import type { Client } from '../github/client.ts';
import { type GitHubEvent, loadEvent } from '../github/event.ts';
import type { Approvers } from '../ports/approvers.ts';
import type { Problem } from '../spec/types.ts';
import { cancelled } from '../util/cancelled.ts';
import { VERSION } from '../version.ts';
import type { Input } from './inputs.ts';

/** The default of action.yml. */
const USUAL_SPEC = '.github/gray-release.yml';

/** What only the runner's toolkit can do; the entries hand it in, so that it is loaded once. */
export interface Runner {
  mask(secret: string): void;
  /** Marks a line of the spec in the workflow's view of the commit. */
  annotate(problem: Problem): void;
  /** Remembers for the post step that this run has begun something. */
  live(run: string): void;
}

/** What the workflow gave: inputs, the event that started the run, and the surfaces that its token can reach. */
export async function makeAsk(
  command: CommandName,
  read: (name: Input) => string,
  runner: Runner,
): Promise<Ask> {
  const { env } = process;
  const specPath = read('spec') || USUAL_SPEC;
  const token = read('token') || null;
  const event = await loadEvent(env);
  const place = {
    tool: VERSION,
    server: event.server,
    repository: event.repository,
    commit: event.sha,
    pullRequest: event.pullRequest,
    run: event.run,
    specPath,
    publicRepository: event.publicRepository,
  };
  const workDir = env.GITHUB_WORKSPACE ?? process.cwd();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const clients = new Clients(token, event.api, env, say);
  const summary = env.GITHUB_STEP_SUMMARY ? { path: env.GITHUB_STEP_SUMMARY, parts: new Map() } : null;
  const proposal =
    command !== 'plan' || event.proposal === null
      ? undefined
      : (await import('./proposal.ts')).proposalOf({
          event,
          workDir,
          summary: summary?.path ?? null,
          client: () => clients.forReports(),
          say,
        });
  const me = `${env.GITHUB_RUN_ID ?? 'run'}.${env.GITHUB_RUN_ATTEMPT ?? '1'}-${randomBytes(4).toString('hex')}`;
  if (command === 'release') runner.live(me);
  return {
    specPath,
    specGiven: read('spec') !== '' && read('spec') !== USUAL_SPEC,
    environment: read('environment'),
    versions: read('versions'),
    reason: read('reason'),
    commit: read('commit'),
    more: {
      traffic: read('traffic'),
      errorRate: read('error-rate'),
      file: read('file'),
      releases: read('releases'),
      set: read('set').split(/\r?\n/),
      releaseId: read('release-id'),
      all: read('all') === 'true',
      output: read('output'),
      now: read('now') === 'true',
      emergency: read('emergency') === 'true',
      detached: read('mode') === 'detached',
    },
    workDir,
    stateRoot: read('state') === '' ? '' : resolve(read('state')),
    env,
    token,
    by: event.actor ?? 'somebody',
    me,
    hostedRunner: env.RUNNER_ENVIRONMENT === 'github-hosted',
    place,
    clock: systemClock,
    cancel: cancelled(),
    mask: runner.mask,
    debug: env.RUNNER_DEBUG === '1' ? say : () => {},
    say,
    annotate: runner.annotate,
    ...(proposal !== undefined && { proposal }),
    async github() {
      const [made, { recordsOf }, { repositoryOf }] = await Promise.all([
        clients.forRecords(),
        import('../github/records.ts'),
        import('../github/repository.ts'),
      ]);
      const repository = repositoryOf(event.repository ?? '');
      return made === null || repository === null ? null : recordsOf(made, repository);
    },
    approvers: {
      reviewers: async (environment) => (await clients.approvers(event)).reviewers(environment),
      authors: async (commit) => (await clients.approvers(event)).authors(commit),
    },
    reporter: async (label) => {
      const { actionReporters } = await import('./surfaces.ts');
      return actionReporters({
        client: await clients.forReports(),
        requestsUsed: () => clients.requests(),
        repository: event.repository,
        summary,
        label,
        output: process.stderr,
        report:
          read('report') === ''
            ? null
            : {
                path: resolve(workDir, read('report')),
                within: workDir,
                specText: (accepted) => pinnedText(workDir, accepted),
              },
        env,
        clock: systemClock,
        say,
        me,
        mask: runner.mask,
      });
    },
  };
}

/** Two clients of one API: reports space their writes as GitHub advises, and the journal's few writes cannot wait for them. */
class Clients {
  readonly #make: (spaceWrites: boolean) => Promise<Client | null>;
  readonly #made: Client[] = [];
  #records: Promise<Client | null> | null = null;
  #reports: Promise<Client | null> | null = null;

  constructor(token: string | null, baseUrl: string, env: NodeJS.ProcessEnv, log: (line: string) => void) {
    this.#make = async (spaceWrites) => {
      if (token === null) return null;
      const { makeClient } = await import('../github/client.ts');
      const client = makeClient({ token, baseUrl, env, log, spaceWrites });
      this.#made.push(client);
      return client;
    };
  }

  forRecords(): Promise<Client | null> {
    this.#records ??= this.#make(false);
    return this.#records;
  }

  forReports(): Promise<Client | null> {
    this.#reports ??= this.#make(true);
    return this.#reports;
  }

  /** @throws Error without a token, a repository or a run */
  async approvers({ repository, run }: Pick<GitHubEvent, 'repository' | 'run'>): Promise<Approvers> {
    const [made, { approversOf }, { repositoryOf }] = await Promise.all([
      this.forRecords(),
      import('../github/approvers.ts'),
      import('../github/repository.ts'),
    ]);
    const of = repositoryOf(repository ?? '');
    if (made === null || of === null || run === null)
      throw new Error('to know who approves takes a run on GitHub and its token');
    return approversOf(made, of, run.id);
  }

  /** Null where none was made: then there is nothing to count. */
  requests(): number | null {
    return this.#made.length === 0 ? null : this.#made.reduce((sum, client) => sum + client.requests(), 0);
  }
}
