import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createEmulator } from 'emulate';
import { Deployments } from './deployments.ts';
import { type Answer, type Fault, Faults } from './faults.ts';
import { People, type Role } from './people.ts';
import { EVERYTHING, type Permissions, refusal } from './rules.ts';
import { asBots, bodyOf, listen, parse, send, tokenOf } from './wire.ts';
import { Workflows } from './workflows.ts';

/**
 * GitHub for tests. The state is that of a real emulator, which is too lenient: this stands in front of it and refuses what
 * GitHub refuses. It adds what the emulator lacks (the pull requests of a commit, given commits, workflows) and breaks on demand.
 */
export interface GitHubOptions {
  /** Default: `test-token` with every right. Its user is the bot of Actions. */
  readonly tokens?: Readonly<Record<string, Permissions>>;
  /** Tokens of people: their comments are signed by this login, who is no member. */
  readonly people?: Readonly<Record<string, string>>;
  /** Commits that exist besides those made through the API; the first is the head of the pull request. */
  readonly commits?: readonly string[];
  /** The pull request comes from another repository. */
  readonly fork?: boolean;
  /** Default true: a pull request of `commits`. */
  readonly pullRequest?: boolean;
  readonly private?: boolean;
  /** What people may do, by their logins. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** By the names of their files. Default: none. */
  readonly workflows?: Readonly<Record<string, { readonly dispatch: boolean }>>;
  /** Default true: the repository takes issues. */
  readonly issues?: boolean;
  /** A server of one's own: everything is served under `/api/v3`, and each answer tells its version, such as `3.12.4`. */
  readonly enterprise?: string;
  /** Parts that this server does not have, by a piece of their path: it finds nothing there. */
  readonly without?: readonly string[];
  readonly port?: number;
}

interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly details_url: string | null;
  readonly output: { readonly title: string; readonly summary: string; readonly text: string };
  readonly annotations: readonly {
    readonly path: string;
    readonly start_line: number;
    readonly message: string;
  }[];
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string };
}

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
}

export interface FakeGitHub {
  /** The API's, as `GITHUB_API_URL` has it. */
  readonly url: string;
  readonly token: string;
  readonly repository: { readonly owner: 'acme'; readonly repo: 'shop' };
  /** Number of the pull request; null without one. */
  readonly pullRequest: number | null;
  /** Every request, oldest first. */
  readonly requests: readonly SeenRequest[];
  readonly workflows: Workflows;
  readonly people: People;
  /** A request is under way. */
  readonly answering: boolean;
  /** When the last answer was given, by `performance.now()`. */
  readonly answeredAt: number;
  /** Somebody pushes to the pull request. */
  push(sha: string): void;
  inject(fault: Fault): void;
  heal(): void;
  checkRuns(): Promise<readonly CheckRun[]>;
  comments(): Promise<readonly Comment[]>;
  /** Without pull requests. */
  issues(): Promise<readonly Issue[]>;
  readonly deployments: Deployments;
  stop(): Promise<void>;
}

const REPOSITORY = '/repos/acme/shop';
const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };
const NO_ISSUES: Answer = { status: 410, body: { message: 'Issues are disabled for this repo' } };
const BOT = 'github-actions[bot]';

export const HEAD = '9f3c2d1'.padEnd(40, '0');

