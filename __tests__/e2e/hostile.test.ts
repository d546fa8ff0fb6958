import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HOSTILE } from './hostileSpecs.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'gray-release-hostile-'));

/** Runs last of all in the program and says what it cost: peak memory in kilobytes, processor time in microseconds. */
const METER = `data:text/javascript,process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process._rawDebug('METER ' + maxRSS + ' ' + (userCPUTime + systemCPUTime));
})`;

/** A second on an idle machine; the processor's time is the same on a busy one. */
const MOST_MS = 1_000;
const MOST_MB = 200;
const dearest = { ms: 0, mb: 0, slowest: '', largest: '' };

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `dearest hostile specs: ${dearest.ms} ms (${dearest.slowest}), ${dearest.mb} MB (${dearest.largest}); ` +
      `most allowed ${MOST_MS} ms, ${MOST_MB} MB`,
  );
});

describe('a hostile spec is refused in plain words, soon, and in little memory', () => {
  test.each(HOSTILE)('%s', async (what, text, says) => {
    const path = join(folder, 'gray-release.yml');
    writeFileSync(path, text);

    const run = await validate(path);

    expect(run.status, run.output.slice(0, 2_000)).toBe(2);
    expect(run.output).toMatch(says);
    expectPlain(run.output);
    expectCheap(what, run);
  });
});

describe('what is no file is refused too', () => {
  test.each([
    ['a path where nothing is', () => join(folder, 'nowhere.yml'), /no such file/],
    ['a folder', () => made('folder', (path) => mkdirSync(path)), /folder/],
    [
      'a link to itself',
      () => made('loop.yml', (path) => symlinkSync(path, path)),
      /loop|cannot be read|ELOOP/,
    ],
    [
      'a path through a file',
      () =>
        join(
          made('file', (path) => writeFileSync(path, 'x')),
          'spec.yml',
        ),
      /no such file|ENOTDIR|not a/,
    ],
    ['a device without an end', () => '/dev/zero', /no file|not a|regular|device/],
    ['a name of 5,000 characters', () => join(folder, 'x'.repeat(5_000)), /too long|cannot be read/],
  ])('%s', async (what, pathOf, says) => {
    const run = await validate(pathOf());

    expect(run.status, run.output.slice(0, 2_000)).toBe(2);
    expect(run.output).toMatch(says);
    expectPlain(run.output);
    expectCheap(what, run);
  });
});

describe('arguments that nobody meant are refused too', () => {
  test.each<[what: string, given: readonly string[], says: RegExp]>([
    ['an environment that JavaScript knows', ['validate', '--environment', '__proto__'], /no environment/],
    ['an environment that is a path', ['validate', '--environment', '../../etc'], /no environment/],
    ['an environment of 100 KB', ['validate', '--environment', 'x'.repeat(100_000)], /no environment/],
    ['an option without its value', ['validate', '--spec'], /--spec/],
    ['an empty path', ['validate', '--spec', ''], /folder|no such file/],
    ['an option that is none', ['validate', '--speck', 'x'], /--speck/],
    ['a word too many', ['validate', 'other.yml'], /no more words.*--spec/],
    ['a command with a letter missing', ['validat'], /did you mean validate/],
    ['a command that JavaScript knows', ['constructor'], /no command/],
    ['another one', ['__proto__'], /no command/],
    ['an empty command', [''], /no command/],
    ['a service that JavaScript knows', ['plan', '__proto__=1'], /no service/],
    ['no version', ['plan', 'checkout='], /a version is/],
    ['a version with a sign in it', ['plan', 'checkout=1=2'], /a version is/],
    ['a service that a terminal obeys', ['plan', '\u001b[2J=1'], /no service/],
    ['a version that a terminal obeys', ['plan', 'checkout=\u001b[2J\u202e'], /a version is/],
    ['100,000 commas', ['plan', ','.repeat(100_000)], /empty/],
    ['30,000 services that are none', ['plan', 'a=1,'.repeat(30_000)], /no service/],
  ])('%s', async (_what, given, says) => {
    mkdirSync(join(folder, '.github'), { recursive: true });
    writeFileSync(
      join(folder, '.github', 'gray-release.yml'),
      largeSpec(1).replaceAll('service-0', 'checkout'),
    );

    const run = await program(given);

    expect(run.status, run.output.slice(0, 2_000)).toBe(2);
    expect(run.output).toMatch(says);
    expectPlain(run.output);
    expect(run.output.length).toBeLessThan(3_000);
  });
});

