import { oneLine } from '../command/output.ts';
import type { Instance, TargetReal } from '../ports/target.ts';
import { VERSION_PATTERN } from '../release/units.ts';

const STATES = ['starting', 'ready', 'failed', 'stopping'] as const;
const MOST_INSTANCES = 10_000;

/**
 * What the user's status program printed, read strictly: a guess about what runs could cost an outage.
 *
 * @throws Error that says what was read, where, and what is allowed.
 */
export function parseStatus(printed: string): TargetReal {
  let value: unknown;
  try {
    value = JSON.parse(printed);
  } catch {
    throw wrong('its standard output', printed, 'one JSON object and nothing else is allowed');
  }
  const { permanent, instances, ...rest } = object(value, 'its output');
  noMore(rest, '', ['permanent', 'instances']);
  if (permanent !== undefined && (typeof permanent !== 'string' || !VERSION_PATTERN.test(permanent))) {
    throw wrong('permanent', permanent, 'a version is allowed, or leave it out');
  }
  if (!Array.isArray(instances))
    throw wrong('instances', instances, 'a list is allowed, empty when nothing runs');
  if (instances.length > MOST_INSTANCES)
    throw new Error(`it lists ${instances.length} instances; at most ${MOST_INSTANCES} are allowed`);
  const parsed = instances.map((each, i) => instanceOf(each, `instances[${i}]`));
  const ids = new Set<string>();
  for (const [i, { id }] of parsed.entries()) {
    if (ids.has(id))
      throw wrong(`instances[${i}].id`, id, 'each instance has an id of its own, and this one came before');
    ids.add(id);
  }
  return { ...(permanent !== undefined && { permanent }), instances: parsed };
}

function instanceOf(value: unknown, where: string): Instance {
  const { id, version, address, state, why, ...rest } = object(value, where);
  noMore(rest, `${where}.`, ['id', 'version', 'address', 'state', 'why']);
  if (typeof id !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(id)) {
    throw wrong(`${where}.id`, id, '1 to 200 visible ASCII characters are allowed');
  }
  if (typeof version !== 'string' || !VERSION_PATTERN.test(version)) {
    throw wrong(`${where}.version`, version, 'letters, digits and . _ + - are allowed, at most 128');
  }
  if (typeof address !== 'string' || !isAddress(address)) {
    throw wrong(`${where}.address`, address, 'host:port is allowed, as in 10.0.0.7:8080');
  }
  if (!isState(state)) throw wrong(`${where}.state`, state, 'starting, ready, failed or stopping is allowed');
  if (why !== undefined && typeof why !== 'string') throw wrong(`${where}.why`, why, 'a text is allowed');
  return { id, version, address, state, ...(why !== undefined && { why: oneLine(why, 400) }) };
}

function isState(value: unknown): value is Instance['state'] {
  return (STATES as readonly unknown[]).includes(value);
}

function isAddress(text: string): boolean {
  const [, port] = /^(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]+\]):(\d{1,5})$/.exec(text) ?? [];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65_535;
}

function object(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw wrong(where, value, 'an object is allowed');
}

function noMore(rest: object, where: string, allowed: readonly string[]): void {
  const [key] = Object.keys(rest);
  if (key !== undefined)
    throw new Error(`${where}${oneLine(key, 60)} is not known; ${allowed.join(', ')} are allowed`);
}

function wrong(where: string, read: unknown, allowed: string): Error {
  const text = typeof read === 'string' ? read : (JSON.stringify(read) ?? 'nothing');
  return new Error(`${where} is ${text.trim() === '' ? 'empty' : oneLine(text, 100)}; ${allowed}`);
}
