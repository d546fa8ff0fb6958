import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Surroundings } from '../ports/adapter.ts';
import { Connection, type Login } from './connection.ts';
import { thisMachine } from './local.ts';
import type { Machine } from './machine.ts';
import type { Via } from './options.ts';
import { machineBehind } from './ssh.ts';

/** All that is reached in the same way is reached over one connection. */
const machines = new Map<string, Machine>();

/**
 * The machine that a spec's `via` names, which the schema has checked; without one, the machine of the run.
 *
 * @throws Error where a variable is not set or a file cannot be read
 */
export function machineOf(via: unknown, given: Surroundings): Machine {
  if (via === undefined) return thisMachine(given);
  const login = loginOf(via as Via, given);
  const same = JSON.stringify(login);
  const machine = machines.get(same) ?? machineBehind(new Connection(login));
  machines.set(same, machine);
  return machine;
}

function loginOf({ ssh, key, knownHosts }: Via, { secret, workDir, programEnv }: Surroundings): Login {
  const fromEnv = (option: string, { env }: { readonly env: string }) => {
    const text = secret(env);
    // A workflow gives an empty text for a secret that does not exist.
    if (text === undefined || text.trim() === '')
      throw new Error(`via: ${option} takes its value from the variable ${env}, which is not set`);
    return lines(text);
  };
  const hosts = () => {
    if (typeof knownHosts !== 'string')
      return knownHosts === undefined ? null : fromEnv('knownHosts', knownHosts);
    try {
      return lines(readFileSync(resolve(workDir, knownHosts), 'utf8'));
    } catch (error) {
      throw new Error(`via: knownHosts cannot be read: ${(error as Error).message}`);
    }
  };
  return {
    to: ssh,
    key: key === undefined ? null : fromEnv('key', key),
    knownHosts: hosts(),
    env: programEnv,
    cwd: workDir,
  };
}

/** As ssh wants them: a secret loses its last line break easily, and on Windows it gets others. */
function lines(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`;
}
