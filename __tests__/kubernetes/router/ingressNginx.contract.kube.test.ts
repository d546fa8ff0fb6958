import { describe } from 'vitest';
import { ingressNginx } from '../../../src/router/ingress-nginx/kind.ts';
import { routerContract } from '../../router/contract.ts';
import { ingressClass } from './ingressClass.ts';
import { ingress } from './objects.ts';
import { Pods, quickTraefik } from './pods.ts';
import { makeRig } from './rig.ts';

const pods = new Pods(async (place) => quickTraefik(place, await ingressClass(place)));

describe('ingress-nginx, as every router', () =>
  routerContract(() => makeRig(pods, ingressNginx, ingress), {
    reloads: false,
    lacks: ['sticky', 'cookie', 'query', 'retries', 'counts'],
    instances: pods,
  }));
