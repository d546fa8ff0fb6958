import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../src/util/folder.ts';

function place(): string {
  const made = mkdtempSync(join(tmpdir(), 'gray-release-folder-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

it('makes what is missing with the mode that is asked for, and leaves what is there', async () => {
  const path = join(place(), 'a/b/c');

  await makeFolder(path, 0o700);
  await makeFolder(path, 0o755);

  expect(statSync(path).mode & 0o777).toBe(0o700);
});

it('takes a link to a folder for one', async () => {
  const at = place();
  symlinkSync(at, join(at, 'link'));

  await makeFolder(join(at, 'link'));
  await makeFolder(join(at, 'link/deep'));

  expect(statSync(join(at, 'deep')).isDirectory()).toBe(true);
});

it('takes no file for one', async () => {
  const at = place();
  writeFileSync(join(at, 'file'), '');

  await expect(makeFolder(join(at, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(at, 'file/deep'))).rejects.toThrow('ENOTDIR');
});

it('comes to an end where nothing can be made', async () => {
  await expect(makeFolder('/proc/gray-release/deep')).rejects.toThrow('ENOENT');
});
