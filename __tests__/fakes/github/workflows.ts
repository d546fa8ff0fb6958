import type { Answer } from './faults.ts';

interface WorkflowRun {
  readonly id: number;
  readonly workflow: string;
  readonly ref: string;
  status: 'queued' | 'in_progress' | 'completed';
}

interface Review {
  readonly login: string;
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
}

/**
 * Workflows by the names of their files, and the runs that were asked for. Nothing runs them: a test says when one begins and
 * ends, as a runner would.
 */
export class Workflows {
  readonly runs: WorkflowRun[] = [];
  /** What reviewers of environments said of a run, by its id: GitHub asks them before the job begins. */
  readonly reviews = new Map<number, Review[]>();
  readonly #files: Readonly<Record<string, { readonly dispatch: boolean }>>;

  constructor(files: Readonly<Record<string, { readonly dispatch: boolean }>>) {
    this.#files = files;
  }

  /** Null where the request is about nothing of this. */
  answer(method: string, path: string, query: URLSearchParams, body: unknown): Answer | null {
    const [, reviewed] = /^\/repos\/acme\/shop\/actions\/runs\/(\d+)\/approvals$/.exec(path) ?? [];
    if (reviewed !== undefined && method === 'GET') return this.#reviewsOf(Number(reviewed));
    const [, file = '', what] =
      /^\/repos\/acme\/shop\/actions\/workflows\/([^/]+)\/(runs|dispatches)$/.exec(path) ?? [];
    if (what === undefined) return null;
    const workflow = this.#files[file];
    if (workflow === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (what === 'runs' && method === 'GET') return this.#list(file, query);
    if (what !== 'dispatches' || method !== 'POST') return { status: 404, body: { message: 'Not Found' } };
    if (!workflow.dispatch)
      return { status: 422, body: { message: "Workflow does not have 'workflow_dispatch' trigger" } };
    const { ref } = body as { ref: string };
    if (!/^(refs\/heads\/)?main$/.test(ref))
      return { status: 422, body: { message: `No ref found for: ${ref}` } };
    this.runs.push({ id: this.runs.length + 1, workflow: file, ref, status: 'queued' });
    return { status: 204 };
  }

  #reviewsOf(run: number): Answer {
    const reviews = this.reviews.get(run) ?? [];
    const body = reviews.map(({ login, environment, state }, i) => ({
      state,
      comment: '',
      user: { login, type: 'User' },
      environments: [{ id: i + 1, name: environment }],
    }));
    return { status: 200, body };
  }

  #list(file: string, query: URLSearchParams): Answer {
    const all = this.runs.filter(({ workflow }) => workflow === file && query.get('event') !== 'push');
    const found = [...all].reverse().slice(0, Number(query.get('per_page') ?? 30));
    const workflow_runs = found.map(({ id, status }) => ({ id, status, event: 'workflow_dispatch' }));
    return { status: 200, body: { total_count: all.length, workflow_runs } };
  }
}
