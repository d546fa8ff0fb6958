import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from '../commands/ask.ts';
import type { Outcome } from '../commands/outcome.ts';
import { register, release } from '../commands/release.ts';
import { systemClock } from '../controller/clock.ts';
import { entryPath } from '../util/entry.ts';
import { VERSION } from '../version.ts';
import { type Load, type Served, startLoad } from './load.ts';
import { makeDemoSpec } from './spec.ts';
import { sweep } from './sweep.ts';

/**
 * The main job on this machine, with nothing installed but Node and git: real processes of a small service behind the
 * embedded gateway, real requests, a git repository as journal and registry. A good version is promoted, a bad one reverted.
 * Returns the exit status: 0 when both ended as they must and no user of the stable version saw a failed request.
 */
export async function demo({ keep }: { readonly keep: boolean }): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gray-release-demo-'));
  const port = await freePort();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  prepare(folder, port);
  const cancel = new AbortController();
  process.once('SIGINT', () => cancel.abort());
  const ask = (versions: string) => makeAsk(folder, versions, cancel.signal, say);
  let load: Load | null = null;
  try {
    say(
      'checkout 1.4.2 is brought up and registered: 2 instances behind the gateway, journal and registry in git',
    );
    expect(await register(await ask('')), 'done');
    load = startLoad(port, 400);
    say('\n400 requests a second from now on. First a good version:\n');
    const good = await release(await ask('checkout=1.5.0'));
    say('\nNow a bad one, 1.6.0: healthy when asked, but 5 % of its users get an error:\n');
    const bad = await release(await ask('checkout=1.6.0'));
    await load.stop();
    return verdict(say, good, bad, load);
  } finally {
    await load?.stop();
    await sweep(join(folder, 'state', 'default', 'demo'));
    if (keep) say(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(folder: string, port: number): void {
  mkdirSync(join(folder, '.github'));
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')]);
  const spec = makeDemoSpec({
    remote: join(folder, 'remote.git'),
    port,
    node: process.execPath,
    sample: entryPath('sample'),
  });
  writeFileSync(join(folder, '.github', 'gray-release.yml'), spec);
}

async function makeAsk(
  folder: string,
  versions: string,
  cancel: AbortSignal,
  say: (line: string) => void,
): Promise<Ask> {
  return {
    specPath: '.github/gray-release.yml',
    environment: '',
    versions,
    reason: '',
    commit: '',
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
    async reporter() {
      const { terminalReporter } = await import('../report/surfaces/terminal.ts');
      return terminalReporter({
        clock: systemClock,
        output: process.stderr,
        env: process.env,
        onRunner: false,
      });
    },
  };
}

function verdict(say: (line: string) => void, good: Outcome, bad: Outcome, load: Load): number {
  const served = load.served();
  say('\nWhat users saw, by the version that answered:');
  for (const [version, { requests, errors }] of Object.entries(served).sort()) {
    say(`  ${version.padEnd(12)} ${String(requests).padStart(6)} requests, ${errors} failed`);
  }
  say(`  no answer    ${String(load.lost()).padStart(6)}`);
  const stable = sum([served['1.4.2'], served['1.5.0']]);
  const harmless = load.lost() === 0 && served['the gateway'] === undefined && stable.errors === 0;
  const asMeant = good.decision === 'promoted' && bad.decision === 'reverted';
  say(
    `\n1.5.0 ${good.decision}, 1.6.0 ${bad.decision}; failed requests of users of the stable version: ${stable.errors + load.lost()}`,
  );
  return asMeant && harmless ? 0 : 1;
}

function sum(all: readonly (Served | undefined)[]): Served {
  const requests = all.reduce((total, each) => total + (each?.requests ?? 0), 0);
  return { requests, errors: all.reduce((total, each) => total + (each?.errors ?? 0), 0) };
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
