import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Ask, type More, NO_MORE } from '../../src/commands/ask.ts';
import { systemClock } from '../../src/controller/clock.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { file } from '../../src/record/file.ts';
import type { Entry } from '../../src/release/events.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';

/** A spec that keeps its journal and registry in a folder; nobody listens at its router's port. */
export const SPEC = `apiVersion: gray-release/v1
release: shop
registry: { kind: file, path: records }
services:
  checkout:
    initial: "1.4.2"
    target: { kind: process, command: "node server.js --port {port}", instances: 4, ready: { tcp: true } }
    router: { kind: gateway, listen: "127.0.0.1:1" }
process:
  test:
    - stage: few
      traffic: { weight: 10% }
      for: { atLeast: 1m, atMost: 15m }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors } }
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 1m, atMost: 30m }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors } }
`;

export interface Asked {
  readonly ask: Ask;
  readonly folder: string;
  /** Lines for people. */
  readonly said: string[];
}

/** What the command line would give a command in a folder of its own. */
export function asked(
  more: Partial<More> = {},
  { spec = SPEC, ...rest }: Partial<Ask> & { spec?: string } = {},
): Asked {
  const folder = mkdtempSync(join(tmpdir(), 'gray-release-commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, '.github/gray-release.yml'), spec);
  const said: string[] = [];
  const specPath = '.github/gray-release.yml';
  const ask: Ask = {
    specPath,
    specGiven: false,
    environment: '',
    versions: 'checkout=1.5.0',
    reason: '',
    commit: '',
    more: { ...NO_MORE, ...more },
    workDir: folder,
    stateRoot: join(folder, 'state'),
    env: {},
    token: null,
    by: 'octocat',
    me: `test-${randomUUID()}`,
    hostedRunner: false,
    place: {
      tool: '1.0.0',
      server: null,
      repository: null,
      commit: null,
      pullRequest: null,
      run: null,
      specPath,
      publicRepository: false,
    },
    clock: systemClock,
    cancel: new AbortController().signal,
    mask: () => {},
    debug: () => {},
    say: (line) => said.push(line),
    annotate: () => {},
    github: async () => null,
    approvers: null,
    reporter: () => Promise.reject(new Error('nothing is reported here')),
    ...rest,
  };
  return { ask, folder, said };
}

/** Appends releases, entry by entry, to the journal that the spec names. */
export async function journaled(
  { folder }: Asked,
  ...releases: readonly (readonly Entry[])[]
): Promise<void> {
  const store = file.create({ kind: 'file', path: 'records' }, await recordGiven({ workDir: folder }));
  const journal = openJournal(store, refOf('journal', 'default', 'shop'), systemClock);
  const signal = AbortSignal.timeout(10_000);
  let tip = await journal.read(signal);
  for (const entry of releases.flat()) {
    const appended = await journal.append(tip, entry, signal);
    if (appended.result !== 'accepted') throw new Error(appended.result);
    tip = appended.tip;
  }
}
