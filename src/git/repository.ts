import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../util/temporary.ts';
import { GitFailed, git } from './git.ts';

/**
 * A bare repository of this process alone: the user's checkout is never touched, and no lock that another process left behind
 * stands in the way. It goes with the process, or with a later one where the process was killed.
 */
export class Repository {
  readonly #env: Readonly<Record<string, string>>;
  /** Blobs that are here, by content, so that an unchanged file costs nothing. */
  readonly #blobs = new Map<string, string>();
  #folder: Promise<string> | null = null;

  /** @param env settings that every call of git gets, such as the authentication */
  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  async run(
    args: readonly string[],
    signal?: AbortSignal,
    input = '',
    env: Readonly<Record<string, string>> = {},
  ) {
    this.#folder ??= made();
    const folder = await this.#folder;
    return git(args, { cwd: folder, env: { ...this.#env, GIT_DIR: folder, ...env }, input, signal });
  }

  /** Fetches `ref` of `remote` and the newest `depth` commits behind it. */
  async fetch(remote: string, ref: string, depth: number, signal?: AbortSignal): Promise<void> {
    const seen = `+${ref}:refs/seen/${ref}`;
    const args = ['fetch', '--quiet', `--depth=${depth}`, '--no-tags', '--no-write-fetch-head', remote, seen];
    for (let tries = 0; ; tries++) {
      try {
        await this.run(args, signal);
        return;
      } catch (error) {
        // Two fetches of one process at once: git has one lock for all that is shallow.
        const locked =
          error instanceof GitFailed && /\.lock'|cannot lock ref|shallow file has changed/.test(error.said);
        if (!locked || tries >= 50) throw error;
        await sleep(50, undefined, { signal });
      }
    }
  }

  /** Writes one commit of exactly these files; its id. */
  async commit(
    files: ReadonlyMap<string, string>,
    parent: string | null,
    message: string,
    signal: AbortSignal,
  ): Promise<string> {
    await this.#writeBlobs(
      [...new Set(files.values())].filter((text) => !this.#blobs.has(text)),
      signal,
    );
    const tree = await this.#treeOf(files, signal);
    const parents = parent === null ? [] : ['-p', parent];
    return (await this.run(['commit-tree', tree, ...parents, '-F', '-'], signal, message)).trim();
  }

  /** All files of a commit that is here. */
  async filesOf(commit: string, signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const listing = await this.run(['ls-tree', '-r', '-z', commit], signal);
    const entries = listing
      .split('\0')
      .map((line) => /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line))
      .filter((match) => match !== null)
      .map((match) => ({ id: match[1]!, path: match[2]! }));
    const byId = new Map([...this.#blobs].map(([text, id]) => [id, text]));
    const missing = [...new Set(entries.map(({ id }) => id))].filter((id) => !byId.has(id));
    for (const [id, text] of await this.#readBlobs(missing, signal)) {
      byId.set(id, text);
      this.#blobs.set(text, id);
    }
    return new Map(entries.map(({ id, path }) => [path, byId.get(id) ?? '']));
  }

  /** mktree makes no folders; an index of its own does. */
  async #treeOf(files: ReadonlyMap<string, string>, signal: AbortSignal): Promise<string> {
    const index = join(await this.#folder!, `index-${Math.random().toString(36).slice(2)}`);
    const env = { GIT_INDEX_FILE: index };
    const input = [...files].map(([path, text]) => `100644 ${this.#blobs.get(text)!}\t${path}\0`).join('');
    try {
      await this.run(['update-index', '--add', '-z', '--index-info'], signal, input, env);
      return (await this.run(['write-tree'], signal, '', env)).trim();
    } finally {
      await rm(index, { force: true });
    }
  }

  async #writeBlobs(texts: readonly string[], signal: AbortSignal): Promise<void> {
    if (texts.length === 0) return;
    const input = texts
      .map((text, i) => `blob\nmark :${i + 1}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
      .join('');
    const marks = texts.map((_, i) => `get-mark :${i + 1}\n`).join('');
    const ids = await this.run(['fast-import', '--quiet', '--done'], signal, `${input}${marks}done\n`);
    for (const [i, id] of ids.trim().split('\n').entries()) this.#blobs.set(texts[i]!, id);
  }

  async #readBlobs(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const output = Buffer.from(
      await this.run(['cat-file', '--batch'], signal, `${ids.join('\n')}\n`),
      'utf8',
    );
    const texts = new Map<string, string>();
    for (let at = 0; at < output.length; ) {
      const end = output.indexOf(10, at);
      const [id = '', , size = '0'] = output.subarray(at, end).toString().split(' ');
      const from = end + 1;
      texts.set(id, output.subarray(from, from + Number(size)).toString('utf8'));
      at = from + Number(size) + 1;
    }
    return texts;
  }
}

async function made(): Promise<string> {
  const folder = await temporaryFolder('gray-release-git-');
  await git(['init', '--quiet', '--bare', '--template=', '.'], { cwd: folder });
  return folder;
}
