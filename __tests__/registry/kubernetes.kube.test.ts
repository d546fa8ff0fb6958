import { afterAll, expect, inject, test } from 'vitest';
import type { Resource } from '../../src/kubernetes/cluster.ts';
import { CONFIG_MAP } from '../../src/kubernetes/kinds.ts';
import { Refused } from '../../src/ports/adapter.ts';
import { kubernetesRegistry } from '../../src/registry/kubernetes/kind.ts';
import { Place } from '../kubernetes/cluster/place.ts';
import { makeGiven } from '../target/given.ts';
import { call, registryContract, service } from './contract.ts';

const places: Place[] = [];
afterAll(() => Promise.all(places.map((place) => place.end())));

async function fresh() {
  const place = await Place.make(inject('kubernetes'));
  places.push(place);
  const open = (release = 'shop') => {
    const given = {
      ...makeGiven(),
      release,
      records: () => Promise.reject(new Error('no record is needed')),
    };
    const { namespace, kubeconfig } = place;
    return kubernetesRegistry.create({ kind: 'kubernetes', namespace, kubeconfig }, given);
  };
  const configMap = () => place.find<Resource>(CONFIG_MAP, 'gray-release');
  const writes = async () => Number((await configMap())?.metadata.resourceVersion ?? 0);
  return { place, open, configMap, writes };
}

registryContract('kubernetes', fresh);

test('keeps what the later of two runs said, however close they come', async () => {
  const { open } = await fresh();
  const [earlier, later] = [await open(), await open()];
  for (let round = 1; round <= 20; round++) {
    await Promise.all([
      earlier.register([service('checkout', 2 * round)], call(2 * round)).catch(() => {}),
      later.register([service('checkout', 2 * round + 1)], call(2 * round + 1)),
    ]);
    const { services } = await later.read(AbortSignal.timeout(5000));
    expect(services[0]?.instances).toHaveLength(2 * round + 1);
  }
});

test('belongs to one release', async () => {
  const { open, place } = await fresh();
  await (await open()).register([service('checkout', 1)], call());
  const other = await open('cart');

  await expect(other.read(AbortSignal.timeout(5000))).rejects.toThrow(
    /the ConfigMap gray-release is the registry of default\/shop; this is default\/cart/,
  );
  await expect(other.register([service('cart', 1)], call())).rejects.toThrow(Refused);
  await place.merge(CONFIG_MAP, 'gray-release', { metadata: { annotations: null } });
  await expect(other.read(AbortSignal.timeout(5000))).rejects.toThrow(/is none of gray-release/);
});

test.each([
  ['{"version":"1.4.2"', /it is cut short or edited by hand/],
  ['{"version":"../1","fence":1,"instances":[]}', /version is .* not a version/],
  ['{"version":"1","fence":1,"instances":[["a","b","1","yes"]]}', /inService is "yes", not true or false/],
])('says what is wrong with an entry that somebody edited: %s', async (text, message) => {
  const { open, place } = await fresh();
  const registry = await open();
  await registry.register([service('checkout', 1)], call());
  await place.merge(CONFIG_MAP, 'gray-release', { data: { checkout: text } });

  await expect(registry.read(AbortSignal.timeout(5000))).rejects.toThrow(
    /the entry checkout of the ConfigMap gray-release/,
  );
  await expect(registry.read(AbortSignal.timeout(5000))).rejects.toThrow(message);
  await expect(registry.register([service('checkout', 2)], call())).rejects.toThrow(Refused);
});

test('is Refused, in its own words, what is too large', async () => {
  const { open } = await fresh();
  const many = Array.from({ length: 4 }, (_, i) => service(`${'x'.repeat(60)}-${i}`, 5000));

  const registering = (await open()).register(many, call());

  await expect(registering).rejects.toThrow(Refused);
  await expect(registering).rejects.toThrow(/Too long/);
});
