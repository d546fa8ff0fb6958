import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';

/** The node's own address. */
export const NODE = '10.243.0.1';

/** The node's network and the pods': on a loopback interface, each address of a range is the machine's own. */
const RANGES = [`${NODE}/16`, '10.244.0.1/16'];

/** Of pods, numbered from 2. */
export function podAddress(number: number): string {
  return `10.244.${(number >> 8) & 255}.${number & 255}`;
}

/** Whether this process is in a network of its own, where pods can have addresses. */
export function inOwnNetwork(): boolean {
  const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return own.some(({ cidr }) => cidr === RANGES[0]);
}

/**
 * The command that runs another in a network and a process namespace of its own: its pods have addresses that nothing else has,
 * nothing that it sends leaves it, and whatever it started ends with it.
 */
export function inOwnNetworkOf(command: readonly string[]): readonly [string, ...string[]] {
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const namespaces = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child'];
  const add = RANGES.map((address) => `ip addr add ${address} dev lo`).join(' && ');
  // When this process dies, however it does, the namespaces' first process is killed, and with it all that is in them.
  const bound = ['--pdeathsig', 'KILL', 'unshare', ...user, ...namespaces];
  // The shell stays, as that first process: it takes up what is orphaned.
  const script = `ip link set lo up && ${add} && { "$@"; exit $?; }`;
  return ['setpriv', ...bound, 'sh', '-c', script, 'sh', ...command];
}

export function runInOwnNetwork(command: readonly string[]): number {
  return run(inOwnNetworkOf(command));
}

/** Returns the status with which the command ended. */
export function run([program, ...args]: readonly [string, ...string[]]): number {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error !== undefined) console.error(`${program} cannot be run: ${error.message}`);
  return status ?? 1;
}
