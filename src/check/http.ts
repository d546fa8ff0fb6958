import { setTimeout as sleep } from 'node:timers/promises';
import { fill } from '../command/argv.ts';
import { durationFragment, fillValues, millis, VALUE_FRAGMENT } from '../command/options.ts';
import { oneLine, redactor } from '../command/output.ts';
import type { Options } from '../ports/adapter.ts';
import type { Check, CheckGiven, CheckKind, Finding, Question } from '../ports/check.ts';
import { inWords, type Millis } from '../release/units.ts';
import { type Asked, rowsOf, whatCame } from './answers.ts';
import { named } from './schema.ts';

/** After the first wrong answer the rest is asked only this long: it shows the pattern, and a revert waits for it. */
const AFTER_FAILURE = 10_000;
/** Most of an answer's body that is looked at. */
const BODY_LIMIT = 65_536;

/** Requests of its own to gray, every one of which must be answered as wanted. */
export const httpCheck = {
  kind: 'http',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'name', 'url'],
    description:
      'Sends requests of its own; one wrong answer fails. Redirects are answers like any other and never followed.',
    properties: {
      ...named('http'),
      url: {
        type: 'string',
        pattern: '^https?://',
        description:
          'Placeholders: {gray} and {stable}, each a ready address (host:port), taken in turn; {version}, {service}.',
      },
      method: {
        enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        default: 'GET',
        description: 'The method of the request.',
      },
      headers: {
        type: 'object',
        propertyNames: { pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$" },
        additionalProperties: VALUE_FRAGMENT,
        description: 'Headers of the request; `{ env: NAME }` for secrets.',
      },
      body: { type: 'string', maxLength: 65_536, description: 'The body of the request.' },
      expect: {
        type: 'object',
        additionalProperties: false,
        description: 'What every answer must be.',
        properties: {
          status: {
            type: 'integer',
            minimum: 200,
            maximum: 599,
            default: 200,
            description: 'The status code.',
          },
          contains: {
            type: 'string',
            minLength: 1,
            description: 'A text within the first 64 KiB of the body.',
          },
          headers: {
            type: 'object',
            additionalProperties: { type: 'string' },
            description: 'Headers of the answer, each with a text that its value contains.',
          },
        },
      },
      times: {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        default: 1,
        description: 'How many requests, one after another.',
      },
      every: durationFragment('Pause between two requests.', '0s'),
      timeout: durationFragment('Longest wait for one whole answer.', '2s'),
    },
  },
  traits: { repeats: true },
  create(options, given): Check {
    const settings = settingsOf(options);
    return { ask: (question, signal) => ask(settings, given, question, signal) };
  },
} satisfies CheckKind;

