import { type Machine, Unreachable } from '../../machine/machine.ts';

/**
 * Gives commands to one of HAProxy's sockets, one after the other on one connection; the answer is that of all of them.
 *
 * @throws Unreachable when there was no connection
 */
export async function command(
  machine: Machine,
  socket: string,
  commands: string,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await machine.talk(socket, `${commands}\n`, signal);
  } catch (error) {
    throw error instanceof Unreachable ? new Unreachable(whyNot(socket, error), error.code) : error;
  }
}

function whyNot(socket: string, { code, message }: Unreachable): string {
  if (code === 'ENOENT') {
    return `HAProxy has no socket at ${socket}: is it running, with \`stats socket ${socket} level admin\`?`;
  }
  if (code === 'ECONNREFUSED') return `HAProxy is not running: ${message}`;
  if (code === 'EACCES') return `this user may not open ${socket}: give it the socket's group`;
  return message;
}
