import type { Backend, GrayRoute } from '../../ports/router.ts';
import type { Match } from '../../release/traffic.ts';
import { ALL, VERSION_PATTERN } from '../../release/units.ts';
import type { Told } from './protocol.ts';

const ADDRESS = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]{1,255}):(\d{1,5})$/;
/** What may stand in a cookie's name (RFC 6265); the salt becomes a part of its value. */
const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}$/;

/**
 * The message as it may be obeyed. A running gateway meets controllers of other versions and whatever else may reach its
 * socket, and what it takes is kept over restarts.
 *
 * @throws Error naming the part that is wrong
 */
export function toldFrom(value: unknown): Told {
  const { route, fence, lease, timeout } = object(value, 'the message');
  const { stable, gray, marks } = object(route, 'route');
  const serving = backend(stable, 'stable');
  if (serving.addresses.length === 0) throw new Error('stable.addresses: at least one');
  return {
    route: {
      stable: serving,
      gray: gray === null ? null : grayRoute(gray),
      ...(marks !== undefined && { marks: token(marks, 'marks') }),
    },
    fence: number(fence, 'fence'),
    lease: lease === null ? null : number(lease, 'lease'),
    timeout: number(timeout, 'timeout'),
  };
}

function grayRoute(value: unknown): GrayRoute {
  const { rule, salt } = object(value, 'gray');
  const { match, weight, sticky, follows } = object(rule, 'rule');
  const share = number(weight, 'weight');
  if (!Number.isInteger(share) || share > ALL) throw new Error(`weight: a whole number from 0 to ${ALL}`);
  const cookie = sticky === undefined ? null : token(object(sticky, 'sticky').cookie, 'sticky.cookie');
  return {
    ...backend(value, 'gray'),
    rule: {
      match: list(match, 'match').map(matchFrom),
      weight: share,
      ...(cookie !== null && { sticky: { cookie } }),
      ...(follows !== undefined && { follows: token(follows, 'follows') }),
    },
    salt: token(salt, 'salt'),
  };
}

function backend(value: unknown, name: string): Backend {
  const { version, addresses } = object(value, name);
  if (typeof version !== 'string' || !VERSION_PATTERN.test(version))
    throw new Error(`${name}.version: not a version`);
  return { version, addresses: list(addresses, `${name}.addresses`).map(address) };
}

function address(value: unknown): string {
  const [, , port] = (typeof value === 'string' && ADDRESS.exec(value)) || [];
  if (port === undefined || Number(port) < 1 || Number(port) > 65_535)
    throw new Error('addresses: each is host:port');
  return value as string;
}

function matchFrom(value: unknown): Match {
  const { on, name, anyOf } = object(value, 'match');
  if (on !== 'header' && on !== 'cookie' && on !== 'query')
    throw new Error('match.on: header, cookie or query');
  return {
    on,
    name: text(name, 'match.name'),
    anyOf: list(anyOf, 'match.anyOf').map((each) => text(each, 'match.anyOf')),
  };
}

function object(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name}: an object`);
  return value as Record<string, unknown>;
}

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > 100_000) throw new Error(`${name}: a list`);
  return value;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`${name}: text`);
  return value;
}

function token(value: unknown, name: string): string {
  if (typeof value !== 'string' || !TOKEN.test(value)) throw new Error(`${name}: letters, digits and -_.`);
  return value;
}

function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Error(`${name}: a number from 0`);
  return value;
}
