import { saveState, setSecret } from '@actions/core';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Ask } from '../commands/ask.ts';
import type { CommandName } from '../commands/index.ts';
import { systemClock } from '../controller/clock.ts';
import { readPlace } from '../github/event.ts';
import type { Client } from '../github/client.ts';
import type { Input } from './inputs.ts';

/** What the workflow gave: inputs, the event that started the run, and the surfaces that its token can reach. */
export async function makeAsk(command: CommandName, read: (name: Input) => string): Promise<Ask> {
  const { env } = process;
  const specPath = read('spec') || '.github/gray-release.yml';
  const token = read('token') || null;
  const { place, by } = await readPlace(env, specPath);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  let client: Promise<Client | null> | null = null;
  const clientOnce = () => {
    client ??= makeClientOf(token, env, place.repository);
    return client;
  };
  const me = `${env['GITHUB_RUN_ID'] ?? 'run'}.${env['GITHUB_RUN_ATTEMPT'] ?? '1'}-${randomBytes(4).toString('hex')}`;
  if (command === 'release') saveState('live', me);
  return {
    specPath,
    environment: read('environment'),
    versions: read('versions'),
    reason: read('reason'),
    commit: read('commit'),
    workDir: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    stateRoot: read('state') === '' ? '' : resolve(read('state')),
    env,
    token,
    by,
    me,
    hostedRunner: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    place,
    clock: systemClock,
    cancel: cancelled(),
    mask: setSecret,
    debug: env['RUNNER_DEBUG'] === '1' ? say : () => {},
    say,
    github: async () => {
      const made = await clientOnce();
      return made === null || place.repository === null ? null : made.records(place.repository);
    },
    reporter: async () => {
      const { actionReporters } = await import('./surfaces.ts');
      return actionReporters({ client: await clientOnce(), place, summaryPath: env['GITHUB_STEP_SUMMARY'] ?? null, say });
    },
  };
}

async function makeClientOf(token: string | null, env: NodeJS.ProcessEnv, repository: string | null) {
  if (token === null || repository === null) return null;
  const { makeClient } = await import('../github/client.ts');
  return makeClient({ token, baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', log: () => {} });
}

function cancelled(): AbortSignal {
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort());
  return cancel.signal;
}
