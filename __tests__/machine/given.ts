import type { Machine } from '../../src/machine/machine.ts';
import { machineOf } from '../../src/machine/open.ts';
import type { Surroundings } from '../../src/ports/adapter.ts';
import { makeGiven } from '../router/given.ts';
import type { Sshd } from './sshd.ts';

export interface Keys {
  readonly key?: 'user' | 'stranger';
  readonly host?: 'host' | 'other-host';
}

/** As a spec says it, with the secrets of a workflow. */
export const via = (sshd: Sshd) => ({
  ssh: sshd.to,
  key: { env: 'SSH_KEY' },
  knownHosts: { env: 'SSH_KNOWN_HOSTS' },
});

export function givenFor<Given extends Surroundings>(given: Given, sshd: Sshd, keys: Keys = {}): Given {
  const secrets: Readonly<Record<string, string>> = {
    SSH_KEY: sshd.key(keys.key),
    SSH_KNOWN_HOSTS: sshd.knownHosts(keys.host),
  };
  return { ...given, secret: (name) => secrets[name] };
}

export function behind(sshd: Sshd, keys: Keys = {}): Machine {
  return machineOf(via(sshd), givenFor(makeGiven(sshd.folder), sshd, keys));
}
