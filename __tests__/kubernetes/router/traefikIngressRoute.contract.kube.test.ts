import { describe } from 'vitest';
import { traefikIngressRoute } from '../../../src/router/traefik-ingressroute/kind.ts';
import { routerContract } from '../../router/contract.ts';
import { ingressRoute } from './objects.ts';
import { Pods } from './pods.ts';
import { makeRig } from './rig.ts';

const pods = new Pods();

describe('traefik-ingressroute, as every router', () =>
  routerContract(() => makeRig(pods, traefikIngressRoute, ingressRoute), {
    reloads: false,
    lacks: ['sticky', 'retries', 'counts'],
    instances: pods,
  }));
