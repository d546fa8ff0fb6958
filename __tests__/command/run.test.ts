import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, splitCommand } from '../../src/command/argv.ts';
import { type Ran, run } from '../../src/command/run.ts';

const NODE = process.execPath;

describe('running a program', () => {
  let cwd: string;

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'gray-release-run-'));
  });

  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  function node(code: string, ...args: string[]) {
    return { argv: [NODE, '-e', code, ...args], env: { PATH: process.env.PATH! }, cwd };
  }

  const patient = () => ({ signal: AbortSignal.timeout(10_000) });

  it('gives the exit status and what was printed', async () => {
    const ran = await run(node('console.log("out"); console.error("err"); process.exitCode = 7'), patient());

    expect(ran).toEqual({
      how: 'exited',
      status: 7,
      stdout: 'out\n',
      cut: false,
      output: expect.stringMatching(/out\n|err\n/),
    });
    expect((ran as { output: string }).output).toHaveLength(8);
  });

  it('gives it nothing to read, or a text, or no end as long as it runs', async () => {
    const reader = node(
      'process.stdin.on("data", (text) => console.log(String(text))).on("end", () => console.log("end"))',
    );
    expect(await run(reader, patient())).toMatchObject({ stdout: 'end\n' });
    expect(await run({ ...reader, stdin: { text: 'text' } }, patient())).toMatchObject({
      stdout: 'text\nend\n',
    });
    expect(await run({ ...reader, stdin: 'held' }, { signal: AbortSignal.timeout(1500) })).toMatchObject({
      how: 'stopped',
      stdout: '',
    });
    const deaf = { ...node(''), stdin: { text: 'x'.repeat(1_000_000) } };
    expect(await run(deaf, patient())).toMatchObject({ how: 'exited', status: 0 });
  });

  it('hands hostile values on as one literal argument each', async () => {
    const hostile = [
      '; rm -rf x',
      '$(touch owned)',
      '`touch owned`',
      'a\nb',
      `'"\\`,
      '| touch owned',
      '--',
      '*',
      '',
      '{version}',
    ];
    const values = Object.fromEntries(hostile.map((value, i) => [String.fromCharCode(97 + i), value]));
    const words = splitCommand(
      `'${NODE}' -p 'JSON.stringify(process.argv.slice(1))' -- ${Object.keys(values)
        .map((name) => `{${name}}`)
        .join(' ')}`,
    );

    const ran = await run({ argv: words.map((word) => fill(word, values)), env: {}, cwd }, patient());

    expect(JSON.parse((ran as { stdout: string }).stdout)).toEqual(hostile);
    expect(existsSync(join(cwd, 'owned'))).toBe(false);
  });

  it('gives the program the environment it is told, and nothing beside it', async () => {
    const ran = await run(
      { argv: [NODE, '-p', 'JSON.stringify(process.env)'], env: { A: '1' }, cwd },
      patient(),
    );

    expect(JSON.parse((ran as { stdout: string }).stdout)).toEqual({ A: '1' });
  });

  it('keeps the last 64 KiB, from a whole line on', async () => {
    const ran = (await run(
      node('for (let i = 0; i < 100000; i++) console.log("line " + i)'),
      patient(),
    )) as Extract<Ran, { how: 'exited' }>;

    expect(ran.cut).toBe(true);
    expect(ran.stdout.length).toBeLessThanOrEqual(65_536);
    expect(ran.stdout.length).toBeGreaterThan(60_000);
    expect(ran.stdout).toMatch(/^line \d+\n/);
    expect(ran.stdout).toMatch(/line 99999\n$/);
  });

  it('ends the whole process group when the signal aborts', async () => {
    const code =
      'const c = require("child_process").spawn("sleep", ["60"]); console.log(c.pid); setInterval(() => {}, 1000)';
    const began = performance.now();

    const ran = (await run(node(code), { signal: AbortSignal.timeout(400) })) as Extract<
      Ran,
      { how: 'stopped' }
    >;

    expect(ran.how).toBe('stopped');
    expect(performance.now() - began).toBeLessThan(3000);
    expect(() => process.kill(Number(ran.stdout), 0)).toThrow('ESRCH');
  });

  it('kills what ignores SIGTERM, after the grace', async () => {
    const code = 'process.on("SIGTERM", () => {}); console.log(process.pid); setInterval(() => {}, 1000)';

    const ran = (await run(node(code), { signal: AbortSignal.timeout(400), grace: 200 })) as Extract<
      Ran,
      { how: 'stopped' }
    >;

    expect(ran.how).toBe('stopped');
    expect(() => process.kill(Number(ran.stdout), 0)).toThrow('ESRCH');
  });

  it('does not wait for a child that holds the output open', async () => {
    const code =
      'const c = require("child_process").spawn("sleep", ["60"], { stdio: "inherit", detached: true }); c.unref(); console.log(c.pid)';
    const began = performance.now();

    const ran = (await run(node(code), patient())) as Extract<Ran, { how: 'exited' }>;

    expect(ran).toMatchObject({ how: 'exited', status: 0 });
    expect(performance.now() - began).toBeLessThan(3000);
    process.kill(Number(ran.stdout), 'SIGKILL');
  });

  it('tells the signal that killed a program', async () => {
    expect(await run(node('process.kill(process.pid, "SIGKILL")'), patient())).toMatchObject({
      how: 'killed',
      by: 'SIGKILL',
    });
  });

  it.each([
    ['no-such-program', 'command not found: no-such-program is in no folder of PATH'],
    ['./missing', 'command not found: there is no file ./missing'],
    ['./plain', './plain may not be executed: check its permissions (chmod +x)'],
  ])('says why %s was not started', async (name, says) => {
    writeFileSync(join(cwd, 'plain'), 'text');
    chmodSync(join(cwd, 'plain'), 0o644);

    expect(await run({ argv: [name], env: { PATH: '/usr/bin:/bin' }, cwd }, patient())).toEqual({
      how: 'not-started',
      says,
    });
  });

  it('says that the folder, not the program, is missing', async () => {
    const ran = await run(
      { argv: ['true'], env: { PATH: '/usr/bin:/bin' }, cwd: join(cwd, 'gone') },
      patient(),
    );

    expect(ran).toEqual({
      how: 'not-started',
      says: `true cannot be started in ${join(cwd, 'gone')}: there is no such folder`,
    });
  });

  it('refuses what no system can pass on', async () => {
    const zero = await run({ argv: ['true', 'a\0b'], env: { PATH: '/usr/bin:/bin' }, cwd }, patient());
    const huge = await run(
      { argv: ['true', 'x'.repeat(3_000_000)], env: { PATH: '/usr/bin:/bin' }, cwd },
      patient(),
    );

    expect(zero).toMatchObject({
      how: 'not-started',
      says: expect.stringMatching(/^true cannot be started: /),
    });
    expect(huge).toEqual({
      how: 'not-started',
      says: 'true cannot be started: its arguments and environment are too long',
    });
  });

  it('starts nothing when the time is up already', async () => {
    const ran = await run(node('require("fs").writeFileSync("owned", "")'), { signal: AbortSignal.abort() });

    expect(ran.how).toBe('not-started');
    expect(existsSync(join(cwd, 'owned'))).toBe(false);
  });
});
