import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Options } from '../../../src/ports/adapter.ts';
import type { TargetGiven } from '../../../src/ports/target.ts';
import { SERVICE } from '../given.ts';
import type { SystemdMachine } from './machine.ts';

export type Scope = 'system' | 'user';

/**
 * A service as a user sets one up: a template, and a folder with its versions. The environment is that of the user's template; each
 * version knows its own name.
 */
export function setUp(
  machine: SystemdMachine,
  scope: Scope,
  { stateDir, programEnv }: TargetGiven,
  env: Readonly<Record<string, string>> = {},
  more: object = {},
): Options {
  const folder = join(machine.folder, basename(stateDir));
  const unit = basename(stateDir);
  for (const version of ['1.4.2', '1.5.0', '9.9.9']) {
    mkdirSync(join(folder, 'releases', version), { recursive: true });
    copyFileSync(SERVICE, join(folder, 'releases', version, 'service.ts'));
    writeFileSync(join(folder, 'releases', version, 'version.env'), `VERSION=${version}\n`);
  }
  const environment = Object.entries({ ...programEnv, ...env }).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, 'service.env'), environment.join(''));
  const units = scope === 'system' ? 'units' : 'config/systemd/user';
  mkdirSync(join(machine.folder, units), { recursive: true });
  writeFileSync(
    join(machine.folder, units, `${unit}@.service`),
    `[Unit]
Description=A service of the tests, version by folder, on port %i

[Service]
WorkingDirectory=${folder}/instances/%i
Environment=PORT=%i
EnvironmentFile=${folder}/service.env
EnvironmentFile=${folder}/instances/%i/version.env
ExecStart=${process.execPath} service.ts
TimeoutStopSec=5s

[Install]
WantedBy=${scope === 'system' ? 'multi-user' : 'default'}.target
`,
  );
  return {
    kind: 'systemd',
    unit,
    folder,
    scope,
    drain: '500ms',
    ready: { http: '/healthz', within: '10s' },
    ...more,
  };
}
