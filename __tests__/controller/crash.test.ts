import { describe, expect, it } from 'vitest';
import { check, Scene, service, spec, stage } from './scene.ts';
import type { World } from './world.ts';

type Kind = 'good' | 'bad';

function scene(kind: Kind): Scene {
  const services = [service('checkout'), service('pricing', { dependsOn: ['checkout'] })];
  const stages = [stage('few', 500, [check('smoke')]), stage('half', 5000, [check('load')])];
  const made = new Scene(spec({ services }, { stages }), { checkout: '1.1.0', pricing: '1.1.0' });
  made.world.answer = ({ name }) =>
    kind === 'bad' && name === 'load'
      ? { result: 'fail', says: 'too slow' }
      : { result: 'pass', says: 'fine' };
  return made;
}

/** Names every boundary of an undisturbed release, in order, each with its count. */
async function boundaries(kind: Kind): Promise<string[]> {
  const undisturbed = scene(kind);
  const names: string[] = [];
  undisturbed.world.boundary = (name) => names.push(name);
  await undisturbed.begin();
  return names;
}

function killAt(world: World, index: number): void {
  let count = 0;
  world.boundary = (_name, life) => {
    if (count++ === index) life.kill();
  };
}

function expectWell({ world }: Scene): void {
  expect(world.broken).toEqual([]);
  const versions = ['checkout', 'pricing'].map((name) => {
    const share = world.share(name);
    const sizes = [...world.sizes.get(name)!];
    expect(Object.values(share)).toEqual([10_000]);
    expect(sizes).toEqual([[Object.keys(share)[0], 4]]);
    const registered = world.registered.find((entry) => entry.service === name)!;
    expect(registered.version).toBe(Object.keys(share)[0]);
    expect(registered.instances.length).toBe(4);
    expect(registered.instances.every((i) => i.inService && i.version === registered.version)).toBe(true);
    return registered.version;
  });
  expect(new Set(versions).size).toBe(1);
}

describe.each<Kind>(['good', 'bad'])('a %s version, its run killed at each boundary once', (kind) => {
  it('ends with everything on one version, whatever the boundary', async () => {
    const names = await boundaries(kind);
    expect(names.length).toBeGreaterThan(40);
    for (let index = 0; index < names.length; index++) {
      const killed = scene(kind);
      killAt(killed.world, index);
      const first = await killed.begin();
      killed.world.boundary = () => {};
      if (killed.world.tip.id === null) continue;

      const second = await killed.run();

      const at = `killed ${names[index]} (${index})`;
      expect(second, at).toMatchObject({ how: 'ended' });
      if (first !== 'killed') expect(first, at).toMatchObject({ how: 'ended' });
      expectWell(killed);
      if (kind === 'bad' && typeof second === 'object' && second.how === 'ended') {
        expect(second.state.phase, at).toBe('reverted');
      }
    }
  });

  it('ends well also when the successor is killed, again and again', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const unlucky = scene(kind);
      let random = seed * 2654435761;
      const next = () => {
        random = (random * 1103515245 + 12345) % 2147483648;
        return random / 2147483648;
      };
      unlucky.world.boundary = (_name, life) => {
        if (next() < 0.03) life.kill();
      };
      let ending = await unlucky.begin();
      for (let tries = 0; tries < 30 && ending === 'killed' && unlucky.world.tip.id !== null; tries++) {
        ending = await unlucky.run();
      }
      if (unlucky.world.tip.id === null) continue;
      unlucky.world.boundary = () => {};
      if (ending === 'killed') ending = await unlucky.run();

      expect(ending, `seed ${seed}`).toMatchObject({ how: 'ended' });
      if (typeof ending === 'object' && ending.how === 'ended' && !ending.state.deployed) {
        // Its deadline passed while runs died before anything was deployed: what served goes on as it was.
        for (const sizes of unlucky.world.sizes.values()) expect([...sizes]).toEqual([['1.0.0', 4]]);
      } else expectWell(unlucky);
    }
  });
});
