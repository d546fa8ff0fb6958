import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/spec/types.ts';

interface Measured {
  readonly millis: number;
  readonly megabytes: number;
  readonly services: number;
  readonly problems: readonly Problem[];
}

let folder: string;

// As it is shipped: one file, on the Node that the tests run on.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gray-hostile-'));
  await build({
    entryPoints: [fileURLToPath(new URL('hostile.ts', import.meta.url))],
    outfile: join(folder, 'hostile.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The best of up to three, of the processor's time. */
function measured(text: string): Measured {
  const first = measuredOnce(text);
  if (first.millis < 1000) return first;
  return [measuredOnce(text), measuredOnce(text)].reduce((a, b) => (b.millis < a.millis ? b : a), first);
}

function measuredOnce(text: string): Measured {
  const file = join(folder, 'spec.yml');
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'hostile.mjs'), file], {
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 16 << 20,
  });
  if (stdout === '') throw new Error(`it crashed: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout) as Measured;
}

const times = (count: number, piece: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

const TOO_DEEP = 'depth: nested deeper than 64 levels';
const TOO_MANY = 'size: the file has more than 70000 words and signs';

const HOSTILE: [what: string, text: () => string, said: string][] = [
  ['3 MB', () => 'a: b\n'.repeat(600_000), 'file: the file has 3000000 bytes; a spec has at most 1048576'],
  ['20,000 lists in brackets', () => '['.repeat(20_000) + ']'.repeat(20_000), TOO_DEEP],
  ['20,000 mappings in brackets', () => '{a: '.repeat(20_000) + '}'.repeat(20_000), TOO_DEEP],
  ['20,000 open brackets on lines of their own', () => '- [\n'.repeat(20_000), TOO_DEEP],
  ['20,000 lists on one line', () => `${'- '.repeat(20_000)}x`, TOO_DEEP],
  ['20,000 keys on one line', () => `${'? '.repeat(20_000)}x`, TOO_DEEP],
  ['1,400 mappings by indentation', () => times(1400, (i) => `${' '.repeat(i)}a:\n`), TOO_DEEP],
  [
    'lists by indentation and on one line',
    () => times(100, (i) => `${' '.repeat(i * 60)}${'- '.repeat(30)}\n`),
    TOO_DEEP,
  ],
  [
    'an alias bomb',
    () => times(9, (i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}, `.repeat(9)}]\n`),
    'aliases: the aliases stand for more than 200000 values, or for themselves',
  ],
  [
    'an alias to itself',
    () => 'a: &a [*a]',
    'aliases: the aliases stand for more than 200000 values, or for themselves',
  ],
  [
    '20,000 aliases',
    () => `a: &a x\nb: [${'*a, '.repeat(20_000)}]`,
    'aliases: there are 20000 aliases; a spec has at most 100',
  ],
  ['200,000 aliases', () => `a: &a x\nb: [${'*a, '.repeat(200_000)}]`, TOO_MANY],
  ['100,000 different keys', () => times(100_000, (i) => `k${i}: 1\n`), TOO_MANY],
  [
    'the same key 16,000 times',
    () => 'a: 1\n'.repeat(16_000),
    'yaml: the key "a" stands here for the second time; keep one',
  ],
  [
    '15,000 lines with wrong indentation',
    () => ' a: b\nc: d\n'.repeat(15_000),
    'yaml: this is not YAML: Unexpected scalar at node end',
  ],
  [
    '30,000 services that are none',
    () => `services:\n${times(30_000, (i) => `  s${i}: x\n`)}`,
    'missing-key: the key apiVersion is missing here',
  ],
  [
    '30,000 stages that are none',
    () => `process:\n  test:\n${'    - x\n'.repeat(30_000)}`,
    'missing-key: the key apiVersion is missing here',
  ],
  [
    '23,000 events that are none',
    () => `process:\n  test: []\n  revert: { on: [${'{}, '.repeat(23_000)}] }`,
    'missing-key: the key apiVersion is missing here',
  ],
  [
    'a key of 1 MB',
    () => `${'k'.repeat(1_000_000)}: 1`,
    'yaml: this is not YAML: The : indicator must be at most 1024 chars after the start of an implicit block mapping key',
  ],
  ['500,000 comments', () => '#\n'.repeat(500_000), TOO_MANY],
  ['250,000 documents', () => '---\n'.repeat(250_000), TOO_MANY],
];

describe('a hostile file', () => {
  it.each(HOSTILE)('%s: one clear answer, soon and small', (_, text, said) => {
    const { millis, megabytes, problems } = measured(text());

    expect(`${problems[0]?.rule}: ${problems[0]?.message}`).toBe(said);
    expect(problems.length).toBeLessThanOrEqual(100);
    expect(millis).toBeLessThan(1000);
    expect(megabytes).toBeLessThan(200);
  });
});

describe('a real file', () => {
  const service = (i: number) => `  service-${i}:
    initial: "1.${i}.0"
    dependsOn: [${i % 10 === 0 ? '' : `service-${i - 1}`}]
    target:
      kind: process
      command: node server.js --port {port} --name service-${i} --region eu-central-1
      env: { VERSION: "{version}", REGION: eu-central-1, LOG_LEVEL: info, CACHE: "true" }
      instances: 10
      ready: { http: "http://{address}/healthz", within: 30s }
      drain: 10s
    router: { kind: gateway, listen: "127.0.0.1:${10_000 + i}" }
`;
  const spec = (services: number) => `apiVersion: gray-release/v1
release: shop
services:
${times(services, service)}process:
  test:
    - stage: few
      traffic: { weight: 5% }
      checks: [{ kind: compare, name: errors, service: service-0, metric: { source: router, of: errors } }]
`;

  it('of 1,000 services with 10 instances each loads within 1 s and 200 MB', () => {
    const text = spec(1000);

    const { millis, megabytes, services, problems } = measured(text);

    expect(text.length).toBeGreaterThan(400_000);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(services).toBe(1000);
    expect(millis).toBeLessThan(1000);
    expect(megabytes).toBeLessThan(200);
  });

  it('of 1,000 services in 20 environments is checked in all of them in time', () => {
    const environments = times(20, (i) => `  e${i}: { process: { promote: { watch: ${i}m } } }\n`);

    const { millis, megabytes, problems } = measured(`${spec(1000)}environments:\n${environments}`);

    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(millis).toBeLessThan(2000);
    expect(megabytes).toBeLessThan(250);
  });

  it('takes time that grows with it and no faster', () => {
    const of = (services: number) => Math.min(...[1, 2, 3].map(() => measuredOnce(spec(services)).millis));

    const [small, large] = [of(250), of(1000)];

    expect(large / small).toBeLessThan(6);
  });
});
