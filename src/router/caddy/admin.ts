import { isDeepStrictEqual } from 'node:util';
import type { Answer, Asking, Machine } from '../../machine/machine.ts';
import { serverName } from './config.ts';
import type { Settings } from './options.ts';

interface Http {
  readonly metrics?: object;
  readonly servers?: Readonly<Record<string, object>>;
}

const HTTP = '/config/apps/http';
/** Somebody else changed the configuration in between so many times. */
const TRIES = 5;

/** The first of our servers as Caddy runs it; null before it was set up. */
export async function runningServer(
  settings: Settings,
  machine: Machine,
  signal: AbortSignal,
): Promise<string | null> {
  const path = `${HTTP}/servers/${serverName(settings)}`;
  const { status, text } = await askAdmin(settings, machine, { method: 'GET', path }, signal);
  // There is nothing at a path whose beginning is not there.
  return status === 200 && text.trim() !== 'null' ? text : null;
}

/** Brings our servers into the configuration that Caddy runs, and leaves all else as it is. */
export async function setUp(
  settings: Settings,
  machine: Machine,
  servers: Readonly<Record<string, object>>,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const now = await askAdmin(settings, machine, { method: 'GET', path: HTTP }, signal);
    const http = now.status === 200 ? (JSON.parse(now.text) as Http | null) : null;
    const wanted = { ...http, metrics: http?.metrics ?? {}, servers: { ...http?.servers, ...servers } };
    if (isDeepStrictEqual(http, JSON.parse(JSON.stringify(wanted)))) return;
    const answer = await put(settings, machine, http === null ? null : now, wanted, signal).catch(
      unlessDropped,
    );
    // It may have been taken: what is there now tells.
    if (answer === null) continue;
    if (answer.status === 200) return;
    if (answer.status !== 412 && answer.status !== 409) {
      throw new Error(`Caddy does not take its configuration: ${saidBy(answer)}`);
    }
  }
  throw new Error(`Caddy's configuration was changed by somebody else each of ${TRIES} times`);
}

/** Asks for what changes nothing, again where the question was dropped. */
export async function askAdmin(
  { admin }: Settings,
  machine: Machine,
  asking: Asking & { readonly method: 'GET' },
  signal: AbortSignal,
): Promise<Answer> {
  for (let tries = 1; tries < TRIES; tries++) {
    const answer = await machine.ask(admin, asking, signal).catch(unlessDropped);
    if (answer !== null) return answer;
  }
  return machine.ask(admin, asking, signal);
}

/** Caddy starts its admin endpoint anew with each configuration, whoever brings it, and drops what the old one was asked. */
function unlessDropped(error: NodeJS.ErrnoException): null {
  if (error.code === 'ECONNRESET') return null;
  throw error;
}

/** Only where it is still what was read. */
function put(
  { admin }: Settings,
  machine: Machine,
  before: Answer | null,
  wanted: object,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(wanted);
  if (before === null) return machine.ask(admin, { method: 'PUT', path: HTTP, headers, body }, signal);
  const match = { ...headers, 'if-match': String(before.headers.etag) };
  return machine.ask(admin, { method: 'PATCH', path: HTTP, headers: match, body }, signal);
}

function saidBy({ status, text }: Answer): string {
  try {
    return (JSON.parse(text) as { error: string }).error;
  } catch {
    return `status ${status}`;
  }
}
