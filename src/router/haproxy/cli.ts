import { connect } from 'node:net';

/** HAProxy cannot have heard the command: nobody listens on the socket, or it may not be opened. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Longer than any answer of a HAProxy with thousands of servers. */
const LARGEST_ANSWER = 64 << 20;

/**
 * Gives commands to one of HAProxy's sockets, one after the other on one connection; the answer is that of all of them.
 *
 * @throws Unreachable when there was no connection
 */
export function command(socket: string, commands: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const chunks: Buffer[] = [];
    let length = 0;
    const connection = connect({ path: socket, signal } as { path: string });
    connection.on('connect', () => connection.end(`${commands}\n`));
    connection.on('data', (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LARGEST_ANSWER) connection.destroy(new Error('HAProxy said too much'));
    });
    connection.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.syscall === 'connect' ? new Unreachable(whyNot(socket, error)) : error);
    });
    connection.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    connection.on('close', () => reject(new Error('HAProxy closed the connection')));
  });
}

function whyNot(socket: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') {
    return `HAProxy has no socket at ${socket}: is it running, with \`stats socket ${socket} level admin\`?`;
  }
  if (code === 'ECONNREFUSED') return `HAProxy is not running: nobody listens at ${socket}`;
  if (code === 'EACCES') return `this user may not open ${socket}: give it the socket's group`;
  return `${socket}: ${message}`;
}
