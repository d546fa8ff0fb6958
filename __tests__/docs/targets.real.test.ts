import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startLoad } from '../../src/demo/load.ts';
import { root, Shop } from '../e2e/shop.ts';
import { freePort } from '../freePort.ts';
import { ask } from '../router/client.ts';
import { projectsIn, startDocker } from '../target/compose/docker.ts';
import { startSystemd } from '../target/systemd/machine.ts';
import { blocksOf, readPage, sectionOf } from './page.ts';

const cleanup: (() => Promise<unknown> | unknown)[] = [];
const path = process.env.PATH;
afterEach(async () => {
  process.env.PATH = path;
  for (const each of cleanup.splice(0).reverse()) await each();
});

/** A page's way from nothing to a first release, with a folder, a port and a program of the test's own in the place of the page's. */
class Way {
  readonly shop: Shop;
  readonly #text: string;
  readonly #folder: string;
  readonly #ports: string;

  constructor(page: string, folder: string, shop: Shop, ports: string) {
    this.#text = sectionOf(readPage(page), '## From nothing to a first release');
    this.#folder = folder;
    this.#ports = ports;
    this.shop = shop;
    copyFileSync(join(root, 'examples/server.js'), join(shop.folder, 'server.js'));
  }

  blocks(language: string): string[] {
    return blocksOf(this.#text).flatMap((block) =>
      block.language === language ? [this.#here(block.text)] : [],
    );
  }

  #here(text: string): string {
    return text
      .replaceAll('/srv/checkout', this.#folder)
      .replaceAll('/usr/bin/node', process.execPath)
      .replaceAll('127.0.0.1:8080', `127.0.0.1:${this.shop.port}`);
  }

  sh(script: string): string {
    return execFileSync('bash', ['-euc', script], { cwd: this.shop.folder, encoding: 'utf8' });
  }

  /** The page's last steps: what serves now, and a release with users. `seen`: what its last command shows after the first. */
  async release(commands: string, spec: string, seen: RegExp): Promise<void> {
    const { shop } = this;
    shop.writeSpec(() => spec.replace('instances: 2', `instances: 2\n      ports: "${this.#ports}"`));
    this.sh(`git init --quiet && git remote add origin "$PWD/remote.git"`);
    const lines = commands.trim().split('\n');
    expect(lines.slice(0, 2)).toEqual(['gray-release validate', 'gray-release register']);
    for (const name of ['validate', 'register']) await this.#gray(name);
    expect(this.sh(lines[2]!)).toMatch(/200[\s\S]*x-version: 1\.4\.2/);
    expect(this.sh(lines[3]!)).toMatch(seen);

    const [, release = ''] = /`gray-release (release [^`]*)`/.exec(this.#text) ?? [];
    const users = startLoad(shop.port, 50);
    const said = await this.#gray(...release.split(' '));
    await users.stop();
    expect(said).toContain('promoted');
    expect(users.lost()).toBe(0);
    expect((await ask(shop.port)).headers['x-version']).toBe('1.5.0');
  }

  async #gray(...args: string[]): Promise<string> {
    const { status, stderr } = await this.shop.start(args);
    expect(status, stderr).toBe(0);
    return stderr;
  }
}

async function way(page: string, folder: string, ports: readonly [number, number]): Promise<Way> {
  const shop = new Shop(await freePort(), ports);
  cleanup.push(() => shop.close());
  return new Way(page, folder, shop, ports.join('-'));
}

it('docs/targets/systemd.md leads from nothing to a first release, and a reboot brings that up', async () => {
  const machine = await startSystemd();
  cleanup.push(() => machine.end());
  process.env.PATH = `${machine.bin}:${path}`;
  const folder = join(machine.folder, 'srv');
  const page = await way('docs/targets/systemd.md', folder, [28_200, 28_239]);
  const [template] = page.blocks('ini');
  const [spec] = page.blocks('yaml');
  const [versions, commands] = page.blocks('sh');

  writeFileSync(join(machine.folder, 'units/checkout@.service'), template!);
  page.sh(versions!);
  await page.release(commands!, spec!, /checkout@282\d\d\.service +loaded active +running/);

  expect(readlinkSync(join(folder, 'current'))).toBe('releases/1.5.0');
  await machine.reboot();
  const list = ['list-units', '--plain', '--no-legend', '--state=active', 'checkout@*'];
  const units = (await machine.run('systemctl', ...list)).trim().split('\n');
  expect(units).toHaveLength(2);
  for (const unit of units) {
    const [, port = ''] = /@(\d+)/.exec(unit) ?? [];
    expect(readlinkSync(join(folder, 'instances', port))).toBe('../releases/1.5.0');
  }
});

it('docs/targets/compose.md leads from nothing to a first release, and a reboot brings that up', async () => {
  const docker = await startDocker();
  cleanup.push(() => docker.end());
  process.env.PATH = `${docker.bin}:${path}`;
  const folder = join(docker.folder, 'srv');
  const page = await way('docs/targets/compose.md', folder, [28_240, 28_279]);
  const [file, spec] = page.blocks('yaml');
  const [images, commands] = page.blocks('sh');

  // The images of the test are empty: the program comes from the machine.
  const node = realpathSync(process.execPath);
  const mounts = ['/usr', '/lib', '/lib64', node, `${page.shop.folder}/server.js`].map(
    (each) => `"${each}:${each}:ro"`,
  );
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'compose.yml'),
    file!
      .replace('node server.js', `${node} ${page.shop.folder}/server.js`)
      .replace('network_mode: host', `network_mode: host\n    volumes: [${mounts.join(', ')}]`),
  );
  page.sh(images!);
  await page.release(commands!, spec!, /checkout-282\d\d +running\(1\)/);

  expect(readFileSync(join(folder, 'current.env'), 'utf8')).toBe('VERSION=1.5.0\n');
  await docker.reboot();
  const running = docker.docker('ps', '--format', '{{.Image}}').trim().split('\n');
  expect(running).toEqual(['checkout:1.5.0', 'checkout:1.5.0']);
  expect(projectsIn(docker)).toHaveLength(2);
});
