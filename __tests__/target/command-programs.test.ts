import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../../src/ports/adapter.ts';
import type { Target, TargetGiven } from '../../src/ports/target.ts';
import { commandTarget } from '../../src/target/command.ts';
import { call, cleanUp, leftOf, makeGiven } from './given.ts';

describe('the programs of the command target', () => {
  let given: TargetGiven;

  beforeEach(() => {
    given = makeGiven('checkout', { TOKEN: 'swordfish' });
  });

  afterEach(() => cleanUp(given));

  /** A program that notes its arguments and environment, and does what `body` says. */
  function program(name: string, body: string): string {
    const path = join(given.stateDir, name);
    const note = `require("fs").appendFileSync(${JSON.stringify(`${path}.called`)}, JSON.stringify([process.argv.slice(2), process.env]) + "\\n");`;
    writeFileSync(path, `#!${process.execPath}\n${note}\n${body}\n`);
    chmodSync(path, 0o755);
    return `'${path}'`;
  }

  function called(name: string): [string[], Record<string, string>][] {
    const path = join(given.stateDir, `${name}.called`);
    if (!existsSync(path)) return [];
    return readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  function target(statusBody: string, more: Readonly<Record<string, unknown>> = {}): Target {
    const options = {
      kind: 'command',
      deploy: `${program('deploy', '')} {service} {version} {size} of {instances}`,
      status: program('status', statusBody),
      remove: `${program('remove', '')} {version}`,
      ...more,
    };
    return commandTarget.create(options, given);
  }

  const nothing = 'console.log(JSON.stringify({ instances: [] }))';

  function running(count: number, version: string): string {
    const instances = Array.from({ length: count }, (_, i) => ({
      id: `i${i}`,
      version,
      address: `10.0.0.${i + 1}:80`,
      state: 'ready',
    }));
    return `console.log(${JSON.stringify(JSON.stringify({ instances }))})`;
  }

  it('are told in arguments and environment variables what to do', async () => {
    const env = { API_TOKEN: { env: 'TOKEN' }, WHAT: '{version}' };

    await target(nothing, { env, drain: '1500ms' }).scale('1.5.0', 2, call(7));

    const [[argv, seen]] = called('deploy') as [[string[], Record<string, string>]];
    expect(argv).toEqual(['checkout', '1.5.0', '2', 'of', '3']);
    expect(seen).toMatchObject({
      GRAY_COMMAND: 'deploy',
      GRAY_SERVICE: 'checkout',
      GRAY_VERSION: '1.5.0',
      GRAY_SIZE: '2',
      GRAY_INSTANCES: '3',
      GRAY_DRAIN: '1.5',
      GRAY_FENCE: '7',
      API_TOKEN: 'swordfish',
      WHAT: '1.5.0',
    });
  });

  it('are called only when there is something to do', async () => {
    const scale = `${program('scale', '')} {size}`;

    await target(running(2, '1.5.0'), { scale }).scale('1.5.0', 2, call());
    await target(running(2, '1.5.0'), { scale }).scale('1.5.0', 3, call());
    await target(running(2, '1.5.0'), { scale }).scale('1.4.2', 0, call());
    await target(running(2, '1.5.0'), { scale }).scale('1.5.0', 0, call());

    expect(called('deploy')).toHaveLength(0);
    expect(called('scale').map(([argv]) => argv)).toEqual([['3']]);
    expect(called('remove').map(([argv]) => argv)).toEqual([['1.5.0']]);
  });

  it('get deploy instead of scale where there is none, and no promote', async () => {
    const real = target(
      running(1, '1.5.0').replace('{\\"instances', '{\\"permanent\\":\\"1.4.2\\",\\"instances'),
    );

    await real.scale('1.5.0', 3, call());
    await real.promote('1.5.0', call());

    expect(called('deploy').map(([argv]) => argv[2])).toEqual(['3']);
    expect((await real.read(AbortSignal.timeout(5000))).permanent).toBeUndefined();
  });

  it('count as unanswered when they fail, since they may have had an effect', async () => {
    const deploy = program(
      'failing',
      'console.log("step 1 done"); console.error("no quota for " + process.env.API_TOKEN); process.exit(9)',
    );
    const failing = target(nothing, { deploy, env: { API_TOKEN: { env: 'TOKEN' } } });

    const error = await failing.scale('1.5.0', 1, call()).catch((thrown: unknown) => thrown);

    expect(error).not.toBeInstanceOf(Refused);
    expect((error as Error).message).toBe(
      'deploy exited with status 9; its last output: step 1 done | no quota for ***',
    );
  });

  it('certainly had no effect when they were not found', async () => {
    const missing = target(nothing, { deploy: 'no-such-deployer {version}' });

    const error = await missing.scale('1.5.0', 1, call()).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(Refused);
    expect((error as Error).message).toBe(
      'deploy: command not found: no-such-deployer is in no folder of PATH',
    );
  });

  it('change nothing when it cannot be told what runs', async () => {
    const blind = target('process.exit(1)');

    await expect(blind.read(AbortSignal.timeout(5000))).rejects.toThrow(
      'status exited with status 1; it printed nothing',
    );
    await expect(blind.scale('1.5.0', 1, call())).rejects.toThrow(Refused);
    expect(called('deploy')).toEqual([]);
  });

  it('are stopped with all they started when they take too long', async () => {
    const body =
      'require("child_process").spawn("sleep", ["60"], { stdio: "inherit" }); console.log("waiting"); setInterval(() => {}, 1000)';
    const slow = target(nothing, { deploy: program('slow', body), within: '400ms' });

    const error = await slow.scale('1.5.0', 1, call()).catch((thrown: unknown) => thrown);

    expect(error).not.toBeInstanceOf(Refused);
    expect((error as Error).message).toMatch(
      /^deploy was stopped: it had not ended in time \(at most 400.ms\); its last output: waiting$/,
    );
    expect(leftOf(given)).toEqual([]);
  });

  it('say which secret is not set before anything is started', async () => {
    const unset = target(nothing, { env: { KEY: { env: 'NO_SUCH' } } });

    await expect(unset.scale('1.5.0', 1, call())).rejects.toThrow(
      'KEY takes its value from the variable NO_SUCH, which is not set',
    );
    expect(called('status')).toEqual([]);
  });
});
