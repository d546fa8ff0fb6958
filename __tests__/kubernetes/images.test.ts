import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { freePort } from '../freePort.ts';
import { putImage } from './cluster/kind.ts';
import { IMAGES } from './cluster/node/images.ts';

const folder = mkdtempSync(join(tmpdir(), 'gray-release-images-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `docker build` makes of the lines that are about the program, without Docker. */
function containerOf(image: string) {
  const context = putImage(folder, image);
  const text = readFileSync(join(folder, 'Dockerfile'), 'utf8');
  const env = /^ENV (.*)$/m
    .exec(text)![1]!
    .split(' ')
    .map((pair) => pair.split('='));
  const command = JSON.parse(/^CMD (.*)$/m.exec(text)![1]!) as string[];
  return { context, env: Object.fromEntries(env) as Record<string, string>, command };
}

it.each(IMAGES.filter((image) => image.endsWith(':1.5.0')))(
  '%s for kind holds all that its program needs',
  async (image) => {
    const { context, env, command } = containerOf(image);
    const port = String(await freePort());
    const [node, ...args] = command.map((arg) =>
      arg.replace(/^\/app\//, `${context}/`).replace('8080', port),
    );
    expect(node).toBe('node');
    const options = { cwd: context, env: { ...env, PORT: port } };
    const child = spawn(process.execPath, args, { ...options, stdio: 'ignore' });
    const ended = once(child, 'exit');
    let answer: Response | null = null;
    for (let tries = 0; tries < 100 && answer === null && child.exitCode === null; tries++) {
      await sleep(100);
      answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    }
    child.kill('SIGKILL');
    await ended;

    const { headers } = answer!;
    expect(`${headers.get('x-version')} ${await answer!.text()}`).toContain('1.5.0');
  },
);