interface Expect {
  readonly status: number;
  readonly contains: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

interface Settings {
  readonly url: string;
  readonly method: string;
  readonly headers: unknown;
  readonly body: string | null;
  readonly expect: Expect;
  readonly times: number;
  readonly every: Millis;
  readonly timeout: Millis;
}

function settingsOf(options: Options): Settings {
  const { url, method, headers, body, expect, times, every, timeout } = options as unknown as {
    readonly url: string;
    readonly method?: string;
    readonly headers?: unknown;
    readonly body?: string;
    readonly expect?: Partial<Expect>;
    readonly times?: number;
    readonly every?: string;
    readonly timeout?: string;
  };
  return {
    url,
    method: method ?? 'GET',
    headers,
    body: body ?? null,
    expect: {
      status: expect?.status ?? 200,
      contains: expect?.contains ?? null,
      headers: expect?.headers ?? {},
    },
    times: times ?? 1,
    every: millis(every, 0),
    timeout: millis(timeout, 2000),
  };
}

async function ask(
  settings: Settings,
  given: CheckGiven,
  question: Question,
  signal: AbortSignal,
): Promise<Finding> {
  const { url, times } = settings;
  for (const arm of ['gray', 'stable'] as const) {
    if (url.includes(`{${arm}}`) && question[arm].addresses.length === 0) {
      return { result: 'unknown', says: `no instance of ${question[arm].version} can take requests` };
    }
  }
  let headers: ReturnType<typeof fillValues>;
  try {
    headers = fillValues(settings.headers, {}, given.secret);
  } catch (error) {
    return { result: 'fail', says: `${given.name} cannot be asked: ${(error as Error).message}` };
  }
  const asked: Asked[] = [];
  let failedAt: number | null = null;
  for (let i = 0; i < times; i++) {
    if (i > 0 && settings.every > 0) await sleep(settings.every, undefined, { signal }).catch(() => {});
    if (signal.aborted) break;
    const answer = await send(settings, headers, placeholders(question, i), signal);
    asked.push(answer);
    if (answer.wrong !== null) failedAt ??= performance.now();
    if (failedAt !== null && performance.now() - failedAt > AFTER_FAILURE) break;
  }
  if (signal.aborted) return { result: 'unknown', says: 'it was not asked to the end' };
  return findingOf(settings, asked);
}

function placeholders({ gray, stable, service }: Question, i: number): Record<string, string> {
  const inTurn = (addresses: readonly string[]) => addresses[i % Math.max(1, addresses.length)] ?? '';
  return { gray: inTurn(gray.addresses), stable: inTurn(stable.addresses), version: gray.version, service };
}

async function send(
  { url, method, body, expect, timeout }: Settings,
  { values, secrets }: ReturnType<typeof fillValues>,
  filled: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Asked> {
  const began = performance.now();
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
  const address = fill(url, filled);
  const redact = redactor(secrets);
  const took = () => performance.now() - began;
  try {
    const answer = await fetch(address, {
      method,
      // A connection of its own each time: one that is kept may be closed by the other side just when it is used again.
      headers: { connection: 'close', ...values },
      redirect: 'manual',
      signal: limit,
      ...(body !== null && { body }),
    });
    const text = await readBody(answer);
    const wrong = wrongIn(answer, text, expect);
    return { address, status: answer.status, took: took(), says: oneLine(redact(text)), wrong };
  } catch (error) {
    const says = limit.aborted ? `no answer within ${inWords(timeout)}` : oneLine(redact(reasonOf(error)));
    return { address, status: null, took: took(), says, wrong: says };
  }
}

/** The beginning of the body; the rest is not waited for. */
async function readBody(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= BODY_LIMIT) break;
  }
  return Buffer.concat(chunks).subarray(0, BODY_LIMIT).toString('utf8');
}

/** What is wrong with an answer, as the end of "answered ..."; null when nothing is. */
function wrongIn(answer: Response, text: string, { status, contains, headers }: Expect): string | null {
  if (answer.status !== status) return String(answer.status);
  if (contains !== null && !text.includes(contains))
    return `${status} without ${JSON.stringify(oneLine(contains, 60))}`;
  for (const [name, part] of Object.entries(headers)) {
    const value = answer.headers.get(name);
    if (value === null) return `${status} without the header ${name}`;
    if (!value.includes(part)) return `${status} with ${name}: ${oneLine(value, 60)}`;
  }
  return null;
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ECONNREFUSED') return 'connection refused';
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'the connection was cut';
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

function findingOf({ url, times, expect }: Settings, asked: readonly Asked[]): Finding {
  const wrong = asked.filter((each) => each.wrong !== null);
  const right = asked.length - wrong.length;
  const path = oneLine(url.replace(/^https?:\/\/[^/]*/, '') || '/', 100);
  const wanted = `${times} of ${times}`;
  const got = `${right} of ${asked.length}`;
  const rows = rowsOf(asked);
  if (wrong.length === 0) {
    const requests = times === 1 ? 'The request' : `All ${times} requests`;
    return { result: 'pass', says: `${requests} to ${path} answered ${expect.status}.`, wanted, got, rows };
  }
  const says = `${wrong.length} of ${asked.length} requests to ${path} ${whatCame(wrong)}; the spec asks for ${wantedOf(expect)} every time.`;
  return { result: 'fail', says, wanted, got, rows };
}

function wantedOf({ status, contains, headers }: Expect): string {
  const names = Object.keys(headers);
  const parts = [
    ...(contains === null ? [] : [JSON.stringify(oneLine(contains, 60))]),
    ...names.map((name) => `${name}: ${oneLine(headers[name]!, 60)}`),
  ];
  return parts.length === 0 ? String(status) : `${status} with ${parts.join(' and ')}`;
}
