import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EVERYTHING } from '../fakes/github/rules.ts';
import { type FakeGitHub, startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { type GitServer, startGitServer, TOKEN } from '../record/servers.ts';
import { act, type Ran } from './act.ts';
import { root, Shop } from './shop.ts';

const examples = join(root, 'examples/workflows');
/** As it is pinned. */
const [UPLOAD] = /actions\/upload-artifact@[0-9a-f]+/.exec(
  readFileSync(join(examples, 'steer.yml'), 'utf8'),
)!;

/** A stand-in for what only GitHub has, a store of artifacts: puts the file into a folder. */
const UPLOADS = `name: upload
inputs: { name: { required: true }, path: { required: true }, if-no-files-found: { default: warn } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { FILE: "\${{ inputs.path }}", NAME: "\${{ inputs.name }}" }
      run: mkdir -p "$UPLOADS/$NAME" && cp "$FILE" "$UPLOADS/$NAME/"
`;

interface Given {
  /** Of the event, besides what every one has. */
  readonly payload?: object;
  /** A version all of whose requests fail. */
  readonly bad?: string;
  readonly secrets?: Readonly<Record<string, string>>;
}

/**
 * A repository on GitHub whose owners have copied the examples' workflows: git's own server, the emulator, and runners that take
 * `org/gray-release@v1` from this checkout.
 */
export class Hosted {
  readonly shop: Shop;
  readonly github: FakeGitHub;
  readonly #server: GitServer;
  readonly #home: string;
  #before = ''.padEnd(40, '0');
  #head = '';

  static async start(ports: number): Promise<Hosted> {
    const shop = new Shop(await freePort(), [ports, ports + 39]);
    // GitHub's path of the repository that the server has under another name.
    mkdirSync(join(shop.folder, 'acme'));
    symlinkSync('../remote.git', join(shop.folder, 'acme/shop.git'));
    const server = await startGitServer(join(shop.folder, 'remote.git'));
    const github = await startGitHub({
      commits: [],
      tokens: { [TOKEN]: EVERYTHING },
      roles: { alice: 'write' },
      workflows: { 'advance.yml': { dispatch: true } },
      private: true,
    });
    return new Hosted(shop, github, server);
  }

  private constructor(shop: Shop, github: FakeGitHub, server: GitServer) {
    this.shop = shop;
    this.github = github;
    this.#server = server;
    const { folder } = shop;
    this.#home = join(folder, 'home');
    cpSync(examples, join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.gitignore'), '/remote.git\n/acme\n/home\n');
    this.#git('init', '--quiet', '--initial-branch=main');
    this.#git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
    for (const part of ['dist', 'action.yml'])
      cpSync(join(root, part), join(this.#home, 'action', part), { recursive: true });
    mkdirSync(join(this.#home, 'upload'));
    writeFileSync(join(this.#home, 'upload/action.yml'), UPLOADS);
  }

  /** Commits what is there, and pushes it; a commit of each call's own. */
  push(): string {
    this.#git('add', '--all');
    this.#git('-c', 'user.name=o', '-c', 'user.email=o@b', 'commit', '--quiet', '--allow-empty', '-m', 'x');
    this.#before = this.#head || this.#before;
    this.#head = this.#git('rev-parse', 'HEAD');
    this.#git('push', '--quiet', join(this.shop.folder, 'remote.git'), 'main');
    this.github.push(this.#head);
    return this.#head;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.shop.folder, path)), { recursive: true });
    writeFileSync(join(this.shop.folder, path), text);
  }

  /** Runs a workflow of the newest commit. */
  run(on: string, workflow: string, { payload = {}, bad, secrets = {} }: Given = {}): Promise<Ran> {
    const push = { ref: 'refs/heads/main', before: this.#before, after: this.#head };
    return act({
      folder: this.shop.folder,
      on,
      workflow,
      payload: {
        repository: { private: true, default_branch: 'main' },
        ...(on === 'push' && push),
        ...payload,
      },
      secrets: { GITHUB_TOKEN: TOKEN, ...secrets },
      env: {
        HOME: this.#home,
        UPLOADS: this.#uploads,
        GITHUB_SERVER_URL: this.#url,
        GITHUB_API_URL: this.github.url,
        ...(bad !== undefined && { FAILING_VERSION: bad, FAILING: '1' }),
      },
      actions: {
        'org/gray-release@v1': join(this.#home, 'action'),
        [UPLOAD]: join(this.#home, 'upload'),
      },
    });
  }

  dispatch(workflow: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
    return this.run('workflow_dispatch', workflow, { payload: { inputs } });
  }

  /** From now on a runner whose step is killed is lost: nothing is done after it. */
  makeFragile(): void {
    writeFileSync(join(this.#home, 'action/dist/post.js'), '');
  }

  /** Kills the step that runs. */
  kill(): void {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      try {
        const isOurs = readFileSync(`/proc/${name}/environ`, 'utf8')
          .split('\0')
          .includes(`HOME=${this.#home}`);
        if (isOurs && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('/dist/main.js'))
          process.kill(Number(name), 'SIGKILL');
      } catch {
        // It ended between the listing and the look.
      }
    }
  }

  /** How often anything was changed: a ref, a comment, a check run. */
  writes(): number {
    return this.#server.pushes() + this.github.requests.filter(({ method }) => method !== 'GET').length;
  }

  /** What was uploaded as artifacts: `name/file`. */
  uploads(): string[] {
    return readdirSync(this.#uploads).flatMap((name) =>
      readdirSync(join(this.#uploads, name)).map((file) => `${name}/${file}`),
    );
  }

  /** Journals, as git holds them: `environment/release`. */
  journals(): string[] {
    const refs = this.#git('ls-remote', join(this.shop.folder, 'remote.git'), 'refs/gray-release/v1/*');
    return [...refs.matchAll(/v1\/([^/\s]+)\/journal\/(\S+)/g)].map(([, of, name]) => `${of}/${name}`);
  }

  async close(): Promise<void> {
    await this.shop.close();
    await Promise.all([this.github.stop(), this.#server.close()]);
  }

  get #url(): string {
    return new URL(this.#server.url).origin;
  }

  get #uploads(): string {
    return join(this.#home, 'uploads');
  }

  #git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.shop.folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  }
}
