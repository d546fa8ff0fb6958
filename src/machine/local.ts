import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname } from 'node:path';
import { oneLine } from '../command/output.ts';
import { run } from '../command/run.ts';
import type { Surroundings } from '../ports/adapter.ts';
import { type Answer, type Asking, type Machine, Unreachable } from './machine.ts';

/** The machine of the run. */
export function thisMachine({ programEnv, workDir }: Surroundings): Machine {
  return {
    text: (path) => readFile(path, 'utf8').catch(() => null),
    replace,
    remove: (path) => rm(path, { force: true }),
    ask,
    async run(argv, signal) {
      const ran = await run({ argv, env: programEnv, cwd: workDir }, { signal });
      if (ran.how === 'exited' && ran.status === 0) return ran.stdout;
      if (ran.how === 'not-started') throw new Error(ran.says);
      const how = ran.how === 'exited' ? `exited with status ${ran.status}` : `was ${ran.how}`;
      throw new Error(
        `${oneLine(argv.join(' '))} ${how}: ${oneLine(ran.output.trim().split('\n').at(-1) ?? '')}`,
      );
    },
  };
}

async function replace(path: string, text: string, mode: 0o644 | 0o600 = 0o644): Promise<void> {
  // Hidden, and with another ending: servers that read all files of a folder pass it over.
  const draft = `${dirname(path)}/.${randomBytes(6).toString('hex')}.draft`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(draft, 'w', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    // The server may run as another user, whatever this one's umask is.
    await chmod(draft, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function ask(address: string, { method, path, headers, body }: Asking, signal: AbortSignal): Promise<Answer> {
  const at = address.lastIndexOf(':');
  const host = address.slice(0, at).replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const options = {
      host,
      port: Number(address.slice(at + 1)),
      method,
      path,
      headers,
      signal,
      agent: false,
    };
    const asked = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.syscall === 'connect' ? new Unreachable(`nobody listens on ${address}`) : error);
    });
    asked.end(body);
  });
}
