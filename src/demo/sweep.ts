import { systemClock } from '../controller/clock.ts';
import { stopGateway } from '../router/gateway/start.ts';
import { targets } from '../target/index.ts';

/** Ends what the demo started: the gateway first, then every instance. */
export async function sweep(stateDir: string): Promise<void> {
  await stopGateway(stateDir, 'checkout');
  const { create } = await targets.process!();
  const surroundings = {
    release: 'demo',
    environment: 'default',
    stateDir,
    workDir: stateDir,
    clock: systemClock,
    secret: () => undefined,
    programEnv: {},
    debug: () => {},
  };
  const options = { kind: 'process', command: 'none', drain: '0s' };
  const target = await create(options, { ...surroundings, service: 'checkout', instances: 2 });
  for (let tries = 0; tries < 100; tries++) {
    const { instances } = await target.read(AbortSignal.timeout(5_000));
    if (instances.length === 0) return;
    const fence = Math.floor(Date.now() / 1000) + 1_000_000;
    for (const version of new Set(instances.map((instance) => instance.version))) {
      await target.scale(version, 0, { signal: AbortSignal.timeout(5_000), fence });
    }
    await systemClock.sleep(100);
  }
}
