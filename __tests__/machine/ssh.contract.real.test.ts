import { afterAll, beforeAll, describe } from 'vitest';
import { machineContract } from './contract.ts';
import { behind } from './given.ts';
import { type Sshd, startSshd } from './sshd.ts';

let sshd: Sshd;
beforeAll(async () => {
  sshd = await startSshd();
});
afterAll(() => sshd.end());

describe('a machine behind SSH', () => machineContract(() => behind(sshd)));
