import { afterEach } from 'vitest';
import { RecordError, type RecordHistory, type RecordStore, type Tip } from '../../src/ports/record.ts';
import { git } from '../../src/record/git.ts';
import { patience } from './contract.ts';
import { recordGiven } from './given.ts';
import { bareRepository, type GitServer, gitIn, startGitServer, TOKEN } from './servers.ts';

export const REF = 'refs/gray-release/v1/default/journal/shop';

const servers: GitServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

export async function started(folder?: string): Promise<GitServer> {
  const server = await startGitServer(folder ?? (await bareRepository()));
  servers.push(server);
  return server;
}

export async function opened(server: GitServer, token = TOKEN): Promise<RecordStore & RecordHistory> {
  return git.create({ kind: 'git' }, await recordGiven({ defaultRemote: server.url, token }));
}

export function append(
  store: RecordStore,
  tip: Tip,
  n: string,
  files: ReadonlyMap<string, string> = new Map(),
) {
  return store.append(REF, tip, new Map([...files, ['n', n]]), `commit ${n}`, patience(10_000));
}

export async function accepted(
  store: RecordStore,
  tip: Tip,
  n: string,
  files?: ReadonlyMap<string, string>,
): Promise<Tip> {
  const result = await append(store, tip, n, files);
  if (result.result !== 'accepted') throw new Error(`expected accepted: ${JSON.stringify(result)}`);
  return result.tip;
}

export async function count(server: GitServer): Promise<number> {
  return Number(await gitIn(server.folder, 'rev-list', '--count', REF));
}

export async function failure(promise: Promise<unknown>): Promise<RecordError> {
  const outcome = await promise.catch((error: unknown) => error);
  if (outcome instanceof RecordError) return outcome;
  throw new Error('expected a RecordError', { cause: outcome });
}
