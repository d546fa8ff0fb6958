import { setTimeout as sleep } from 'node:timers/promises';
import { inject, type TestContext } from 'vitest';
import { findMarked } from '../../../src/target/process/identity.ts';
import type { Access } from './api.ts';
import { TestCluster } from './cluster.ts';
import { killContainer, restartServer } from './kind.ts';

/** Whose the cluster of a run is: the tests' own, one of kind, or one of which no more than a kubeconfig is known. */
export type Power = 'own' | 'kind' | 'none';

export interface PodAt {
  readonly namespace: string;
  readonly name: string;
  readonly ip: string;
}

/** A cluster whose API server can be killed while a test runs. */
interface Restartable {
  readonly access: Access;
  /** Kills it; resolves when it is back, seconds later. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** What a test can do to a cluster apart from what its API server does. */
interface Powers {
  /** Kills the process of a pod. */
  kill(pod: PodAt): Promise<void>;
  restartable(): Promise<Restartable>;
}

const OWN: Powers = {
  async kill({ ip }) {
    process.kill(findMarked('HOST', ip)[0]!, 'SIGKILL');
  },
  async restartable() {
    const cluster = await TestCluster.start();
    const restart = () => cluster.plane.restartServer(() => sleep(2_000));
    return { access: cluster.access, restart, stop: () => cluster.stop() };
  },
};

const KIND: Powers = {
  kill: killContainer,
  async restartable() {
    const access = inject('kubernetes');
    return { access, restart: () => restartServer(access), stop: async () => {} };
  },
};

/** Leaves the test out, visibly, where nothing but a kubeconfig is known. */
export function powers({ skip }: TestContext): Powers {
  const power = inject('power');
  if (power === 'none') skip('needs more of the cluster than its kubeconfig');
  return power === 'own' ? OWN : KIND;
}

/** Leaves the test out, visibly, in every cluster but the tests' own, where none is ever left out. */
export function onlyInOwn({ skip }: TestContext, because: string): void {
  if (inject('power') !== 'own') skip(because);
}
