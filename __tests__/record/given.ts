import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { systemClock } from '../../src/controller/clock.ts';
import type { GitRecordsClient, RecordGiven } from '../../src/ports/record.ts';

// Everything temporary of a test file lies in one folder and goes with it, what the stores themselves make included.
const before = process.env.TMPDIR;
const root = mkdtempSync(join(tmpdir(), 'gray-release-records-'));
process.env.TMPDIR = root;

afterAll(async () => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
});

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(root, 'folder-'));
}

/** What a record store is given on a machine of its own: an empty folder for its state. */
export async function recordGiven(
  more: Partial<RecordGiven> & { readonly client?: GitRecordsClient } = {},
): Promise<RecordGiven> {
  const folder = await temporaryFolder();
  const { client = null, ...rest } = more;
  return {
    release: 'shop',
    environment: 'default',
    stateDir: join(folder, 'state'),
    workDir: folder,
    clock: systemClock,
    secret: () => undefined,
    programEnv: {},
    debug: () => {},
    github: async () => client,
    ...rest,
  };
}
