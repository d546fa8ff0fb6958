import type { TestProject } from 'vitest/node';
import type { Access } from './api.ts';
import { TestCluster } from './cluster.ts';
import { GivenCluster } from './given.ts';
import { KindCluster } from './kind.ts';
import { inOwnNetwork } from './network.ts';
import type { Power } from './powers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    kubernetes: Access;
    power: Power;
  }
}

interface Cluster {
  readonly access: Access;
  stop(): Promise<void>;
}

/** One cluster for all files of a run; each test has a namespace of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [power, cluster] = await start();
  project.provide('kubernetes', cluster.access);
  project.provide('power', power);
  return () => cluster.stop();
}

async function start(): Promise<readonly [Power, Cluster]> {
  const { GRAY_RELEASE_TEST_CLUSTER: wanted } = process.env;
  if (wanted === 'kind') return ['kind', await KindCluster.start()];
  if (wanted !== undefined) return ['none', await GivenCluster.use(wanted)];
  if (!inOwnNetwork())
    throw new Error('the Kubernetes suites are run by `npm run test:kubernetes [-- FILE]`');
  return ['own', await TestCluster.start()];
}
