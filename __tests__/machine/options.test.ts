import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineOf } from '../../src/machine/open.ts';
import { viaFragment } from '../../src/machine/options.ts';
import { makeGiven } from '../router/given.ts';

const { ssh } = viaFragment.properties as { readonly ssh: { readonly pattern: string } };

describe('where a machine is', () => {
  it.each([
    'web-1',
    'deploy@web-1.example',
    'deploy@web-1.example:2222',
    'u_1@10.0.0.1:22',
    'a@[fd00::1]:22',
    '[::1]',
  ])('may be %s', (to) => expect(to).toMatch(new RegExp(ssh.pattern)));

  it.each([
    '',
    '-oProxyCommand=touch run',
    '-oProxyCommand=x@host',
    'user@-oProxyCommand=x',
    '--',
    'a@-F/etc/passwd:22',
    'host:port',
    'host:22:22',
    'host 22',
    'host;touch run',
    '$(touch run)',
    '`touch run`',
    "ho'st",
    'a@b@c',
    'host\n-o',
    'ssh://host',
    '%h',
  ])('is not %j', (to) => expect(to).not.toMatch(new RegExp(ssh.pattern)));
});

describe('what is needed to be let in', () => {
  const given = (secrets: Readonly<Record<string, string>> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'gray-machine-'));
    return { ...makeGiven(folder), secret: (name: string) => secrets[name] };
  };
  const via = { ssh: 'web-1', key: { env: 'SSH_KEY' } };

  it('is named where it is not set, or empty', () => {
    expect(() => machineOf(via, given())).toThrow(
      /via: key takes its value from the variable SSH_KEY, which is not set/,
    );
    expect(() => machineOf(via, given({ SSH_KEY: ' \n' }))).toThrow(/SSH_KEY/);
    const hosts = { ssh: 'web-1', knownHosts: { env: 'HOSTS' } };
    expect(() => machineOf(hosts, given())).toThrow(
      /via: knownHosts takes its value from the variable HOSTS/,
    );
  });

  it('is named where its file cannot be read', () => {
    expect(() => machineOf({ ssh: 'web-1', knownHosts: 'deploy/hosts' }, given())).toThrow(
      /via: knownHosts cannot be read: .*deploy\/hosts/,
    );
    const here = given();
    writeFileSync(join(here.workDir, 'hosts'), 'web-1 ssh-ed25519 AAAA\n');
    expect(() => machineOf({ ssh: 'web-1', knownHosts: 'hosts' }, here)).not.toThrow();
  });
});
