import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Refused } from '../ports/adapter.ts';

export function joined(ip: string, port: string | number): string {
  return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}

/** The address with a number in place of a name, as servers take it while they run. @throws Refused where the name is not known */
export async function resolve(address: string): Promise<string> {
  const [, host = '', port = ''] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(address) ?? [];
  if (isIP(host) !== 0) return joined(host, port);
  try {
    return joined((await lookup(host)).address, port);
  } catch {
    throw new Refused(`the instance ${address} cannot be reached: its name is not known`);
  }
}
