import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startGitHub } from '../fakes/github/server.ts';
import { freePort } from '../freePort.ts';
import { type Block, blocksOf, readPage, root } from './page.ts';

/**
 * docs/quick-start.md as somebody follows it: files are written as the page shows them, its commands run in one shell, what they print
 * is compared with what the page says they print, and `act` stands in for the runner. Made their own are the port, /srv, the home folder
 * and, by git's configuration, what lies at github.com.
 */
const cleanup: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

/** In the order in which the page has them. */
const FILES = ['server.js', '.github/gray-release.yml', '.github/workflows/release.yml'];

it('leads from nothing to a promoted release, a reverted one, and one from a workflow', async () => {
  const place = new Place(await freePort());
  cleanup.push(() => place.remove());
  const shell = new Shell(place);
  const [files, compared] = [[...FILES], [] as string[]];
  let printed = '';

  for (const { language, text } of blocksOf(place.ownPage())) {
    if (language === 'text') {
      expect(missing(text, printed), printed).toEqual([]);
      compared.push(text);
    } else if (language !== 'sh') place.write(files.shift()!, text);
    else if (text.startsWith('while ')) place.startUsers(text);
    else {
      // Before all is taken away, the push does what it is for.
      if (text.includes('/stop')) await place.runWorkflow();
      printed = await shell.run(text);
    }
  }

  expect(files).toEqual([]);
  expect(compared.length).toBeGreaterThan(5);
  expect(place.serving()).toEqual([]);
  expect(place.refs()).not.toContain('gray-release');
}, 1_200_000);

class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-release-start-'));
  readonly home = join(this.folder, 'home');
  readonly #port: number;
  readonly #users: ChildProcess[] = [];

  constructor(port: number) {
    this.#port = port;
    for (const each of ['bin', 'home', 'srv', 'work', 'published']) mkdirSync(join(this.folder, each));
    // There is no other user to become.
    writeFileSync(join(this.folder, 'bin/sudo'), '#!/bin/sh\nexec "$@"\n');
    chmodSync(join(this.folder, 'bin/sudo'), 0o755);
    writeFileSync(
      join(this.home, '.gitconfig'),
      `[user]
  name = mona
  email = mona@example.com
[url "file://${this.folder}/published"]
  insteadOf = https://github.com/org/gray-release.git
[url "file://${this.folder}/github.git"]
  insteadOf = https://github.com/acme/shop.git
`,
    );
    this.#git('init', '--quiet', '--bare', 'github.git');
    this.#publish();
  }

  /** The page with what is its own here instead. */
  ownPage(): string {
    return readPage('docs/quick-start.md')
      .replaceAll('127.0.0.1:8080', `127.0.0.1:${this.#port}`)
      .replaceAll('/srv/shop', `${this.folder}/srv/shop`)
      .replaceAll('YOU/shop', 'acme/shop');
  }

  /** This checkout's program, as a release of it. */
  #publish(): void {
    for (const each of ['dist', 'action.yml', 'package.json'])
      cpSync(join(root, each), join(this.folder, 'published', each), { recursive: true });
    this.#git('-C', 'published', 'init', '--quiet');
    this.#git('-C', 'published', 'add', '--force', '.');
    this.#git('-C', 'published', 'commit', '--quiet', '--message', 'v1');
    this.#git('-C', 'published', 'tag', 'v1');
  }

  get env(): NodeJS.ProcessEnv {
    const PATH = [join(this.folder, 'bin'), dirname(process.execPath), process.env.PATH].join(':');
    return { ...process.env, PATH, HOME: this.home, USER: userInfo().username };
  }

  write(path: string, text: string): void {
    const whole = join(this.folder, 'work/shop', path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }

  /** More than one, so that a release does not take long. */
  startUsers(script: string): void {
    for (let i = 0; i < 3; i++)
      this.#users.push(spawn('/bin/sh', ['-c', script], { env: this.env, detached: true, stdio: 'ignore' }));
  }

  async runWorkflow(): Promise<void> {
    const folder = join(this.folder, 'work/shop');
    const sha = this.#git('-C', folder, 'rev-parse', 'HEAD').trim();
    const github = await startGitHub({ commits: [sha] });
    cleanup.push(() => github.stop());
    const args = ['push', '-P', 'self-hosted=-self-hosted', '-s', `GITHUB_TOKEN=${github.token}`];
    const ours = ['--local-repository', `org/gray-release@v1=${join(this.folder, 'published')}`];
    const api = ['--env', `GITHUB_API_URL=${github.url}`, '--env', `HOME=${this.home}`];
    const child = spawn('act', [...args, ...ours, ...api], {
      cwd: folder,
      env: { ...this.env, XDG_CACHE_HOME: join(this.folder, 'act') },
    });
    const { status, said } = await ended(child);
    expect(status, said).toBe(0);
    expect(said).toContain('promoted: every check of every stage passed');
    expect(await this.answer()).toContain(`hello from ${sha}`);
    const names = (await github.checkRuns()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['shop / testers', 'shop / half', 'shop / full']));
  }

  async answer(): Promise<string> {
    return (await fetch(`http://127.0.0.1:${this.#port}/`)).text();
  }

  refs(): string {
    return this.#git('-C', 'github.git', 'for-each-ref');
  }

  /** Instances and gateways that were started from here. */
  serving(): number[] {
    const listed = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
    return listed
      .filter((line) => line.includes(`${this.folder}/`) && /srv\/shop|gateway\.mjs/.test(line))
      .map((line) => Number.parseInt(line, 10));
  }

  remove(): void {
    for (const { pid } of this.#users) kill(-pid!);
    for (const pid of this.serving()) kill(pid);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: this.env, encoding: 'utf8' });
  }
}

