import { execFileSync } from 'node:child_process';
import {
  accessSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Options } from '../../../src/ports/adapter.ts';
import type { TargetGiven } from '../../../src/ports/target.ts';
import { SERVICE } from '../given.ts';
import { type Inside, startInside } from '../namespaces.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A real Docker engine with Compose: see boot.sh. */
export interface Docker {
  readonly folder: string;
  /** A folder of programs: `docker`, which speaks to this engine and no other. */
  readonly bin: string;
  docker(...args: string[]): string;
  /** Runs a program where the engine is, and its network. */
  run(...argv: string[]): Promise<string>;
  /** As by pulling the plug and plugging it in again: every container ends, and those start again of which Docker was told so. */
  reboot(): Promise<void>;
  end(): Promise<void>;
}

/** `own`: a network of its own, which is reached by `run` alone; without, containers are on the machine's. */
export async function startDocker(network: 'none' | 'own' = 'none'): Promise<Docker> {
  const folder = mkdtempSync(join(tmpdir(), 'gray-docker-'));
  const bin = join(folder, 'bin');
  const script = [join(import.meta.dirname, 'boot.sh'), folder, programsOf(folder, bin), network];
  const docker = (...args: string[]) => execFileSync(join(bin, 'docker'), args, { encoding: 'utf8' });
  let inside = await boot(folder, script, docker);
  importImages(folder, docker);
  return {
    folder,
    bin,
    docker,
    run: (...argv) => inside.run(...argv),
    async reboot() {
      await inside.end();
      inside = await boot(folder, script, docker);
    },
    async end() {
      await inside.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function boot(folder: string, script: readonly string[], docker: Docker['docker']): Promise<Inside> {
  rmSync(join(folder, 'docker.sock'), { force: true });
  const isReady = async () =>
    existsSync(join(folder, 'docker.sock')) && docker('version', '--format', 'up') !== '';
  return startInside('docker', script, isReady, script.at(-1) === 'own' ? ['net'] : []);
}

/** The PATH of the engine, and a client that knows its socket and Compose. */
function programsOf(folder: string, bin: string): string {
  const engine = dirname(dirname(realpathSync(found('dockerd'))));
  const plugins = join(folder, 'config/cli-plugins');
  mkdirSync(plugins, { recursive: true });
  symlinkSync(realpathSync(found('docker-compose')), join(plugins, 'docker-compose'));
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'docker'),
    `#!/bin/sh
export DOCKER_HOST=unix://${folder}/docker.sock DOCKER_CONFIG=${folder}/config
exec ${engine}/bin/docker "$@"
`,
    { mode: 0o755 },
  );
  return [`${engine}/bin`, `${engine}/sbin`, '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(':');
}

function found(program: string): string {
  const path = process.env.PATH!.split(':').map((folder) => join(folder, program));
  const first = path.find((each) => {
    try {
      accessSync(each);
      return true;
    } catch {
      return false;
    }
  });
  if (first === undefined) throw new Error(`${program} is not on the PATH; .ci/run installs it`);
  return first;
}

/** Empty images, one a version: what is in them comes from the machine, mounted read-only. */
function importImages(folder: string, docker: Docker['docker']): void {
  const root = join(folder, 'image');
  for (const each of ['usr', 'lib', 'lib64', 'tmp']) mkdirSync(join(root, each), { recursive: true });
  symlinkSync('usr/bin', join(root, 'bin'));
  execFileSync('tar', ['-C', root, '-cf', join(folder, 'image.tar'), '.']);
  for (const version of ['1.4.2', '1.5.0', '9.9.9'])
    docker('import', join(folder, 'image.tar'), `checkout:${version}`);
}

/** A service as a user sets one up: a folder with a Compose file. */
export function setUp(
  { folder: parent }: Docker,
  { stateDir, programEnv }: TargetGiven,
  env: Readonly<Record<string, string>> = {},
  more: object = {},
): Options {
  const name = basename(stateDir);
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose fills them in.
  const [version, port] = ['${VERSION:?}', '${PORT:?}'];
  const libraries = ['/usr', '/lib', '/lib64'].filter((path) => existsSync(path));
  const file = {
    services: {
      checkout: {
        image: `checkout:${version}`,
        network_mode: 'host',
        command: [process.execPath, SERVICE],
        environment: { ...programEnv, ...env, VERSION: version, PORT: port },
        volumes: [...libraries, ROOT, realpathSync(process.execPath)].map((path) => `${path}:${path}:ro`),
        restart: 'unless-stopped',
        stop_grace_period: '5s',
      },
      // It is not part of the instances, and is never brought up.
      database: { image: 'not-there:1', network_mode: 'host' },
    },
  };
  writeFileSync(join(folder, 'compose.yml'), JSON.stringify(file));
  const project = name.toLowerCase();
  return {
    kind: 'compose',
    folder,
    project,
    service: 'checkout',
    drain: '500ms',
    ready: { http: '/healthz', within: '20s' },
    ...more,
  };
}

/** The projects that Docker has containers of. */
export function projectsIn({ docker }: Docker): string[] {
  const listed = docker('ps', '--format', '{{.Label "com.docker.compose.project"}}');
  return listed
    .trim()
    .split('\n')
    .filter((line) => line !== '');
}
