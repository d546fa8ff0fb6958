import { createHash } from 'node:crypto';
import { link, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import {
  type Append,
  type Files,
  type Logged,
  RecordError,
  type RecordHistory,
  type RecordKind,
  type RecordStore,
  type Tip,
} from '../ports/record.ts';
import { makeFolder } from '../util/folder.ts';
import { withNonce } from './nonce.ts';

/** How many commits behind the tip are kept for people to look at. */
const KEPT = 50;

/** A folder with one numbered file per commit. For a single machine: no other runner sees it. */
export const file = {
  kind: 'file',
  schema: {
    type: 'object',
    description:
      'A folder on this machine. No other runner can see it, so no other runner can carry a release on.',
    required: ['kind'],
    additionalProperties: false,
    properties: {
      kind: { const: 'file' },
      path: {
        type: 'string',
        minLength: 1,
        description:
          'The folder, from the repository on. Default: beside the other state of the release on this machine.',
      },
    },
  },
  traits: { endsWithJob: true },
  create(options, { stateDir, workDir }) {
    const path = options.path;
    return new FileRecords(typeof path === 'string' ? resolve(workDir, path) : join(stateDir, 'records'));
  },
} satisfies RecordKind;

interface Commit {
  readonly message: string;
  readonly files: readonly (readonly [string, string])[];
}

class FileRecords implements RecordStore, RecordHistory {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async read(ref: string): Promise<Tip> {
    const folder = this.#folder(ref);
    // The tip may be pruned between the listing and the read: the listing is then old, and read again.
    for (let tries = 0; ; tries++) {
      const last = (await numbersIn(folder)).at(-1);
      if (last === undefined) return { id: null, files: new Map() };
      const path = join(folder, nameOf(last));
      try {
        const text = await readFile(path, 'utf8');
        return { id: idOf(last, text), files: filesOf(path, text) };
      } catch (error) {
        if (codeOf(error) !== 'ENOENT' || tries > 10) throw unusable(folder, error);
      }
    }
  }

  async append(ref: string, tip: Tip, files: Files, message: string): Promise<Append> {
    const folder = this.#folder(ref);
    const before = numberOf(tip.id);
    const number = before + 1;
    const text = JSON.stringify({ message: withNonce(message), files: [...files] } satisfies Commit);
    const id = idOf(number, text);
    const temporary = join(folder, `.${id}.new`);
    try {
      await makeFolder(folder, 0o700);
      if (((await numbersIn(folder)).at(-1) ?? 0) !== before) return { result: 'refused' };
      await writeDurably(temporary, text);
      // link(2) fails when the name is taken: of all writers of this number exactly one gets it.
      await link(temporary, join(folder, nameOf(number)));
      await syncFolder(folder);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return { result: 'refused' };
      throw unusable(folder, error);
    } finally {
      await rm(temporary, { force: true }).catch(() => {});
    }
    const newest = await prune(folder);
    // A writer that slept here so long that its number was taken and pruned got a name that no longer means anything.
    if (number <= newest - KEPT) return { result: 'unresolved', why: 'many others wrote meanwhile' };
    return { result: 'accepted', tip: { id, files } };
  }

  async list(prefix: string): Promise<readonly string[]> {
    const folder = this.#folder(prefix.replace(/\/$/, ''));
    const paths = await readdir(folder, { recursive: true }).catch(emptyIfAbsent(folder));
    const commits = paths.filter((path) => committed(basename(path)) > 0);
    return [...new Set(commits.map((path) => dirname(path).split(sep).join('/')))];
  }

  async log(ref: string, most: number): Promise<readonly Logged[]> {
    const folder = this.#folder(ref);
    const numbers = (await numbersIn(folder)).slice(-most).reverse();
    return Promise.all(
      numbers.map(async (number) => {
        const path = join(folder, nameOf(number));
        const text = await readFile(path, 'utf8').catch((error: unknown) => {
          throw unusable(folder, error);
        });
        return { id: idOf(number, text), message: commitOf(path, text).message };
      }),
    );
  }

  async filesAt(ref: string, id: string): Promise<Files> {
    const folder = this.#folder(ref);
    const path = join(folder, nameOf(numberOf(id)));
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw unusable(folder, error);
    });
    return filesOf(path, text);
  }

  #folder(ref: string): string {
    const folder = resolve(this.#root, ref);
    if (!folder.startsWith(resolve(this.#root) + sep)) throw new Error(`${ref} leaves the records' folder`);
    return folder;
  }
}

/** Removes commits far behind the tip, and what writers that died left half written. The number of the tip. */
async function prune(folder: string): Promise<number> {
  const names = await readdir(folder);
  const newest = Math.max(0, ...names.map(committed));
  const old = names.filter((name) => /^\.?\d{8}\D/.test(name) && Number(/\d{8}/.exec(name)) <= newest - KEPT);
  for (const name of old) await rm(join(folder, name), { force: true });
  return newest;
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

/** A new name is on the disk only when its folder is; where folders cannot be synced the system sees to it in its time. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(emptyIfAbsent(folder));
  return names
    .map(committed)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

/** Only a folder that is not there is an empty record: one that cannot be read may hold a live release. */
function emptyIfAbsent(folder: string): (error: unknown) => never[] {
  return (error) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw unusable(folder, error);
  };
}

function filesOf(path: string, text: string): Files {
  return new Map(commitOf(path, text).files);
}

function commitOf(path: string, text: string): Commit {
  try {
    const { message, files } = JSON.parse(text) as Commit;
    const strings = files.every(([name, content]) => typeof name === 'string' && typeof content === 'string');
    if (strings && typeof message === 'string') return { message, files };
  } catch {
    // Said below, like every other way of being wrong.
  }
  throw new RecordError(
    `${path} is no commit of gray-release`,
    'Somebody edited it. Remove this file, and the commit before it is the newest one.',
  );
}

function unusable(folder: string, error: unknown): RecordError {
  if (error instanceof RecordError) return error;
  const message = `the record in ${folder} cannot be used: ${(error as Error).message}`;
  const advice = 'Make the folder writable for the user that runs this, or name another `path`.';
  return new RecordError(message, advice, { cause: error });
}

/** `00000012.json` -> 12; 0 for every other name. */
function committed(name: string): number {
  return Number(/^(\d{8})\.json$/.exec(name)?.[1] ?? 0);
}

function nameOf(number: number): string {
  return `${String(number).padStart(8, '0')}.json`;
}

function idOf(number: number, text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `${String(number).padStart(8, '0')}-${digest}`;
}

function numberOf(id: string | null): number {
  return id === null ? 0 : Number(id.slice(0, id.indexOf('-')));
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
