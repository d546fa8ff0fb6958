import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/commands/ask.ts';
import { otherRepository, plain } from '../../src/commands/otherRepository.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { asked, SPEC } from './given.ts';

const spec = loadSpec(SPEC, 'gray-release.yml').spec!;

function from(repository: string | null, stateRoot: string, workDir?: string): Ask {
  const { ask } = asked();
  const server = repository === null ? null : 'https://github.com';
  return { ...ask, stateRoot, ...(workDir && { workDir }), place: { ...ask.place, server, repository } };
}

describe('a state folder', () => {
  it('belongs to the repository that released first, and says so to another', async () => {
    const { folder } = asked();
    const owner = join(folder, 'default/shop/repository');

    expect(await otherRepository(from('acme/shop', folder), spec)).toBeNull();
    expect(await otherRepository(from('acme/shop', folder), spec)).toBeNull();
    const refused = await otherRepository(from('acme/cart', folder), spec);

    expect(refused).toMatchObject({ decision: 'refused', exit: 2 });
    expect(refused!.message).toBe(
      `${join(folder, 'default/shop')} holds the release shop of github.com/acme/shop, and this is github.com/acme/cart: ` +
        `give the release another name, or the run a folder of its own with state; where the repository was moved, remove ${owner}`,
    );
    expect(readFileSync(owner, 'utf8')).toBe('github.com/acme/shop\n');
    rmSync(owner);
    expect(await otherRepository(from('acme/cart', folder), spec)).toBeNull();
  });

  it('is the same on the command line, by the checkout that it was cloned to', async () => {
    const { folder } = asked();
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'git@github.com:Acme/shop.git');

    expect(await otherRepository(from('acme/shop', folder), spec)).toBeNull();
    expect(await otherRepository(from(null, folder, folder), spec)).toBeNull();
    for (const remote of ['/srv/git/other.git', '../other', 'file:///srv/git/other']) {
      git('remote', 'set-url', 'origin', remote);
      expect(await otherRepository(from(null, folder, folder), spec)).toBeNull();
    }
    git('remote', 'set-url', 'origin', 'https://github.com/acme/other');
    expect(await otherRepository(from(null, folder, folder), spec)).toMatchObject({ exit: 2 });
  });

  it('is nobody\u2019s where nothing is kept in it, or nobody knows of what repository this is', async () => {
    const { folder } = asked();
    const elsewhere = {
      ...spec,
      services: spec.services.map((each) => ({
        ...each,
        target: { ...each.target, kind: 'command' },
        router: { ...each.router, kind: 'haproxy' },
      })),
    };

    expect(await otherRepository(from('acme/shop', folder), elsewhere)).toBeNull();
    expect(await otherRepository(from(null, folder, folder), spec)).toBeNull();
    expect(existsSync(join(folder, 'default'))).toBe(false);
  });
});

it.each([
  ['https://github.com/acme/shop', 'github.com/acme/shop'],
  ['https://x-access-token:secret@github.com/acme/shop.git', 'github.com/acme/shop'],
  ['git@github.com:acme/Shop.git', 'github.com/acme/shop'],
  ['ssh://git@github.com/acme/shop.git/', 'github.com/acme/shop'],
  ['ssh://git@git.example:2222/shop.git', 'git.example:2222/shop'],
])('%s is %s', (remote, name) => {
  expect(plain(remote)).toBe(name);
});
