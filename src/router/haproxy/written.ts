import type { Machine } from '../../machine/machine.ts';
import { Refused } from '../../ports/adapter.ts';
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
export async function readWritten(
  { config, map }: Settings,
  machine: Machine,
): Promise<{ shape: Shape | null; about: About | null }> {
  // What cannot be read cannot be written either, which is said when that is tried.
  const [text, entries] = await Promise.all(
    [config, map].map(async (path) => (await machine.text(path)) ?? ''),
  );
  const about = aboutOf(new Map(entries!.split('\n').map((line) => line.split(' ') as [string, string])));
  return { shape: shapeIn(text!), about };
}

/** The map first: a configuration never names one that is not there. @throws Refused */
export async function write({ config, map }: Settings, machine: Machine, files: Files): Promise<void> {
  const lines = [...files.entries].map(([key, value]) => `${key} ${value}\n`);
  try {
    await machine.replace(map, lines.join(''));
    await machine.replace(config, files.config);
  } catch (error) {
    throw new Refused(`what HAProxy is to start with cannot be written: ${(error as Error).message}`);
  }
}
