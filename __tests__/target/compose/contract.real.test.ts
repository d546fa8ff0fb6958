import { afterAll, beforeAll, describe } from 'vitest';
import { composeTarget } from '../../../src/target/compose/kind.ts';
import { via } from '../../machine/given.ts';
import { type Sshd, startSshd } from '../../machine/sshd.ts';
import { targetContract } from '../contract.ts';
import { type Docker, setUp, startDocker } from './docker.ts';

let docker: Docker;
let sshd: Sshd;
const before = process.env.PATH;
/** Compose takes a second to bring up or take down a project. */
const WITHIN = 30_000;

beforeAll(async () => {
  docker = await startDocker();
  sshd = await startSshd(`SetEnv PATH=${docker.bin}:${before}`);
});

afterAll(async () => {
  process.env.PATH = before;
  await sshd.end();
  await docker.end();
});

describe('with projects on this machine', () => {
  beforeAll(() => {
    process.env.PATH = `${docker.bin}:${before}`;
  });
  targetContract(composeTarget, (given, env) => setUp(docker, given, env, { drain: '2s' }), {
    within: WITHIN,
  });
});

describe('with projects on a machine behind SSH', () => {
  beforeAll(() => {
    // Only the session over there finds a Docker.
    process.env.PATH = before;
    process.env.SSH_KEY = sshd.key();
    process.env.SSH_KNOWN_HOSTS = sshd.knownHosts();
  });
  const more = () => ({ via: via(sshd), drain: '5s' });
  targetContract(composeTarget, (given, env) => setUp(docker, given, env, more()), { within: WITHIN });
});