export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const { tokens = { 'test-token': EVERYTHING }, people = {}, commits = [HEAD], port = 0 } = options;
  const [token = 'test-token'] = Object.keys(tokens);
  const rights = new Map([
    ...Object.entries(tokens),
    ...Object.keys(people).map((name) => [name, EVERYTHING] as const),
  ]);
  const known = new Set(commits);
  let head = commits[0] ?? HEAD;
  const suites = new Map<string, number>();
  const annotations = new Map<number, CheckRun['annotations'][number][]>();
  const requests: SeenRequest[] = [];
  const faults = new Faults();
  const workflows = new Workflows(options.workflows ?? {});
  const persons = new People(options.roles ?? {});
  let underWay = 0;
  let answeredAt = 0;
  const version =
    options.enterprise === undefined
      ? {}
      : { 'x-github-enterprise-version': `enterprise-server@${options.enterprise}` };

  const server = createServer((request, response) => {
    underWay++;
    handle(request, response)
      .catch((error: unknown) => send(response, { status: 500, body: { message: String(error) } }))
      .finally(() => {
        underWay--;
        answeredAt = performance.now();
      });
  });
  const base = options.enterprise === undefined ? '' : '/api/v3';
  const url = `${await listen(server, port)}${base}`;
  const deployments = new Deployments({
    isKnownCommit: (sha) => known.has(sha),
    async checksPassed(sha) {
      const suite = suites.get(sha);
      if (suite === undefined) return true;
      const { check_runs } = await ask<{ check_runs: CheckRun[] }>(
        'GET',
        `/check-suites/${suite}/check-runs`,
      );
      return check_runs.every(({ conclusion }) => conclusion === 'success');
    },
  });
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        ...Object.fromEntries(Object.keys(tokens).map((each) => [each, { login: BOT, scopes: ['repo'] }])),
        ...Object.fromEntries(
          Object.entries(people).map(([each, login]) => [each, { login, scopes: ['repo'] }]),
        ),
      },
      github: {
        users: [{ login: BOT }, ...Object.values(people).map((login) => ({ login }))],
        orgs: [{ login: 'acme', members: [{ login: BOT, role: 'admin' }] }],
        repos: [{ owner: 'acme', name: 'shop', default_branch: 'main', private: options.private ?? false }],
      },
    },
  });
  const inside = emulator.url;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const target = new URL(request.url ?? '/', url);
    const inBase = target.pathname.startsWith(`${base}/`);
    const path = decodeURIComponent(target.pathname.slice(inBase ? base.length : 0));
    const raw = await bodyOf(request);
    const seen = (status: number) => requests.push({ method, path, status });
    const fault = faults.take(`${method} ${path}`);
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.cut === 'before') {
      seen(0);
      request.socket.destroy();
      return;
    }
    const body = parse(raw);
    const answer =
      fault?.answer ??
      (inBase && !options.without?.some((piece) => path.includes(piece)) ? null : NOT_FOUND) ??
      refusal({
        method,
        path,
        body,
        permissions: rights.get(tokenOf(request)) ?? null,
        isPrivate: options.private ?? false,
        isKnownCommit: (sha) => known.has(sha),
      }) ??
      persons.answer(method, path, body) ??
      workflows.answer(method, path, target.searchParams, body) ??
      (options.issues === false && method === 'POST' && path.endsWith('/issues') ? NO_ISSUES : null) ??
      (await deployments.answer(method, path, target.searchParams, body)) ??
      (await own(method, path, target, request)) ??
      (await forward(method, `${target.pathname.slice(base.length)}${target.search}`, request, raw));
    learn(method, path, body, answer);
    if (fault?.cut === 'after') {
      seen(0);
      request.socket.destroy();
      return;
    }
    const headers = { ...answer.headers, ...version };
    seen(send(response, { ...answer, headers }, request.headers['if-none-match']));
  }

  /** What the emulator does not have. */
  async function own(
    method: string,
    path: string,
    target: URL,
    request: IncomingMessage,
  ): Promise<Answer | null> {
    if (method !== 'GET') return null;
    if (path === `${REPOSITORY}/pulls/${pullRequest}`) {
      const answer = await forward('GET', path, request, '');
      const pull = answer.body as { head: object };
      const repo = options.fork === true ? 'mallory/shop' : 'acme/shop';
      return { ...answer, body: { ...pull, head: { ...pull.head, sha: head, repo: { full_name: repo } } } };
    }
    const [, ofPulls] = /^\/repos\/acme\/shop\/commits\/([0-9a-f]{40})\/pulls$/.exec(path) ?? [];
    if (ofPulls !== undefined) {
      if (pullRequest === null || !commits.includes(ofPulls)) return { status: 200, body: [] };
      const { status, body } = await forward('GET', `${REPOSITORY}/pulls/${pullRequest}`, request, '');
      return { status, body: [body] };
    }
    const [, ofChecks] = /^\/repos\/acme\/shop\/commits\/([0-9a-f]{40})\/check-runs$/.exec(path) ?? [];
    if (ofChecks === undefined) return null;
    const suite = suites.get(ofChecks);
    if (suite === undefined) return { status: 200, body: { total_count: 0, check_runs: [] } };
    const answer = await forward(
      'GET',
      `${REPOSITORY}/check-suites/${suite}/check-runs${target.search}`,
      request,
      '',
    );
    const { check_runs } = answer.body as { check_runs: CheckRun[] };
    for (const run of check_runs) {
      Object.assign(run.output, { annotations_count: annotations.get(run.id)?.length ?? 0 });
    }
    return answer;
  }

  async function forward(
    method: string,
    path: string,
    request: IncomingMessage,
    raw: string,
  ): Promise<Answer> {
    const { authorization = '' } = request.headers;
    const answer = await fetch(`${inside}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(raw !== '' && { body: raw }),
    });
    const text = await answer.text();
    // The emulator takes every user for a person, and its own address for GitHub's.
    const body = text === '' ? null : asBots(JSON.parse(text.replaceAll(inside, url)));
    const link = answer.headers.get('link')?.replaceAll(inside, url) ?? null;
    return { status: answer.status, body, ...(link !== null && { headers: { link } }) };
  }

  /** GitHub appends the annotations of every update, and knows the commits that it was given. */
  function learn(method: string, path: string, body: unknown, answer: Answer): void {
    if (method === 'GET' || answer.status >= 300) return;
    const made = (answer.body ?? {}) as {
      id?: number;
      sha?: string;
      head_sha?: string;
      check_suite?: { id: number };
    };
    if (path.endsWith('/git/commits') && made.sha !== undefined) known.add(made.sha);
    if (!path.includes('/check-runs') || made.id === undefined) return;
    if (made.head_sha !== undefined && made.check_suite !== undefined)
      suites.set(made.head_sha, made.check_suite.id);
    const added = (body as { output?: { annotations?: CheckRun['annotations'] } }).output?.annotations ?? [];
    annotations.set(made.id, [...(annotations.get(made.id) ?? []), ...added]);
  }

  /** Asks the emulator itself: what tests look at is never counted nor refused. */
  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${inside}${REPOSITORY}${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return asBots(await answer.json()) as T;
  }

  const pullRequest =
    options.pullRequest === false
      ? null
      : (
          await ask<{ number: number }>('POST', '/pulls', {
            title: 'Checkout 1.5.0',
            head: 'topic',
            base: 'main',
          })
        ).number;

  return {
    url,
    token,
    repository: { owner: 'acme', repo: 'shop' },
    pullRequest,
    requests,
    workflows,
    people: persons,
    get answering() {
      return underWay > 0;
    },
    get answeredAt() {
      return answeredAt;
    },
    push(sha) {
      known.add(sha);
      head = sha;
    },
    inject: (fault) => faults.inject(fault),
    heal: () => faults.clear(),
    async checkRuns() {
      const lists = await Promise.all(
        [...suites.values()].map((suite) =>
          ask<{ check_runs: CheckRun[] }>('GET', `/check-suites/${suite}/check-runs?filter=all`),
        ),
      );
      return lists
        .flatMap(({ check_runs }) => check_runs)
        .map((run) => ({ ...run, annotations: annotations.get(run.id) ?? [] }))
        .sort((a, b) => a.id - b.id);
    },
    comments: () =>
      pullRequest === null
        ? Promise.resolve([])
        : ask<Comment[]>('GET', `/issues/${pullRequest}/comments?per_page=100`),
    issues: () => ask<Issue[]>('GET', '/issues?state=all&per_page=100'),
    deployments,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}
