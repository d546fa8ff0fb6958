import { type RequestOptions, request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer, Asking } from './machine.ts';

/** One HTTP request on a connection of its own: one that is given, or one made here. */
export function exchange(
  address: string,
  { method, path, headers, body }: Asking,
  signal: AbortSignal,
  connection?: Duplex,
): Promise<Answer> {
  const at = address.lastIndexOf(':');
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      host: address.slice(0, at).replace(/^\[|\]$/g, ''),
      port: Number(address.slice(at + 1)),
      method,
      path,
      headers: { ...headers },
      signal,
      // An agent, even none, would make a connection by itself.
      ...(connection === undefined ? { agent: false } : { createConnection: () => connection }),
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
    asked.on('error', reject);
    asked.end(body);
  });
}
