import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Ask } from '../commands/ask.ts';
import type { CommandName } from '../commands/names.ts';
import { systemClock } from '../controller/clock.ts';
import type { Client } from '../github/client.ts';
import { loadEvent } from '../github/event.ts';
import type { Problem } from '../spec/types.ts';
import { VERSION } from '../version.ts';
import type { Input } from './inputs.ts';

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
  const specPath = read('spec') || '.github/gray-release.yml';
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
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const clients = new Clients(token, event.api, env, say);
  const me = `${env.GITHUB_RUN_ID ?? 'run'}.${env.GITHUB_RUN_ATTEMPT ?? '1'}-${randomBytes(4).toString('hex')}`;
  if (command === 'release') runner.live(me);
  return {
    specPath,
    environment: read('environment'),
    versions: read('versions'),
    reason: read('reason'),
    commit: read('commit'),
    workDir: env.GITHUB_WORKSPACE ?? process.cwd(),
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
    async github() {
      const [made, { recordsOf }, { repositoryOf }] = await Promise.all([
        clients.forRecords(),
        import('../github/records.ts'),
        import('../github/repository.ts'),
      ]);
      const repository = repositoryOf(event.repository ?? '');
      return made === null || repository === null ? null : recordsOf(made, repository);
    },
    reporter: async () => {
      const { actionReporters } = await import('./surfaces.ts');
      return actionReporters({
        client: await clients.forReports(),
        requestsUsed: () => clients.requests(),
        repository: event.repository,
        summaryPath: env.GITHUB_STEP_SUMMARY ?? null,
        env,
        clock: systemClock,
        say,
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

  /** Null where none was made: then there is nothing to count. */
  requests(): number | null {
    return this.#made.length === 0 ? null : this.#made.reduce((sum, client) => sum + client.requests(), 0);
  }
}

function cancelled(): AbortSignal {
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort());
  return cancel.signal;
}
