import { randomBytes } from 'node:crypto';
import { chmod, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refused } from '../../ports/adapter.ts';
import { makeFolder } from '../../util/folder.ts';
import { shapeIn } from './config.ts';
import { type About, aboutOf, type Entries } from './entries.ts';
import type { Settings } from './options.ts';
import type { Shape } from './shape.ts';

/** What a reload or a restart of HAProxy starts with. */
export interface Files {
  readonly config: string;
  readonly entries: Entries;
}

/** What an earlier run wrote; nulls before the first. */
export async function readWritten({
  config,
  map,
}: Settings): Promise<{ shape: Shape | null; about: About | null }> {
  const [text, entries] = await Promise.all([textOf(config), textOf(map)]);
  const about = aboutOf(new Map(entries.split('\n').map((line) => line.split(' ') as [string, string])));
  return { shape: shapeIn(text), about };
}

/** The map first: a configuration never names one that is not there. @throws Refused */
export async function write({ config, map }: Settings, files: Files): Promise<void> {
  const lines = [...files.entries].map(([key, value]) => `${key} ${value}\n`);
  try {
    await makeFolder(dirname(config));
    await replace(map, lines.join(''));
    await replace(config, files.config);
  } catch (error) {
    throw new Refused(`what HAProxy is to start with cannot be written: ${(error as Error).message}`);
  }
}

/** In one step, so that a reload at any moment reads the old file or the new one. */
async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
  try {
    const file = await open(draft, 'w', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    // HAProxy may run as another user, whatever this one's umask is.
    await chmod(draft, 0o644);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function textOf(path: string): Promise<string> {
  // What cannot be read cannot be written either, which is said when that is tried.
  return readFile(path, 'utf8').catch(() => '');
}
