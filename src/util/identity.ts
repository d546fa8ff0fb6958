import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process for ever: an id alone is given to another process some day, the moment it was born with it is not. */
export interface Identity {
  readonly pid: number;
  readonly born: string;
}

export function identityOf(pid: number): Identity | null {
  const found = inspect(pid);
  return found && { pid, born: found.born };
}

/** Whether that very process still runs. One that only waits to be reaped does not. */
export function lives({ pid, born }: Identity): boolean {
  const found = inspect(pid);
  return found !== null && found.born === born && !/^[ZX]/.test(found.state);
}

function inspect(pid: number): { state: string; born: string } | null {
  try {
    return process.platform === 'linux' ? inspectProc(pid) : inspectByPs(pid);
  } catch {
    return null;
  }
}

/** Field 22 of /proc/PID/stat counts clock ticks since the boot, so the boot belongs to it. See proc(5). */
function inspectProc(pid: number): { state: string; born: string } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field, the program's name in brackets, may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return { state: fields[0]!, born: `${boot} ${fields[19]}` };
}

function inspectByPs(pid: number): { state: string; born: string } {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };
  const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8', env });
  const [state = '', ...born] = line.trim().split(/\s+/);
  return { state, born: born.join(' ') };
}
