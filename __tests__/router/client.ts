import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly version: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly agent?: Agent;
}

/** One request, never repeated: a connection that is cut rejects. */
export function ask(port: number, asking: Asking = {}): Promise<Answer> {
  const { method = 'GET', path = '/', headers = {}, body, agent } = asking;
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers, agent: agent ?? false };
    const asked = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => {
        const version = String(answer.headers['x-version'] ?? '');
        resolve({ status: answer.statusCode ?? 0, version, headers: answer.headers, body: text });
      });
    });
    asked.setTimeout(15_000, () => asked.destroy(new Error('no answer in 15 s')));
    asked.on('error', reject);
    asked.end(body);
  });
}
