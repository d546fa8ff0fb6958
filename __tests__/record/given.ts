import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/controller/clock.ts';
import type { GitRecordsClient, RecordGiven } from '../../src/ports/record.ts';

/** What a record store is given on a machine of its own: an empty folder for its state. */
export async function recordGiven(
  more: Partial<RecordGiven> & { readonly client?: GitRecordsClient } = {},
): Promise<RecordGiven> {
  const root = await mkdtemp(join(tmpdir(), 'gray-release-record-'));
  const { client = null, ...rest } = more;
  return {
    release: 'shop',
    environment: 'default',
    stateDir: join(root, 'state'),
    workDir: root,
    clock: systemClock,
    secret: () => undefined,
    programEnv: {},
    debug: () => {},
    github: async () => client,
    ...rest,
  };
}
