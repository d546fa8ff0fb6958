import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/** `LISTEN` in /proc/net/tcp. */
const LISTENING = '0A';

/** The program that listens on a port of this machine, as `name (process 123)`; null where that cannot be seen. */
export function holderOf(port: number): string | null {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'];
  const sockets = new Set(tables.flatMap((table) => or([], () => inodesIn(table, port))));
  if (sockets.size === 0) return null;
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, sockets));
  return pid === undefined ? null : or(null, () => `${nameOf(pid)} (process ${pid})`);
}

/** What it was started as; the kernel's own name for it is cut, and may be that of a thread. */
function nameOf(pid: string): string {
  return basename(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]!);
}

function inodesIn(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${wanted}`) && fields[3] === LISTENING)
    .map((fields) => `socket:[${fields[9]}]`);
}

function holds(pid: string, sockets: ReadonlySet<string>): boolean {
  const folder = `/proc/${pid}/fd`;
  return or([], () => readdirSync(folder)).some((fd) =>
    sockets.has(or('', () => readlinkSync(join(folder, fd)))),
  );
}

/** Processes are another user's, and they and their files come and go while they are looked at. */
function or<T>(otherwise: T, look: () => T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
