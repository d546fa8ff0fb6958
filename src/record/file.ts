import { createHash } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type Append, type Files, RecordError, type RecordKind, type RecordStore, type Tip } from '../ports/record.ts';
import { withNonce } from './nonce.ts';

/** How many commits behind the tip are kept for people to look at. */
const KEPT = 50;

/** A folder with one numbered file per commit. For a single machine: no other runner sees it. */
export const file = {
  kind: 'file',
  schema: {
    type: 'object',
    description: 'A folder on this machine. No other runner can see it, so no other runner can carry a release on.',
    required: ['kind'],
    additionalProperties: false,
    properties: {
      kind: { const: 'file' },
      path: {
        type: 'string',
        minLength: 1,
        description: 'The folder, from the repository on. Default: beside the other state of the release on this machine.',
      },
    },
  },
  traits: { endsWithJob: true },
  create(options, { stateDir, workDir }) {
    const path = options['path'];
    return new FileRecords(typeof path === 'string' ? resolve(workDir, path) : join(stateDir, 'records'));
  },
} satisfies RecordKind;

interface Commit {
  readonly message: string;
  readonly files: readonly (readonly [string, string])[];
}

class FileRecords implements RecordStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async read(ref: string): Promise<Tip> {
    const folder = this.#folder(ref);
    // The tip may be pruned between the listing and the read: the listing is then old, and read again.
    for (let tries = 0; ; tries++) {
      const last = (await numbers(folder)).at(-1);
      if (last === undefined) return { id: null, files: new Map() };
      try {
        const text = await readFile(join(folder, nameOf(last)), 'utf8');
        return { id: `${last}-${digest(text)}`, files: new Map((JSON.parse(text) as Commit).files) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries > 10) throw this.#broken(folder, error);
      }
    }
  }

  async append(ref: string, tip: Tip, files: Files, message: string): Promise<Append> {
    const folder = this.#folder(ref);
    const number = tip.id === null ? 1 : Number(tip.id.slice(0, tip.id.indexOf('-'))) + 1;
    const text = JSON.stringify({ message: withNonce(message), files: [...files] } satisfies Commit);
    const temporary = join(folder, `.${nameOf(number)}.${digest(text)}`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if ((await numbers(folder)).some((taken) => taken >= number)) return { result: 'refused' };
      await writeDurably(temporary, text);
      // link(2) fails when the name is taken: of all writers of this number exactly one gets it.
      await link(temporary, join(folder, nameOf(number)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { result: 'refused' };
      throw this.#broken(folder, error);
    } finally {
      await unlink(temporary).catch(() => {});
    }
    await this.#prune(folder, number - KEPT);
    return { result: 'accepted', tip: { id: `${number}-${digest(text)}`, files } };
  }

  async list(prefix: string): Promise<readonly string[]> {
    const folder = this.#folder(prefix.replace(/\/$/, ''));
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  }

  #folder(ref: string): string {
    const folder = resolve(this.#root, ref);
    if (!folder.startsWith(resolve(this.#root) + sep)) throw new Error(`${ref} leaves the records' folder`);
    return folder;
  }

  async #prune(folder: string, upTo: number): Promise<void> {
    for (const old of await numbers(folder)) if (old <= upTo) await rm(join(folder, nameOf(old)), { force: true });
  }

  #broken(folder: string, error: unknown): RecordError {
    const message = `the record in ${folder} cannot be used: ${(error as Error).message}`;
    return new RecordError(message, 'Make the folder writable for the user that runs this, or name another `path`.');
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function numbers(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .map((name) => Number(/^(\d{8})\.json$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

function nameOf(number: number): string {
  return `${String(number).padStart(8, '0')}.json`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
