import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandMetric } from '../../src/metric/command/kind.ts';
import type { MetricSource } from '../../src/ports/metric.ts';
import { metricGiven, NEVER, question } from './given.ts';

let workDir: string;
beforeAll(() => {
  workDir = mkdtempSync(join(tmpdir(), 'gray-metric-'));
});
afterAll(() => rmSync(workDir, { recursive: true, force: true }));

/** A program of Node that runs `code`. */
function sourceOf(code: string, options: object = {}): MetricSource {
  writeFileSync(join(workDir, 'counts.js'), code);
  const run = `'${process.execPath}' counts.js {service} {stableVersion} {grayVersion}`;
  const given = metricGiven({ workDir, secret: (name) => (name === 'TOKEN' ? 's3cret' : undefined) });
  return commandMetric.create({ kind: 'command', source: 'command', of: 'errors', run, ...options }, given);
}

function printing(value: unknown, options: object = {}): MetricSource {
  return sourceOf(`console.log(${JSON.stringify(JSON.stringify(value))})`, options);
}

const ask = (source: MetricSource, of = 'errors') => source.sample(question(of), NEVER);

describe('counts that a program prints', () => {
  it('are read as they are', async () => {
    const source = printing({
      epoch: 'e1',
      stable: { requests: 100, errors: 3 },
      gray: { requests: 10, errors: 0 },
    });

    expect(await ask(source)).toMatchObject({
      epoch: 'e1',
      stable: { requests: 100, errors: 3 },
      gray: { requests: 10, errors: 0 },
    });
  });

  it('may lack a version, which is then absent', async () => {
    expect(await ask(printing({ stable: { requests: 1, errors: 0 } }))).not.toHaveProperty('gray');
  });

  it('have histograms and gauges', async () => {
    const latency = printing({ le: [10, 20], gray: { latency: [1, 2, 3] } }, { of: 'latency' });
    expect(await ask(latency, 'latency')).toMatchObject({
      le: [10, 20],
      gray: { requests: 6, latency: [1, 2, 3] },
    });

    const gauge = printing({ stable: { gauge: 0.5 }, gray: { gauge: -1 } }, { of: 'gauge' });
    expect(await ask(gauge, 'gauge')).toMatchObject({ stable: { gauge: 0.5 }, gray: { gauge: -1 } });
  });

  it('may be told by group', async () => {
    const groups = { requests: Array(200).fill(1), errors: Array(200).fill(0) };
    const source = printing({ gray: { requests: 200, errors: 0, groups } });

    expect((await ask(source)).gray!.groups).toEqual(groups);
  });

  it('come from a program that is told what is asked', async () => {
    const code = `const { STABLE_VERSION, GRAY_VERSION, GRAY_SERVICE, GRAY_METRIC, GRAY_SLOW_OVER, KEY } = process.env;
      require('node:fs').writeFileSync('told', JSON.stringify([process.argv.slice(2),
        STABLE_VERSION, GRAY_VERSION, GRAY_SERVICE, GRAY_METRIC, GRAY_SLOW_OVER, KEY]));
      console.log('{}');`;
    const source = sourceOf(code, { env: { KEY: { env: 'TOKEN' } } });
    await source.sample(question('errors', { groups: { slowOver: 250 } }), NEVER);

    expect(JSON.parse(readFileSync(join(workDir, 'told'), 'utf8'))).toEqual([
      ['checkout', '1.4.2', '1.5.0'],
      ...['1.4.2', '1.5.0', 'checkout', 'errors', '250', 's3cret'],
    ]);
  });

  it.each([
    ['nothing', '', 'must print one JSON object on standard output; it printed nothing'],
    ['a text', 'fine', 'must print one JSON object on standard output; it printed "fine"'],
    ['a list', '[]', 'the entry is a list of 0, not an object'],
    ['a name with a typo', '{"stabel":{}}', 'stabel is an object, not absent'],
    ['a negative count', '{"gray":{"requests":-1}}', 'gray.requests is -1, not a whole number of at least 0'],
    [
      'too little',
      '{"gray":{"requests":5}}',
      'gray.errors is missing, which of: errors needs; leave gray out',
    ],
    ['bounds out of order', '{"le":[20,10]}', 'le is a list of 2, not a list of ascending numbers above 0'],
  ])('are refused when it prints %s', async (_, text, says) => {
    await expect(ask(sourceOf(`process.stdout.write(${JSON.stringify(text)})`))).rejects.toThrow(says);
  });

  it('are refused when buckets and bounds do not fit', async () => {
    const source = printing({ le: [10, 20], gray: { latency: [1, 2] } }, { of: 'latency' });

    await expect(ask(source, 'latency')).rejects.toThrow(
      'gray.latency has 2, not one count for each bound in le, and one more',
    );
  });

  it('are refused when they are too long', async () => {
    await expect(ask(sourceOf("process.stdout.write(' '.repeat(1200000))"))).rejects.toThrow(
      'printed more than 1 MiB',
    );
  });
});

describe('a program that fails', () => {
  it('is run again', async () => {
    const code = `const fs = require('node:fs');
      if (!fs.existsSync('second')) { fs.writeFileSync('second', ''); process.exit(1); }
      console.log('{"gray":{"requests":1,"errors":0}}');`;

    expect((await ask(sourceOf(code))).gray).toEqual({ requests: 1, errors: 0 });
  });

  it('is said to have, with its last words and without secrets', async () => {
    const code = "console.error('no database for ' + process.env.KEY); process.exit(3)";
    const source = sourceOf(code, { env: { KEY: { env: 'TOKEN' } } });

    await expect(ask(source)).rejects.toThrow(
      /counts\.js \{service\} .* exited with status 3; its last output: no database for \*\*\*$/,
    );
  });

  it('is stopped after the time', async () => {
    const source = sourceOf("console.log('hm'); setInterval(() => {}, 1000)", { within: '500ms' });

    await expect(ask(source)).rejects.toThrow(
      /had not ended after 500\u00a0ms and was stopped; its last output: hm$/,
    );
  });

  it('is not looked for again when there is none', async () => {
    const began = performance.now();

    await expect(ask(sourceOf('', { run: './none' }))).rejects.toThrow(
      'command not found: there is no file ./none',
    );
    expect(performance.now() - began).toBeLessThan(150);
  });
});
