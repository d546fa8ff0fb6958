import { randomBytes } from 'node:crypto';
import { chmod, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { oneLine } from '../command/output.ts';
import { run } from '../command/run.ts';
import type { Surroundings } from '../ports/adapter.ts';
import { makeFolder } from '../util/folder.ts';
import { exchange } from './http.ts';
import { type Answer, type Asking, type Machine, Unreachable } from './machine.ts';
import { converse } from './socket.ts';

/** The machine of the run. */
export function thisMachine({ programEnv, workDir }: Surroundings): Machine {
  return {
    text: (path) => readFile(path, 'utf8').catch(() => null),
    replace,
    remove: (path) => rm(path, { force: true }),
    ask,
    talk,
    async run(argv, signal) {
      const ran = await run({ argv, env: programEnv, cwd: workDir }, { signal });
      if (ran.how === 'exited' && ran.status === 0) return ran.stdout;
      if (ran.how === 'not-started') throw new Error(ran.says);
      const how = ran.how === 'exited' ? `exited with status ${ran.status}` : `was ${ran.how}`;
      throw new Error(
        `${oneLine(argv.join(' '), 80)} ${how}: ${oneLine(ran.output.trim().split('\n').at(-1) ?? '')}`,
      );
    },
  };
}

async function replace(path: string, text: string, mode: 0o644 | 0o600 = 0o644): Promise<void> {
  // Hidden, and with another ending: servers that read all files of a folder pass it over.
  const draft = `${dirname(path)}/.${randomBytes(6).toString('hex')}.draft`;
  await makeFolder(dirname(path));
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

async function ask(address: string, asking: Asking, signal: AbortSignal): Promise<Answer> {
  return exchange(address, asking, signal).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === 'connect' ? new Unreachable(`nobody listens on ${address}`, error.code) : error;
  });
}

async function talk(socket: string, text: string, signal: AbortSignal): Promise<string> {
  return converse(socket, text, signal).catch((error: NodeJS.ErrnoException) => {
    if (error.syscall !== 'connect') throw error;
    const nobody = error.code === 'ECONNREFUSED';
    throw new Unreachable(nobody ? `nobody listens at ${socket}` : `${socket}: ${error.message}`, error.code);
  });
}
