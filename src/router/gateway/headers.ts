import type { IncomingMessage } from 'node:http';

/** Headers as they came: name, value, name, value. What is repeated stays so, in the case in which it was written. */
type Raw = readonly string[];

/** Meant for the next machine alone, never for the one behind it (RFC 9110, 7.6.1). */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'upgrade',
];

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** No header may have these removed by naming them in `Connection`. */
const FRAMING = ['content-length', 'transfer-encoding', 'host'];

/** A header that is ours to say: null for none. */
export interface Said {
  readonly header: string;
  readonly value: string | null;
}

/** What an instance is sent: what the client sent, less what was meant for us, who the client is, and what was decided. */
export function requestHeaders(request: IncomingMessage, mark: Said | null): string[] {
  const { headers, rawHeaders, socket } = request;
  // We have said `100 Continue` ourselves.
  const kept = without(rawHeaders, [
    ...hops(headers.connection),
    ...FORWARDED,
    'expect',
    ...(mark === null ? [] : [mark.header]),
  ]);
  const before = headers['x-forwarded-for'];
  // An IPv4 client on a socket for both is written as IPv6.
  const address = socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  kept.push('X-Forwarded-For', before === undefined ? address : `${before}, ${address}`);
  kept.push('X-Forwarded-Proto', text(headers['x-forwarded-proto']) ?? 'http');
  const host = text(headers['x-forwarded-host']) ?? headers.host;
  if (host !== undefined) kept.push('X-Forwarded-Host', host);
  if (mark !== null && mark.value !== null) kept.push(mark.header, mark.value);
  return kept;
}

/** An answer, less what the instance meant for us: Node frames it anew. */
export function answerHeaders({ headers, rawHeaders }: IncomingMessage, cookie: string | null): string[] {
  const kept = without(rawHeaders, [...hops(headers.connection), 'transfer-encoding']);
  if (cookie !== null) kept.push('Set-Cookie', cookie);
  return kept;
}

function hops(connection: string | undefined): string[] {
  const named = (connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  return [...HOP_BY_HOP, ...named.filter((name) => !FRAMING.includes(name))];
}

function without(raw: Raw, names: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    if (!names.includes(raw[i]!.toLowerCase())) kept.push(raw[i]!, raw[i + 1]!);
  }
  return kept;
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
