import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, inject, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { startLoad } from '../../../src/demo/load.ts';
import type { Resource } from '../../../src/kubernetes/cluster.ts';
import { kindOf } from '../../../src/kubernetes/kinds.ts';
import { root, Shop } from '../../e2e/shop.ts';
import { ask } from '../../router/client.ts';
import { ISTIO_GATEWAY, Istio } from '../cluster/istio.ts';
import { rolledOut } from '../cluster/objects.ts';
import { Place } from '../cluster/place.ts';
import { Traefik } from '../cluster/traefik.ts';
import { ingressClass } from './ingressClass.ts';
import { ingressRoute } from './objects.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0).reverse()) await each();
});

const stepsOf = (page: string) =>
  readFileSync(join(root, 'docs', page), 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('From nothing'))!;
const blocksOf = (steps: string) =>
  [...steps.matchAll(/^ {3}```yaml\n([\s\S]*?)```/gm)].map(([, block]) => block!.replaceAll(/^ {3}/gm, ''));
const commandsOf = (steps: string) =>
  [...steps.matchAll(/(?:^ +|`)gray-release ([a-z][^`\n#]*)/gm)]
    .map(([, args]) => args!.trim().split(' '))
    .filter(([name]) => name !== 'permissions');

/** The objects that a page has users make, as they stand there. */
async function make(place: Place, text: string): Promise<void> {
  for (const document of parseAllDocuments(text)) {
    const object = document.toJSON() as Resource;
    await place.create(kindOf(object), object);
  }
}

it.each(['gateway-api', 'traefik-ingressroute', 'istio', 'ingress-nginx', 'replicas'])(
  'docs/routers/%s.md leads from nothing to a first release',
  async (kind) => {
    const steps = stepsOf(`routers/${kind}.md`);
    const blocks = blocksOf(steps);
    const spec = blocks.at(-1)!;
    const commands = commandsOf(steps);
    expect(commands.map(([name]) => name)).toEqual(['validate', 'register', 'release']);

    const place = await Place.make(inject('kubernetes'));
    cleanup.push(() => place.end());
    await make(place, blocksOf(stepsOf('targets/kubernetes.md'))[0]!);
    const front = await (kind === 'istio'
      ? Istio.start(place)
      : Traefik.start(place, await ingressClass(place)));
    cleanup.push(() => front.stop());
    // Those of users have a namespace and a name of their own.
    const here = (block: string) =>
      block.replace('istio-system/public', ISTIO_GATEWAY).replace('[shop.example]', '["*"]');
    if (blocks.length === 2) await make(place, here(blocks[0]!));
    // With nothing before the Service, something has to send to it.
    else await place.create(ingressRoute.kind, ingressRoute.object);
    await rolledOut(place);
    await place.until('users are served', async () => (await ask(front.port)).status === 200);

    const shop = new Shop(front.port, [0, 0]);
    cleanup.push(() => shop.close());
    const where = `namespace: ${place.namespace}, kubeconfig: ${JSON.stringify(place.kubeconfig)}`;
    shop.writeSpec(() =>
      spec
        .replace(/^( +)namespace: shop$/m, `$1${where.replace(', ', '\n$1')}`)
        .replace('namespace: shop,', `${where},`),
    );
    execFileSync('git', ['init', '--quiet'], { cwd: shop.folder });
    execFileSync('git', ['remote', 'add', 'origin', join(shop.folder, 'remote.git')], { cwd: shop.folder });

    for (const [name = '', ...args] of commands) {
      const users = name === 'release' ? startLoad(front.port, 50) : null;
      const { status, stderr } = await shop.start([name, ...args]);
      await users?.stop();
      expect(status, stderr).toBe(0);
      const { status: answered, headers } = await ask(front.port);
      expect([answered, headers['x-version']]).toEqual([200, name === 'release' ? '1.5.0' : '1.4.2']);
      if (users !== null) {
        expect(stderr).toContain('promoted');
        expect(users.lost()).toBe(0);
        expect(users.served()['1.5.0']!.requests).toBeGreaterThan(0);
      }
    }
  },
  240_000,
);
