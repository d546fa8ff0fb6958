import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { prometheusMetric } from '../../../src/metric/prometheus/kind.ts';
import type { RouterKind } from '../../../src/ports/router.ts';
import { gatewayApi } from '../../../src/router/gateway-api/kind.ts';
import { traefikIngressRoute } from '../../../src/router/traefik-ingressroute/kind.ts';
import { metricGiven, NEVER, question } from '../../metric/given.ts';
import { tally } from '../../router/load.ts';
import { NEW, OLD } from '../../router/scene.ts';
import type { Traefik } from '../cluster/traefik.ts';
import { KubernetesShop } from '../shop.ts';
import { httpRoute, ingressRoute } from './objects.ts';
import { Pods, quickTraefik } from './pods.ts';
import { makeRig, type Owned } from './rig.ts';
import { scrape, shownBy } from './shown.ts';

const BY_TRAEFIK = '### By Traefik';
const BY_PODS = '### By the pods themselves';
const TESTER = { 'x-gray': '1' };

describe('what Traefik counts, by Prometheus as the page has it', () => {
  let traefik: Traefik;
  const pods = new Pods(async (place) => {
    traefik = await quickTraefik(place);
    return traefik;
  });
  const cleanup: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const each of cleanup.splice(0).reverse()) await each();
  });
  afterAll(() => pods.end());

  it.each<[string, string, RouterKind, Owned]>([
    ['gateway-api', BY_TRAEFIK, gatewayApi, httpRoute],
    ['traefik-ingressroute', '## What it counts', traefikIngressRoute, ingressRoute],
  ])('%s: is each version’s requests and errors, no tester’s', async (page, heading, kind, owned) => {
    const [old, fresh] = await Promise.all([pods.many(OLD, 1), pods.many(NEW, 1)]);
    const backend = (version: string, of: typeof old) => ({
      version,
      addresses: of.map(({ address }) => address),
    });
    const rig = await makeRig(pods, kind, owned);
    cleanup.push(() => rig.end());
    const place = await pods.place();
    const shown = shownBy(page, heading, place);
    const scraper = await scrape(shown, place, traefik);
    cleanup.push(() => scraper.close());
    const source = prometheusMetric.create(
      { ...shown.metric, kind: 'prometheus', address: scraper.address },
      metricGiven(),
    );
    const look = async () => {
      await scraper.scraped();
      return source.sample(question('errors'), NEVER);
    };
    const send = async (requests: number, errors: number) => {
      const served = await tally(rig.port, requests);
      const failed = await tally(rig.port, errors, { path: '/status/503' });
      await tally(rig.port, 30, { headers: TESTER });
      await tally(rig.port, 10, { headers: TESTER, path: '/status/503' });
      return [OLD, NEW].map((version) => ({
        requests: served[version]! + failed[version]!,
        errors: failed[version]!,
      }));
    };
    const counted = (sent: Awaited<ReturnType<typeof send>>) => ({ stable: sent[0], gray: sent[1] });
    const match = [{ on: 'header', name: 'x-gray', anyOf: ['1'] }] as const;
    const gray = { ...backend(NEW, fresh), salt: 's', rule: { match, weight: 3000 } };
    await rig.router.apply({ stable: backend(OLD, old), gray }, { signal: NEVER, fence: 1 });

    // Nobody has failed yet, neither at stable nor at gray.
    await tally(rig.port, 20);
    const none = { requests: 0, errors: 0 };
    expect(await look()).toMatchObject({ stable: none, gray: none });

    const first = await send(200, 100);
    expect(first).toEqual([
      { requests: 210, errors: 70 },
      { requests: 90, errors: 30 },
    ]);
    expect(await look()).toMatchObject(counted(first));
    const second = await send(40, 20);
    const both = first.map(({ requests, errors }, i) => ({
      requests: requests + second[i]!.requests,
      errors: errors + second[i]!.errors,
    }));
    expect(await look()).toMatchObject(counted(both));
  });
});

/** A release that nothing but its `compare` check decides, by what Prometheus counted. */
describe.concurrent('a release through a Gateway, judged by Prometheus as the page has it', () => {
  const cleanup: (() => Promise<unknown>)[] = [];
  afterAll(() => Promise.all(cleanup.map((each) => each())));

  it.each([
    [BY_TRAEFIK, '1.5.0', 'promoted'],
    [BY_TRAEFIK, '1.6.0', 'reverted'],
    [BY_PODS, '1.5.0', 'promoted'],
    [BY_PODS, '1.6.0', 'reverted'],
  ])('%s: %s is %s', async (heading, version, end) => {
    const shop = await KubernetesShop.open(inject('kubernetes'));
    const { place, traefik } = shop;
    const shown = shownBy('gateway-api', heading, place);
    const scraper = await scrape(shown, place, traefik);
    cleanup.push(() => scraper.close().then(() => shop.close()));
    const metric = JSON.stringify({ ...shown.metric, address: scraper.address });
    shop.shop.writeSpec(() =>
      shop.shop.spec
        .replace(
          /- \{ kind: http, .*$/m,
          `- { kind: compare, name: errors, tolerate: 0%, metric: ${metric} }`,
        )
        .replace('atMost: 60s, warmUp: 200ms', 'atMost: 2m, warmUp: 6s')
        // Four at once keep the machine busy, and none of them is killed.
        .replace('lease: 20s', 'lease: 60s')
        .replace('  promote:', '  risk: { falseRevert: 1%, missed: 5%, ruleOut: 300% }\n  promote:'),
    );
    const users = await shop.register();

    const ended = await shop.release(version);

    await shop.isOver(ended, version, users, [end]);
    if (end === 'reverted')
      expect(ended.stderr).toMatch(/reverted: Gray \(1\.6\.0\) fails [\d.]+\s% of requests, stable/);
  });
});
