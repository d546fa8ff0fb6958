import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { Target } from '../../../src/ports/target.ts';
import { DEPLOYMENTS } from '../../kubernetes/cluster/kinds.ts';
import { deployment, rolledOut } from '../../kubernetes/cluster/objects.ts';
import { powers } from '../../kubernetes/cluster/powers.ts';
import { call, ready, until } from '../given.ts';
import { read, Scene } from './scene.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

/** Watches a target; `quiet` resolves once nothing has been told for a while. */
function watching(target: Target) {
  const end = new AbortController();
  cleanup.push(async () => end.abort());
  const state = { told: 0 };
  const watch = target.watch!(() => state.told++, end.signal);
  const live = () => expect.poll(() => watch.live, { timeout: 30_000 }).toBe(true);
  const quiet = async () => {
    for (let before = -1; before !== state.told; await sleep(1_500)) before = state.told;
    state.told = 0;
  };
  return { state, live, quiet };
}

it('tells what happens to the pods of either version, and nothing of other services', async () => {
  const scene = await Scene.open();
  cleanup.push(() => scene.end());
  const target = await scene.target();
  const { state, live, quiet } = watching(target);
  await live();

  await target.scale('1.5.0', 1, call());
  // As a run does it: no look unless something was told since the last.
  let looks = 0;
  for (let all = await read(target); !ready(3)(all.instances); all = await read(target)) {
    looks++;
    const before = state.told;
    await expect.poll(() => state.told, { timeout: 20_000 }).toBeGreaterThan(before);
  }
  expect(looks).toBeGreaterThan(0);
  await quiet();

  await scene.place.create(DEPLOYMENTS, deployment({ name: 'cart', replicas: 1 }));
  await rolledOut(scene.place, 'cart');
  expect(state.told).toBe(0);

  const [pod] = (await read(target)).instances.filter(({ version }) => version === '1.4.2');
  await scene.place.api.delete(`/api/v1/namespaces/${scene.place.namespace}/pods/${pod!.id}`);
  await expect.poll(() => state.told, { timeout: 20_000 }).toBeGreaterThan(0);
  await until(target, ready(3), 40_000);
});

it('tells again after the API server was away, and that something may have been missed', async (test) => {
  const cluster = await powers(test).restartable();
  cleanup.push(() => cluster.stop());
  const scene = await Scene.open({}, {}, {}, cluster.access);
  cleanup.push(() => scene.end());
  const target = await scene.target();
  const { state, live, quiet } = watching(target);
  await live();
  await quiet();

  await cluster.restart();

  expect(state.told).toBeGreaterThan(0);
  await live();
  await quiet();
  await target.scale('1.5.0', 1, call());
  await expect.poll(() => state.told, { timeout: 20_000 }).toBeGreaterThan(0);
  await until(target, ready(3), 40_000);
});