test('a reader that goes away, as in `| head`, changes no exit status', async () => {
  writeFileSync(join(folder, 'wrong.yml'), 'release: 1\n');
  const child = spawn(process.execPath, [CLI, 'validate', '--spec', 'wrong.yml'], { cwd: folder });
  child.stdout.destroy();
  child.stderr.destroy();

  const status = await new Promise((resolve) => child.on('close', resolve));

  expect(status).toBe(2);
});

test('a spec of 1,000 services of 10 instances each is read in time and memory that grow with it', async () => {
  const times: number[] = [];
  for (const services of [250, 500, 1_000]) {
    const path = join(folder, 'large.yml');
    writeFileSync(path, largeSpec(services));

    const run = await validate(path);

    expect(run.status, run.output.slice(0, 2_000)).toBe(0);
    expect(run.cpuMs).toBeLessThan(MOST_MS);
    expect(run.peakMb).toBeLessThan(MOST_MB);
    // The best of three: one alone is now and then twice as long.
    const again = [await validate(path), await validate(path)];
    times.push(Math.min(run.cpuMs, ...again.map(({ cpuMs }) => cpuMs)));
    console.log(
      `${services} services: ${run.wallMs} ms, ${run.cpuMs} ms of processor time, ${run.peakMb} MB`,
    );
  }
  const [small, middle, large] = times as [number, number, number];
  // Twice the services, at most about twice the time more; a square would be four times.
  expect(large - middle).toBeLessThan(3.2 * Math.max(50, middle - small));
});

function made(name: string, make: (path: string) => void): string {
  const path = join(folder, name);
  make(path);
  return path;
}

function expectPlain(output: string): void {
  expect(output).not.toMatch(/^\s+at .*[:(]/m);
  expect(output).not.toMatch(/\b(Type|Range|Reference|Syntax)Error\b|\bundefined\b|\[object /);
  // Nothing that a terminal or a runner obeys.
  expect(output.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  expect(output).not.toMatch(/^::/m);
  expect(output.length).toBeLessThan(100_000);
}

function expectCheap(what: string, { cpuMs, peakMb }: Run): void {
  if (cpuMs > dearest.ms) Object.assign(dearest, { ms: cpuMs, slowest: what });
  if (peakMb > dearest.mb) Object.assign(dearest, { mb: peakMb, largest: what });
  expect(cpuMs).toBeLessThan(MOST_MS);
  expect(peakMb).toBeLessThan(MOST_MB);
}

interface Run {
  readonly status: number | null;
  /** Both streams, without the meter's line. */
  readonly output: string;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
}

function validate(path: string): Promise<Run> {
  return program(['validate', '--spec', path]);
}

function program(given: readonly string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', METER, CLI, ...given], {
    cwd: folder,
    env: { PATH: process.env.PATH!, HOME: folder },
    timeout: 15_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) =>
    child.on('close', (status) => {
      const all = Buffer.concat(chunks).toString('utf8');
      const [, rss = '0', cpu = '0'] = /METER (\d+) (\d+)/.exec(all) ?? [];
      resolve({
        status,
        output: all.replace(/METER .*\n/, ''),
        wallMs: Math.round(performance.now() - began),
        cpuMs: Math.round(Number(cpu) / 1_000),
        peakMb: Math.round(Number(rss) / 1_024),
      });
    }),
  );
}

function largeSpec(services: number): string {
  const each = Array.from(
    { length: services },
    (_, i) => `  service-${i}:
    initial: "1.4.${i}"
    target:
      kind: process
      command: node server.js --port {port} --name service-${i}
      env: { VERSION: "{version}" }
      instances: 10
      ready: { http: "http://{address}/healthz", within: 30s }
    router: { kind: gateway, listen: "127.0.0.1:${1_024 + i}" }
${i === 0 ? '' : `    dependsOn: [service-${i - 1}]\n`}`,
  );
  return `apiVersion: gray-release/v1
release: shop
services:
${each.join('')}process:
  test:
    - stage: few
      traffic: { weight: 5% }
      for: { atLeast: 1m, atMost: 10m }
      checks:
        - { kind: http, name: smoke, service: service-0, url: "http://{gray}/healthz", expect: { status: 200 }, times: 20 }
`;
}
