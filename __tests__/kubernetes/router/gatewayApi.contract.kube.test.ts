import { describe } from 'vitest';
import { gatewayApi } from '../../../src/router/gateway-api/kind.ts';
import { routerContract } from '../../router/contract.ts';
import { httpRoute } from './objects.ts';
import { Pods } from './pods.ts';
import { makeRig } from './rig.ts';

const pods = new Pods();

describe('gateway-api, as every router', () =>
  routerContract(() => makeRig(pods, gatewayApi, httpRoute), {
    reloads: false,
    lacks: ['sticky', 'retries', 'counts'],
    instances: pods,
  }));
