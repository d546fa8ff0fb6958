import { describe, expect, it } from 'vitest';
import { commandCheck } from '../../src/check/command.ts';
import type { Finding } from '../../src/ports/check.ts';
import { checkGiven, question } from './given.ts';

const NEVER = new AbortController().signal;

async function ask(code: string, options: object = {}, secrets = {}): Promise<Finding> {
  const run = `'${process.execPath}' -e '${code}' -- {gray} {stable} {version}`;
  const check = commandCheck.create(
    { kind: 'command', name: 'acceptance', run, ...options },
    checkGiven(secrets),
  );
  return (await check.ask(question(['10.0.0.7:80', '10.0.0.8:80'], ['10.0.0.1:80']), NEVER)) as Finding;
}

describe('a command check', () => {
  it('passes with status 0, and tells the program where gray and stable are', async () => {
    const told =
      'const e = process.env; console.log(process.argv.slice(1), e.GRAY_ADDRESSES, e.STABLE_ADDRESS, e.GRAY_VERSION, e.STABLE_VERSION, e.GRAY_SERVICE, e.GRAY_STAGE, e.ME); process.exit(1)';

    expect((await ask('process.exit(0)')).result).toBe('pass');
    const { says } = await ask(told, { env: { ME: '{service}' } });

    expect(says).toContain(
      "[ '10.0.0.7:80', '10.0.0.1:80', '1.5.0' ] 10.0.0.7:80,10.0.0.8:80 10.0.0.1:80 1.5.0 1.4.2 checkout testers checkout",
    );
  });

  it('fails with any other status, and shows the last lines without secrets', async () => {
    const code =
      'console.log("1 passed"); console.error("cart: wrong total for " + process.env.KEY); process.exit(3)';

    const found = await ask(code, { env: { KEY: { env: 'KEY' } } }, { KEY: 'swordfish' });

    expect(found).toMatchObject({ result: 'fail', wanted: 'status 0', got: 'status 3' });
    expect(found.says).toMatch(
      /exited with status 3; its last output: 1 passed \| cart: wrong total for \*\*\*$/,
    );
  });

  it('does not know yet with status 75', async () => {
    expect(await ask('console.log("no data yet"); process.exit(75)')).toMatchObject({
      result: 'unknown',
      says: expect.stringMatching(/cannot tell yet \(status 75\); its last output: no data yet$/),
    });
  });

  it('fails when it is killed, or takes too long', async () => {
    const killed = await ask('process.kill(process.pid, "SIGSEGV")');
    const slow = await ask('console.log("step 1"); setInterval(() => {}, 1000)', { within: '300ms' });

    expect(killed).toMatchObject({ result: 'fail', got: 'SIGSEGV' });
    expect(slow).toMatchObject({
      result: 'fail',
      got: 'over 300\u00a0ms',
      says: expect.stringContaining('was stopped; its last output: step 1'),
    });
  });

  it('fails with a clear sentence when it cannot be started', async () => {
    const found = await ask('', { run: 'no-such-test --now' });

    expect(found).toMatchObject({
      result: 'fail',
      says: 'command not found: no-such-test is in no folder of PATH',
      got: 'not started',
    });
  });

  it('fails when its secret is not set', async () => {
    const found = await ask('', { env: { KEY: { env: 'KEY' } } });

    expect(found).toEqual({
      result: 'fail',
      says: 'smoke cannot be asked: KEY takes its value from the variable KEY, which is not set',
    });
  });

  it('says nothing of gray when it is abandoned', async () => {
    const check = commandCheck.create({ kind: 'command', name: 'a', run: 'sleep 60' }, checkGiven());

    const found = await check.ask(question(['10.0.0.7:80']), AbortSignal.timeout(200));

    expect(found).toMatchObject({ result: 'unknown' });
  });
});