/** One shell for the whole page, as a terminal has: folders and aliases stay from block to block. */
class Shell {
  readonly #child: ChildProcess;
  readonly #place: Place;
  #said = '';
  #blocks = 0;

  constructor(place: Place) {
    this.#place = place;
    this.#child = spawn('/bin/sh', ['-eu'], { cwd: join(place.folder, 'work'), env: place.env });
    cleanup.push(() => void this.#child.kill('SIGKILL'));
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        this.#said += chunk.toString();
      });
    this.#child.stdin!.write('exec 2>&1\n');
  }

  /** What the block prints. The first command that fails ends the shell. */
  run(block: Block['text']): Promise<string> {
    const path = join(this.#place.folder, `block-${this.#blocks++}.sh`);
    const done = `done with ${path}`;
    writeFileSync(path, block);
    this.#said = '';
    this.#child.stdin!.write(`. ${path} < /dev/null\necho ${done}\n`);
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`the shell ended in:\n${block}\nafter it said:\n${this.#said}`));
      const look = () => {
        if (!this.#said.includes(done)) return;
        this.#child.stdout!.off('data', look);
        this.#child.off('close', fail);
        resolve(this.#said.replace(done, ''));
      };
      this.#child.stdout!.on('data', look);
      this.#child.once('close', fail);
    });
  }
}

function ended(child: ChildProcess): Promise<{ status: number | null; said: string }> {
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, said }));
  });
}

/** The lines of the page that were not printed, in the order of the page; `...` stands for any lines. */
function missing(shown: string, printed: string): string[] {
  const lines = plain(printed).split('\n');
  let from = 0;
  return plain(shown)
    .trimEnd()
    .split('\n')
    .filter((line) => {
      if (line === '...') return false;
      const at = lines.indexOf(line, from);
      if (at >= 0) from = at + 1;
      return at < 0;
    });
}

/** Without what differs from run to run: times of day, ports, who and where, and what chance counted. */
function plain(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\d\d:\d\d:\d\d/g, 'TIME')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'ADDRESS')
    .replaceAll(/run \S+@\S+/g, 'run RUN')
    .replaceAll(/fails [\d.]+ %/g, 'fails N %')
    .replaceAll(/on [\d,]+ and [\d,]+ requests/g, 'on N and N requests')
    .replaceAll(/(?<=TIME {2})\S+(?= {2}release)/g, 'WHO');
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
