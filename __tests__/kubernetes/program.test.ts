import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Program } from './cluster/program.ts';

/** Of those that keep a process from ending. */
const clocks = () => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;

it('keeps nobody waiting once it has been stopped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gray-release-program-'));
  const program = new Program('sleeper', folder, [process.execPath, '-e', 'setInterval(() => {}, 1000)']);
  await program.start(async () => true);
  const before = clocks();

  await program.stop();

  expect(clocks()).toBe(before);
  rmSync(folder, { recursive: true });
});
