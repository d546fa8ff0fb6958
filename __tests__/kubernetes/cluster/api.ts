import { Agent, request } from 'node:https';
import type { Resource, ResourceKind } from '../../../src/kubernetes/cluster.ts';

/** How the API server is reached, and as whom. */
export interface Access {
  readonly server: string;
  /** The certificates to trust, in PEM. */
  readonly ca: string;
  readonly token: string;
}

type Body = Readonly<Record<string, unknown>>;

/** What the API server answered other than success. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(`${status}: ${message}`);
    this.status = status;
  }
}

interface WatchEvent<Seen> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  readonly object: Seen;
}

/** The tests' own look at the API server, which shares nothing with the product. */
export class Api {
  readonly access: Access;
  readonly #agent: Agent;

  constructor(access: Access) {
    this.access = access;
    this.#agent = new Agent({ keepAlive: true, ca: access.ca });
  }

  get<Seen = Resource>(path: string): Promise<Seen> {
    return this.#json<Seen>('GET', path);
  }

  /** Null where there is none. */
  find<Seen = Resource>(path: string): Promise<Seen | null> {
    return this.get<Seen>(path).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    });
  }

  async list<Seen = Resource>(path: string): Promise<Seen[]> {
    const { items } = await this.get<{ items: Seen[] }>(path);
    return items;
  }

  create(path: string, body: Body): Promise<Resource> {
    return this.#json('POST', path, body);
  }

  replace(path: string, body: Body): Promise<Resource> {
    return this.#json('PUT', path, body);
  }

  merge(path: string, patch: Body): Promise<Resource> {
    return this.#json('PATCH', path, patch, 'application/merge-patch+json');
  }

  /** Server-side apply, as someone who is not the product. */
  apply(path: string, body: Body, manager = 'someone'): Promise<Resource> {
    const to = `${path}?fieldManager=${manager}&force=true`;
    return this.#json('PATCH', to, body, 'application/apply-patch+yaml');
  }

  delete(path: string, body: Body = {}): Promise<unknown> {
    return this.#json('DELETE', path, body);
  }

  text(path: string): Promise<string> {
    return this.#send('GET', path);
  }

  /** Tells every change from `version` on, until it is stopped or the server ends it: then `ended` is called. */
  watch<Seen>(path: string, version: string, told: (event: WatchEvent<Seen>) => void, ended: () => void) {
    const join = path.includes('?') ? '&' : '?';
    const url = new URL(`${path}${join}watch=true&resourceVersion=${version}`, this.access.server);
    const asked = request(url, { headers: this.#headers, agent: this.#agent }, (answer) => {
      let rest = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop()!;
        for (const line of lines) told(JSON.parse(line) as WatchEvent<Seen>);
      });
    });
    asked.on('error', () => {});
    asked.on('close', ended);
    asked.end();
    return { stop: () => asked.destroy() };
  }

  close(): void {
    this.#agent.destroy();
  }

  get #headers() {
    return { authorization: `Bearer ${this.access.token}`, accept: 'application/json' };
  }

  async #json<Seen>(method: string, path: string, body?: Body, type = 'application/json'): Promise<Seen> {
    return JSON.parse(await this.#send(method, path, body, type)) as Seen;
  }

  #send(method: string, path: string, body?: Body, type = 'application/json'): Promise<string> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      ...this.#headers,
      ...(body !== undefined && { 'content-type': type, 'content-length': Buffer.byteLength(text) }),
    };
    return new Promise((resolve, reject) => {
      const url = new URL(path, this.access.server);
      const asked = request(url, { method, headers, agent: this.#agent }, (answer) => {
        let all = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          all += chunk;
        });
        answer.on('error', reject);
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          if (status < 400) resolve(all);
          else reject(new ApiError(status, messageOf(all)));
        });
      });
      asked.setTimeout(20_000, () => asked.destroy(new Error('no answer in 20 s')));
      asked.on('error', reject);
      asked.end(text);
    });
  }
}

function messageOf(text: string): string {
  try {
    return (JSON.parse(text) as { message: string }).message;
  } catch {
    return text;
  }
}

/** Where objects of a kind are, or one of them; without a namespace those of the whole cluster. */
export function pathOf(
  { apiVersion, plural }: ResourceKind,
  namespace: string | null,
  name?: string,
): string {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const within = namespace === null ? '' : `/namespaces/${namespace}`;
  return `${group}${within}/${plural}${name === undefined ? '' : `/${name}`}`;
}
