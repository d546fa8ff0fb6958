import { connect } from 'node:net';

/** Longer than any answer of a HAProxy with thousands of servers. */
const LARGEST_ANSWER = 64 << 20;

/** Says a text to a unix socket of this machine and hears it out. */
export function converse(socket: string, text: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const chunks: Buffer[] = [];
    let length = 0;
    const connection = connect({ path: socket, signal } as { path: string });
    connection.on('connect', () => connection.end(text));
    connection.on('data', (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > LARGEST_ANSWER) connection.destroy(new Error(`${socket} said too much`));
    });
    connection.on('error', reject);
    connection.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    connection.on('close', () => reject(new Error(`${socket} closed the connection`)));
  });
}
