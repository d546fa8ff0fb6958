import { inject } from 'vitest';
import { DEPLOYMENT, POD } from '../../../src/kubernetes/kinds.ts';
import type { TargetGiven } from '../../../src/ports/target.ts';
import { kubernetesTarget } from '../../../src/target/kubernetes/kind.ts';
import { deployment, PORT } from '../../kubernetes/cluster/objects.ts';
import { Place } from '../../kubernetes/cluster/place.ts';
import { powers } from '../../kubernetes/cluster/powers.ts';
import { targetContract } from '../contract.ts';
import { cleanUp } from '../given.ts';

const places = new Map<string, Place>();
const placeOf = ({ stateDir }: TargetGiven) => places.get(stateDir)!;

targetContract(
  kubernetesTarget,
  (given, env) => ({
    kind: 'kubernetes',
    namespace: placeOf(given).namespace,
    kubeconfig: placeOf(given).kubeconfig,
    deployment: 'checkout',
    image: 'registry.example/service:{version}',
    port: PORT,
    instances: 3,
    patch: {
      spec: {
        containers: [
          { name: 'checkout', env: Object.entries(env).map(([name, value]) => ({ name, value })) },
        ],
      },
    },
  }),
  {
    async prepare(given) {
      const place = await Place.make(inject('kubernetes'));
      places.set(given.stateDir, place);
      // Stable as it is found before the first release: a Deployment with no pods.
      const image = 'registry.example/service';
      await place.create(DEPLOYMENT, deployment({ image, replicas: 0, preStop: 1 }));
    },
    async kill(given, { id, address }, test) {
      const { namespace } = placeOf(given);
      const ip = address.slice(0, address.lastIndexOf(':'));
      await powers(test).kill({ namespace, name: id, ip });
    },
    left: (given) => placeOf(given).list(POD),
    async end(given) {
      await placeOf(given).end();
      cleanUp(given);
    },
    permanent: '1.4.2',
    heals: true,
    within: 30_000,
  },
);
