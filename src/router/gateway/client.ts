import { request } from 'node:http';

export interface Said {
  readonly status: number;
  readonly body: unknown;
}

/** No gateway listens on the socket: it was never started, or has ended. */
export class NotRunning extends Error {
  override readonly name = 'NotRunning';
}

/** One message to the gateway's control socket. @throws NotRunning when nobody listens there */
export function talk(
  socket: string,
  method: string,
  path: string,
  signal: AbortSignal,
  body?: unknown,
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: socket, method, path, signal, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => {
        try {
          resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) });
        } catch (error) {
          reject(error as Error);
        }
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      const absent = error.code === 'ENOENT' || error.code === 'ECONNREFUSED';
      reject(absent ? new NotRunning('the gateway is not running') : error);
    });
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
