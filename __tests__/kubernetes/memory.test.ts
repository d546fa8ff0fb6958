import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { root, TELL_MEMORY } from '../../bench/measure.ts';
import { answer, FakeApi } from './fakeApi.ts';

/** As a namespace of 500 services has them, with what the API server says of who owns which field. */
const PODS = Array.from({ length: 1_000 }, (_, n) => ({
  metadata: {
    name: `pod-${n}`,
    labels: { app: `app-${n}` },
    managedFields: [{ manager: 'kubelet', fieldsV1: fields(`f:${n}`, 60) }],
  },
  spec: { containers: [{ name: 'app', env: fields(`E${n}`, 40) }] },
}));

function fields(name: string, count: number): Record<string, object> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}-${n}`, { value: `${n}` }]));
}

/** Looks often, and keeps what it saw last, as a run does. */
const LOOKS = `
  const [kubeconfig, connect, kinds] = process.argv.slice(1);
  const { clusterOf } = await import(connect);
  const { POD } = await import(kinds);
  const options = { kind: 'kubernetes', namespace: 'shop', kubeconfig };
  const cluster = await clusterOf(options, { workDir: '/', programEnv: {}, secret: () => undefined });
  let seen;
  for (let look = 0; look < 40; look++) seen = await cluster.list(POD, null, AbortSignal.timeout(60_000));
  console.log(JSON.stringify({ pods: seen.length, fields: Object.keys(seen[0].metadata) }));
  process.exit();
`;

describe('a run that looks at a large namespace again and again', () => {
  it('takes little memory, since what it saw before is given back', async () => {
    const api = await new FakeApi().start();
    api.answers = [answer(200, { items: PODS })];
    try {
      const args = [api.kubeconfig(), `${root}/src/kubernetes/connect.ts`, `${root}/src/kubernetes/kinds.ts`];
      const child = spawn(process.execPath, [
        ...['--import', TELL_MEMORY, '--input-type=module', '--eval', LOOKS, ...args],
      ]);
      const [said, told] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);

      expect(JSON.parse(said), told).toEqual({ pods: 1_000, fields: ['name', 'labels'] });
      const memory = Number(/maxrss=(\d+)/.exec(told)![1]) / 1024;
      expect(memory).toBeLessThan(230);
    } finally {
      api.stop();
    }
  });
});
