import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ask, NO_MORE } from '../commands/ask.ts';
import type { Outcome } from '../commands/outcome.ts';
import { register } from '../commands/release.ts';
import { systemClock } from '../controller/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { entryPath } from '../util/entry.ts';
import { VERSION } from '../version.ts';
import { type Load, startLoad } from './load.ts';
import { makeDemoSpec } from './spec.ts';
import { sweep } from './sweep.ts';

/** A shop of one service behind the gateway, with users, and a git repository as journal and registry. */
export interface Place {
  readonly folder: string;
  readonly load: Load;
  ask(versions: string): Ask;
  close(keep: boolean): Promise<void>;
}

export interface PlaceGiven {
  readonly perSecond: number;
  readonly inconclusive: 'hold' | 'revert';
  readonly cancel: AbortSignal;
  say(line: string): void;
  reporter(): Promise<Reporter>;
}

/** Brings up version 1.4.2 and its users. */
export async function openPlace(given: PlaceGiven): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'gray-release-demo-'));
  const port = await freePort();
  prepare(folder, port, given);
  const ask = (versions: string) => makeAsk(folder, versions, given);
  let load: Load | null = null;
  const close = async (keep: boolean) => {
    await load?.stop();
    await sweep(join(folder, 'state', 'default', 'demo'));
    if (!keep) rmSync(folder, { recursive: true, force: true });
  };
  try {
    expect(await register(ask('')), 'done');
  } catch (error) {
    await close(false);
    throw error;
  }
  load = startLoad(port, given.perSecond);
  return { folder, load, ask, close };
}

function prepare(folder: string, port: number, { inconclusive }: PlaceGiven): void {
  const remote = join(folder, 'remote.git');
  mkdirSync(join(folder, '.github'));
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  const sample = entryPath('sample');
  const spec = makeDemoSpec({ remote, port, node: process.execPath, sample, inconclusive });
  writeFileSync(join(folder, '.github', 'gray-release.yml'), spec);
}

function makeAsk(folder: string, versions: string, { cancel, say, reporter }: PlaceGiven): Ask {
  return {
    specPath: '.github/gray-release.yml',
    specGiven: false,
    environment: '',
    versions,
    reason: '',
    commit: '',
    more: NO_MORE,
    workDir: folder,
    stateRoot: join(folder, 'state'),
    env: process.env,
    token: null,
    by: 'demo',
    me: `demo-${randomBytes(4).toString('hex')}`,
    hostedRunner: false,
    place: {
      tool: VERSION,
      server: null,
      repository: null,
      commit: null,
      pullRequest: null,
      run: null,
      specPath: '.github/gray-release.yml',
      publicRepository: false,
    },
    clock: systemClock,
    cancel,
    mask: () => {},
    debug: () => {},
    say,
    annotate: () => {},
    github: async () => null,
    approvers: null,
    reporter,
  };
}

function expect(outcome: Outcome, decision: Outcome['decision']): void {
  if (outcome.decision !== decision) throw new Error(outcome.message);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
