import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Who a process is. An id alone is given to another process some day; with the moment the process was born it means one
 * process for ever, over reboots too. Linux reads it from /proc, macOS from `ps`.
 */
export function bornOf(pid: number): string | null {
  return inspect(pid)?.born ?? null;
}

/** Whether the process `pid` is still the one that was born then, and runs. One that only waits to be reaped does not. */
export function livesAs(pid: number, born: string): boolean {
  const found = inspect(pid);
  return found !== null && found.born === born && !/^[ZX]/.test(found.state);
}

/** The processes whose environment holds `NAME=value`: a program and whatever it has started. */
export function findMarked(name: string, value: string): number[] {
  const mark = `${name}=${value}`;
  if (process.platform !== 'linux') return findMarkedByPs(mark);
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return pids.filter((pid) => environOf(pid).includes(mark)).map(Number);
}

function inspect(pid: number): { state: string; born: string } | null {
  try {
    return process.platform === 'linux' ? inspectProc(pid) : inspectByPs(pid);
  } catch {
    return null;
  }
}

let boot: string | undefined;

/** Field 22 of /proc/PID/stat counts clock ticks since the boot, so the boot belongs to it. See proc(5). */
function inspectProc(pid: number): { state: string; born: string } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field, the program's name in brackets, may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  boot ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return { state: fields[0]!, born: `${boot} ${fields[19]}` };
}

function inspectByPs(pid: number): { state: string; born: string } {
  const line = ps(['-o', 'stat=,lstart=', '-p', String(pid)]).trim();
  const [state, ...born] = line.split(/\s+/);
  return { state: state!, born: born.join(' ') };
}

function environOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    // Another user's process, or one that ended meanwhile.
    return [];
  }
}

function findMarkedByPs(mark: string): number[] {
  const lines = ps(['-axEww', '-o', 'pid=,command=']).split('\n');
  return lines.filter((line) => line.split(/\s+/).includes(mark)).map((line) => Number.parseInt(line, 10));
}

function ps(args: readonly string[]): string {
  return execFileSync('ps', args, {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    maxBuffer: 64 << 20,
  });
}
