import type { Answer } from './faults.ts';

/**
 * Deployments and their statuses, which the emulator lacks: kept here as GitHub's documentation describes them, refusals
 * included. Bodies have passed GitHub's own description before they come here.
 */
export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly environment: string;
  readonly description: string | null;
  readonly production_environment: boolean;
  readonly transient_environment: boolean;
  readonly creator: { readonly login: string; readonly type: string };
  /** Oldest first. */
  readonly statuses: Status[];
}

interface Status {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
  readonly target_url: string;
  readonly environment_url: string;
}

export interface DeploymentsGiven {
  isKnownCommit(sha: string): boolean;
  /** Whether every check of the commit has passed. */
  checksPassed(sha: string): Promise<boolean>;
}

type Body = Readonly<Record<string, unknown>>;

const BOT = { login: 'github-actions[bot]', type: 'Bot' };

export class Deployments {
  readonly all: Deployment[] = [];
  readonly #given: DeploymentsGiven;
  #ids = 1000;

  constructor(given: DeploymentsGiven) {
    this.#given = given;
  }

  /** Null where the request is about something else. */
  async answer(method: string, path: string, query: URLSearchParams, body: unknown): Promise<Answer | null> {
    const [, id, statuses] = /^\/repos\/acme\/shop\/deployments(?:\/(\d+)(\/statuses)?)?$/.exec(path) ?? [];
    if (id === undefined) {
      if (!path.endsWith('/acme/shop/deployments')) return null;
      return method === 'GET' ? this.#list(query) : this.#create(body as Body);
    }
    const deployment = this.all.find((each) => each.id === Number(id));
    if (deployment === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (statuses === undefined) return { status: 200, body: shown(deployment) };
    if (method === 'GET') return page([...deployment.statuses].reverse(), query);
    return this.#add(deployment, body as Body);
  }

  /** What GitHub makes by itself for a job with an `environment:`; its state is `success` once the job is over. */
  ofJob(environment: string, sha: string, run: string, state = 'in_progress'): Deployment {
    const made = this.#make({ ref: sha, environment });
    this.#status(made, {
      state,
      log_url: `https://github.com/acme/shop/actions/runs/${run}/job/1`,
    });
    return made;
  }

  #list(query: URLSearchParams): Answer {
    const wanted = (['sha', 'ref', 'task', 'environment'] as const).filter((key) => query.has(key));
    const found = this.all.filter((each) => wanted.every((key) => each[key] === query.get(key)));
    return page([...found].reverse().map(shown), query);
  }

  async #create(body: Body): Promise<Answer> {
    const ref = String(body.ref);
    if (!this.#given.isKnownCommit(ref)) return invalid(`No ref found for: ${ref}`);
    const problem = tooLong(body);
    if (problem !== null) return problem;
    // The default branch has moved on: GitHub would try to merge it into a commit.
    if (body.auto_merge !== false) return conflict(`Conflict merging main into ${ref}.`);
    if (body.required_contexts === undefined && !(await this.#given.checksPassed(ref)))
      return conflict(`Conflict: Commit status checks failed for ${ref}.`);
    return { status: 201, body: shown(this.#make(body)) };
  }

  #make({
    ref,
    task,
    payload,
    environment,
    description,
    production_environment,
    transient_environment,
  }: Body) {
    const name = String(environment ?? 'production');
    const deployment: Deployment = {
      id: ++this.#ids,
      sha: String(ref),
      ref: String(ref),
      task: String(task ?? 'deploy'),
      payload: payload ?? {},
      environment: name,
      description: (description as string | null | undefined) ?? null,
      production_environment: (production_environment as boolean | undefined) ?? name === 'production',
      transient_environment: (transient_environment as boolean | undefined) ?? false,
      creator: BOT,
      statuses: [],
    };
    this.all.push(deployment);
    return deployment;
  }

  #add(deployment: Deployment, body: Body): Answer {
    const problem = tooLong(body);
    if (problem !== null) return problem;
    for (const key of ['log_url', 'target_url', 'environment_url'] as const) {
      if (body[key] !== undefined && body[key] !== '' && !/^https?:\/\/[^\s]+$/.test(String(body[key])))
        return invalid(`${key} must use http(s) scheme`);
    }
    const status = this.#status(deployment, body);
    if (body.state === 'success' && body.auto_inactive !== false) this.#retire(deployment);
    return { status: 201, body: status };
  }

  #status(
    deployment: Deployment,
    { state, description, log_url, target_url, environment_url }: Body,
  ): Status {
    const log = String(log_url ?? target_url ?? '');
    const status = {
      id: ++this.#ids,
      state: String(state),
      description: String(description ?? ''),
      log_url: log,
      target_url: log,
      environment_url: String(environment_url ?? ''),
    };
    deployment.statuses.push(status);
    return status;
  }

  /** GitHub's `auto_inactive`: earlier ones that had succeeded, neither transient nor of a production environment. */
  #retire({ id, environment }: Deployment): void {
    for (const other of this.all) {
      if (other.id >= id || other.environment !== environment) continue;
      if (other.transient_environment || other.production_environment) continue;
      if (other.statuses.at(-1)?.state === 'success') this.#status(other, { state: 'inactive' });
    }
  }
}

function shown({ statuses: _own, ...deployment }: Deployment): object {
  return deployment;
}

function page(all: readonly unknown[], query: URLSearchParams): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const first = (Number(query.get('page') ?? 1) - 1) * size;
  return { status: 200, body: all.slice(first, first + size) };
}

function tooLong({ description }: Body): Answer | null {
  return typeof description === 'string' && [...description].length > 140
    ? invalid('description is too long (maximum is 140 characters)')
    : null;
}

function invalid(message: string): Answer {
  return { status: 422, body: { message } };
}

function conflict(message: string): Answer {
  return { status: 409, body: { message } };
}
