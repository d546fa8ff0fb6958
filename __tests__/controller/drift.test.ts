import { describe, expect, it } from 'vitest';
import { check, Scene, spec, stage } from './scene.ts';

/** A release that is judged at 5 % for a minute, in the middle of which something happens. */
async function released(happens: (scene: Scene) => void) {
  const long = { atLeast: 60_000, atMost: 300_000 };
  const scene = new Scene(spec({}, { stages: [stage('few', 500, [check('errors')], long)] }));
  scene.world.boundary = (name) => {
    if (!name.startsWith('after append') || !name.includes('judging')) return;
    scene.world.boundary = () => {};
    void scene.time.sleep(20_000).then(() => happens(scene));
  };

  const ending = await scene.begin();

  const notes = scene.world.tip.entries.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'note' ? [event.says] : [])),
  );
  return { scene, ending, notes };
}

describe('what changes though nobody ordered it', () => {
  it('in the registry is told once, with what was there before, and put right', async () => {
    let during: string | undefined;
    const { scene, ending, notes } = await released(({ world, time }) => {
      world.registered = [{ service: 'checkout', version: '9.9.9', instances: [] }];
      void time.sleep(20_000).then(() => {
        during = world.registered[0]?.version;
      });
    });

    expect(notes).toEqual([
      "the registry's entry of checkout has 9.9.9 with 0 instances, where 1.0.0 with 5 instances was set; somebody or something else changed it",
    ]);
    expect(during).toBe('1.0.0');
    expect(ending).toMatchObject({ how: 'ended', state: { phase: 'promoted' } });
    expect(scene.world.registered[0]?.version).toBe('1.1.0');
  });

  it('in a router is told once, and the share given again', async () => {
    const { scene, ending, notes } = await released(({ world }) => {
      const kept = world.routes.get('checkout')!;
      world.routes.set('checkout', { ...kept, route: { ...kept.route!, gray: null } });
    });

    expect(notes).toEqual([
      'the router of checkout has all requests to 1.0.0, where 5\u00a0% of the requests to 1.1.0 was set; somebody or something else changed it',
    ]);
    expect(scene.world.log.filter((line) => line === 'route checkout 1.0.0 500').length).toBeGreaterThan(1);
    expect(ending).toMatchObject({ state: { phase: 'promoted' } });
  });

  it('is nothing in a release that nobody disturbs', async () => {
    const { ending, notes } = await released(() => {});

    expect(ending).toMatchObject({ state: { phase: 'promoted' } });
    expect(notes).toEqual([]);
  });
});
