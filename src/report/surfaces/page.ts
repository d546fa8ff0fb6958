import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { makeFolder } from '../../util/folder.ts';

export interface PageAt {
  /** Absolute. */
  readonly path: string;
  /** The folder that a path which lies in it must not leave by a link; absolute. */
  readonly within: string;
}

/** A place that can hold no page, whatever is done about the machine. */
export class NoPlace extends Error {}

/** What the system says of such places. */
const WHY: Readonly<Record<string, string>> = {
  EACCES: 'the permission is missing',
  EEXIST: 'what should be a folder is a file',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link, which is not followed',
  EMLINK: 'it is a link, which is not followed',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'nothing can be made there',
  ENOTDIR: 'what should be a folder is a file',
  ENXIO: 'it is no file',
  EPERM: 'the permission is missing',
  EROFS: 'the file system is read-only',
};

/**
 * Writes a page over the one that is there, and makes the folders that are missing. Whoever wrote what is checked out may have
 * left a link or a pipe in its place: neither is followed, nor waited for.
 *
 * @throws NoPlace, with the reason; Error of the system where the place is right and writing failed
 */
export async function writePage({ path, within }: PageAt, html: string): Promise<void> {
  try {
    if (lies(dirname(path), within) && !lies(await above(path), await realpath(within)))
      throw new NoPlace(`a link leads out of ${within}`);
    await makeFolder(dirname(path));
    await fill(await open(path, FLAGS), html);
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ''];
    throw why === undefined ? error : new NoPlace(why);
  }
}

/** Not cut to nothing at once: it may be no page. To wait for a pipe's reader could take for ever. */
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;

async function fill(file: FileHandle, html: string): Promise<void> {
  try {
    if (!(await file.stat()).isFile()) throw new NoPlace('it is no file');
    await file.truncate();
    await file.writeFile(html);
  } finally {
    await file.close();
  }
}

function lies(folder: string, within: string): boolean {
  const way = relative(within, folder);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/** Where the nearest folder above that exists really is. */
async function above(path: string): Promise<string> {
  const folder = dirname(path);
  try {
    return await realpath(folder);
  } catch (error) {
    if (folder === path) throw error;
    return above(folder);
  }
}
