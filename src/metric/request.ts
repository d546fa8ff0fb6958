import { oneLine, redactor } from '../command/output.ts';
import { Definite } from './shared.ts';

export interface Asked {
  readonly url: string;
  /** Sent as a form by POST; absent: a GET. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** What must appear in no message. */
  readonly secrets: readonly string[];
  /** Most bytes of the answer. */
  readonly most: number;
  readonly signal: AbortSignal;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** One request. Proxies and certificate authorities are Node's: NODE_USE_ENV_PROXY, NODE_EXTRA_CA_CERTS. */
export async function ask({ url, form, headers, secrets, most, signal }: Asked): Promise<Answered> {
  const redact = redactor(secrets);
  try {
    const answer = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      // What is given to one server is not carried on to another.
      redirect: 'manual',
      signal,
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    });
    const text = await readAll(answer, most);
    return { status: answer.status, text: answer.ok ? text : redact(text) };
  } catch (error) {
    if (error instanceof Definite) throw error;
    throw new Error(redact(`${reasonOf(error)} (${hostOf(url)})`), { cause: error });
  }
}

/** @throws Error for a status that is worth another try, else Definite. */
export function refuse(status: number, says: string): never {
  const words = `it answered ${status}${says === '' ? '' : `: ${oneLine(says, 300)}`}`;
  if (status >= 300 && status < 400) throw new Definite(`${words}; redirects are not followed`);
  if (status === 401 || status === 403) throw new Definite(`${words}; see token, basic and headers`);
  throw status === 429 || status >= 500 ? new Error(words) : new Definite(words);
}

/** @throws Definite when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Definite(
      `the answer is not JSON; it begins with ${JSON.stringify(oneLine(text.slice(0, 200), 60))}`,
    );
  }
}

async function readAll(answer: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) throw new Definite(`the answer is longer than ${Math.round(most / 1_048_576)} MiB`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be resolved',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is from an unknown authority: NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is from an unknown authority: NODE_EXTRA_CA_CERTS',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is from an unknown authority: NODE_EXTRA_CA_CERTS',
};

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError' || name === 'AbortError') return 'it did not answer in time';
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const known = code === undefined ? undefined : REASONS[code];
  return known ?? oneLine(cause instanceof Error && cause.message !== '' ? cause.message : message);
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/[/?].*$/s, '');
}
