import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { toJson } from '../../src/commands/outcome.ts';
import { plan } from '../../src/commands/plan.ts';
import { register } from '../../src/commands/release.ts';
import { startLoad } from '../../src/demo/load.ts';
import { sweep } from '../../src/demo/sweep.ts';
import type { Reporter } from '../../src/ports/reporter.ts';
import type { Seen } from '../../src/report/plan.ts';
import { entryPath } from '../../src/util/entry.ts';
import { freePort } from '../freePort.ts';
import { asked } from './given.ts';

const QUIET: Reporter = { name: 'nobody', show: async () => {}, close: async () => {} };

it('reckons by the traffic that the real router has, and changes nothing', async () => {
  const port = await freePort();
  const spec = `apiVersion: gray-release/v1
release: shop
registry: { kind: file, path: records }
services:
  checkout:
    initial: "1.4.2"
    target:
      kind: process
      command: ${JSON.stringify(`'${process.execPath}' '${entryPath('sample')}' --port {port}`)}
      env: { VERSION: "{version}" }
      instances: 2
      ready: { http: "http://{address}/healthz", within: 10s }
      drain: 200ms
    router: { kind: gateway, listen: "127.0.0.1:${port}" }
process:
  test:
    - stage: half
      traffic: { weight: 50% }
      for: { atLeast: 1m, atMost: 30m }
      checks:
        - { kind: compare, name: errors, metric: { source: router, of: errors } }
        - { kind: compare, name: latency, metric: { source: router, of: latency } }
timing: { look: 500ms, effect: 3s, fresh: 2s, lease: 15s, margin: 1s }
`;
  const given = asked({}, { spec, reporter: async () => QUIET, env: { ...process.env } });
  onTestFinished(() => sweep(join(given.folder, 'state', 'default', 'shop')));
  const registered = await register({ ...given.ask, versions: '' });
  expect(registered, registered.message).toMatchObject({ exit: 0 });
  const load = startLoad(port, 150);
  onTestFinished(() => load.stop());
  await sleep(3000);

  const outcome = await plan(given.ask);

  expect(outcome, outcome.message).toMatchObject({ exit: 0 });
  const { reckoned, stages } = (toJson(outcome).report as { sight: Seen }).sight;
  expect(reckoned).toHaveLength(1);
  expect(['router', 'history']).toContain(reckoned[0]!.source);
  expect(reckoned[0]!.assumedTimes).toBe(false);
  expect(reckoned[0]!.perSecond).toBeGreaterThan(90);
  expect(reckoned[0]!.perSecond).toBeLessThan(180);
  expect(stages[0]!.map(({ check, finds }) => [check, finds !== null])).toEqual([
    ['errors', true],
    ['latency', true],
  ]);
}, 60_000);
