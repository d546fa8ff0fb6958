import { afterAll, beforeAll, describe } from 'vitest';
import { systemdTarget } from '../../../src/target/systemd/kind.ts';
import { via } from '../../machine/given.ts';
import { type Sshd, startSshd } from '../../machine/sshd.ts';
import { targetContract } from '../contract.ts';
import { type SystemdMachine, startSystemd } from './machine.ts';
import { type Scope, setUp } from './service.ts';

let machine: SystemdMachine;
let sshd: Sshd;
const before = process.env.PATH;

beforeAll(async () => {
  machine = await startSystemd();
  sshd = await startSshd(`SetEnv PATH=${machine.bin}:${before}`);
});

afterAll(async () => {
  process.env.PATH = before;
  await sshd.end();
  await machine.end();
});

describe.each<Scope>(['system', 'user'])('with units of the %s on this machine', (scope) => {
  beforeAll(() => {
    process.env.PATH = `${machine.bin}:${before}`;
  });
  targetContract(systemdTarget, (given, env) => setUp(machine, scope, given, env));
});

describe('with units of a machine behind SSH', () => {
  beforeAll(() => {
    // Only the session over there finds the machine's systemctl.
    process.env.PATH = before;
    process.env.SSH_KEY = sshd.key();
    process.env.SSH_KNOWN_HOSTS = sshd.knownHosts();
  });
  // Each look makes connections of its own, so it takes longer.
  const more = () => ({ via: via(sshd), drain: '5s' });
  targetContract(systemdTarget, (given, env) => setUp(machine, 'system', given, env, more()), {
    within: 30_000,
  });
});
