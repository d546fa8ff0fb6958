import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeGitHub } from '../fakes/github/server.ts';
import { root, type Shop } from './shop.ts';

/** A job's step as a runner runs it: inputs and files by environment, `main` and then `post`, each a process of its own. */
export class Step {
  readonly #folder = mkdtempSync(join(tmpdir(), 'gray-release-step-'));
  readonly #shop: Shop;
  readonly #env: NodeJS.ProcessEnv;

  constructor(
    shop: Shop,
    github: FakeGitHub,
    sha: string,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
    payload: object = {},
  ) {
    this.#shop = shop;
    const event = {
      pull_request: { number: github.pullRequest, head: { sha } },
      repository: { private: true },
      ...payload,
    };
    writeFileSync(this.#path('event'), JSON.stringify(event));
    for (const name of ['output', 'state', 'summary']) writeFileSync(this.#path(name), '');
    const given = { token: github.token, state: shop.state, ...inputs };
    this.#env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: '7741',
      GITHUB_ACTOR: 'octocat',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: this.#path('event'),
      GITHUB_WORKSPACE: shop.folder,
      GITHUB_OUTPUT: this.#path('output'),
      GITHUB_STATE: this.#path('state'),
      GITHUB_STEP_SUMMARY: this.#path('summary'),
      ...env,
    };
  }

  main(onStart: (child: ChildProcess) => void = () => {}): Promise<{ status: number | null; log: string }> {
    return this.#run('main.js', {}, onStart);
  }

  /** The runner hands on what `main` saved. */
  post(): Promise<{ status: number | null; log: string }> {
    const saved = [...this.#saved('state')].map(([name, value]) => [`STATE_${name}`, value]);
    return this.#run('post.js', Object.fromEntries(saved), () => {});
  }

  get outputs(): ReadonlyMap<string, string> {
    return this.#saved('output');
  }

  get summary(): string {
    return readFileSync(this.#path('summary'), 'utf8');
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }

  /** `name<<delimiter`, the value's lines, the delimiter: as the toolkit writes them. */
  #saved(name: string): Map<string, string> {
    const text = readFileSync(this.#path(name), 'utf8');
    return new Map(
      [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, key, , value]) => [key!, value!]),
    );
  }

  #run(entry: string, env: NodeJS.ProcessEnv, onStart: (child: ChildProcess) => void) {
    const child = spawn(process.execPath, [join(root, 'dist', entry)], {
      cwd: this.#shop.folder,
      env: { ...this.#env, ...env },
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        log += chunk.toString();
      });
    }
    onStart(child);
    return new Promise<{ status: number | null; log: string }>((resolve) =>
      child.once('close', (status) => resolve({ status, log })),
    );
  }
}
