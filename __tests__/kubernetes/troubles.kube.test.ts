import { afterEach, describe, expect, inject, it } from 'vitest';
import { DEPLOYMENTS, ROUTES } from './cluster/kinds.ts';
import type { DeploymentObject } from './cluster/objects.ts';
import { powers } from './cluster/powers.ts';
import { KubernetesShop } from './shop.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

async function open(...args: Parameters<typeof KubernetesShop.open>): Promise<KubernetesShop> {
  const shop = await KubernetesShop.open(...args);
  cleanup.push(() => shop.close());
  return shop;
}

/** Does `what` once, when the release has come to judge its only stage. */
function whenJudging(what: () => Promise<unknown>) {
  const state: { done: Promise<unknown> | null } = { done: null };
  const onEvent = (event: Readonly<Record<string, unknown>>) => {
    if (event.phase === 'judging' && event.stage === 0) state.done ??= what();
  };
  return { onEvent, state };
}

describe('a release in a cluster with troubles of its own', () => {
  it('goes on when the API server has been away for a while', async (test) => {
    const cluster = await powers(test).restartable();
    cleanup.push(() => cluster.stop());
    const shop = await open(cluster.access);
    const users = await shop.register();
    const { onEvent, state } = whenJudging(() => cluster.restart());

    const ended = await shop.release('1.5.0', onEvent);

    await state.done;
    expect(state.done).not.toBeNull();
    await shop.isOver(ended, '1.5.0', users, ['promoted']);
  });

  it('puts right the weights that someone else has set meanwhile', async () => {
    const shop = await open(inject('kubernetes'));
    const { place } = shop;
    const users = await shop.register();
    const { onEvent, state } = whenJudging(async () => {
      const { spec } = (await place.find<{ spec: { rules: { backendRefs: object[] }[] } }>(
        ROUTES,
        'checkout',
      ))!;
      const rules = spec.rules.map((rule) => ({
        ...rule,
        backendRefs: rule.backendRefs.map((each, i) => ({ ...each, weight: i === 0 ? 9 : 1 })),
      }));
      await place.merge(ROUTES, 'checkout', { spec: { rules } });
    });

    const ended = await shop.release('1.5.0', onEvent);

    await state.done;
    await shop.isOver(ended, '1.5.0', users, ['promoted']);
    expect(ended.stderr).toMatch(
      /has 10\s% of the requests to 1\.5\.0, where 50\s% .* was set; somebody or something/,
    );
  });

  it('keeps what someone else changes in the stable Deployment while it is promoted', async () => {
    const shop = await open(inject('kubernetes'));
    const { place } = shop;
    const users = await shop.register();
    let done: Promise<unknown> | null = null;

    const ended = await shop.release('1.5.0', ({ type }) => {
      if (type !== 'committed') return;
      const annotations = { 'example.org/owner': 'someone' };
      done = place.merge(DEPLOYMENTS, 'checkout', { spec: { template: { metadata: { annotations } } } });
    });

    await done;
    expect(done).not.toBeNull();
    await shop.isOver(ended, '1.5.0', users, ['promoted']);
    const { spec } = (await place.find<DeploymentObject>(DEPLOYMENTS, 'checkout'))!;
    expect(spec.template.metadata?.annotations).toMatchObject({ 'example.org/owner': 'someone' });
  });

  it('says which right is missing, and touches nothing', async () => {
    const shop = await open(inject('kubernetes'), (place) => place.account('releaser'));
    shop.shop.writeSpec(() => shop.shop.spec.replace('deadline: 60s', 'deadline: 10s'));
    const before = await shop.place.list(DEPLOYMENTS);

    const { status, stderr, events } = await shop.shop.start(['register']);

    const said = JSON.stringify(events.at(-1)) + stderr;
    expect(status, stderr).toBe(3);
    expect(said).toContain(`system:serviceaccount:${shop.place.namespace}:releaser`);
    expect(said).toMatch(/is forbidden: User .* cannot (get|list) resource/);
    const versions = (all: typeof before) => all.map(({ metadata }) => metadata.generation);
    expect(versions(await shop.place.list(DEPLOYMENTS))).toEqual(versions(before));
  });
});
