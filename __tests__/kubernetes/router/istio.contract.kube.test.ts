import { describe } from 'vitest';
import { istio } from '../../../src/router/istio/kind.ts';
import { routerContract } from '../../router/contract.ts';
import { Istio } from '../cluster/istio.ts';
import { virtualService } from './objects.ts';
import { Pods } from './pods.ts';
import { makeRig } from './rig.ts';

const pods = new Pods((place) => Istio.start(place));

describe('istio, as every router', () =>
  routerContract(() => makeRig(pods, istio, virtualService), {
    reloads: false,
    lacks: ['sticky', 'retries', 'counts'],
    instances: pods,
  }));
