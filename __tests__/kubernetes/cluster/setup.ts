import type { TestProject } from 'vitest/node';
import type { Access } from './api.ts';
import { TestCluster } from './cluster.ts';
import { inOwnNetwork } from './network.ts';

declare module 'vitest' {
  interface ProvidedContext {
    kubernetes: Access;
  }
}

/** One cluster for all files of a run; each test has a namespace of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!inOwnNetwork())
    throw new Error('the Kubernetes suites are run by `npm run test:kubernetes [-- FILE]`');
  const cluster = await TestCluster.start();
  project.provide('kubernetes', cluster.access);
  return () => cluster.stop();
}
