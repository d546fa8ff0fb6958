import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../command/argv.ts';
import { fillValues } from '../../command/options.ts';
import { howEnded, type Program, signalGroup, whyNotStarted } from '../../command/run.ts';
import { exitPath, logPath, type Order, writeOrder } from './files.ts';
import { bornOf, findMarked } from './identity.ts';
import { placeholdersOf, type Settings } from './options.ts';
import { claimPort, portsFolder } from './ports.ts';

/** By this variable in its environment an instance is found again whose order was cut off half-way. */
const MARK = 'GRAY_RELEASE_INSTANCE';

/**
 * Starts one instance in a session of its own, so that it outlives this run. What is written down before it says that an
 * instance may be there, what is written after it says which process that is; see `recover` for a crash in between. A program
 * that cannot be started is an instance that failed: `read` tells why.
 */
export async function start(settings: Settings, version: string, attempt: number): Promise<void> {
  const { service, folder, host, given } = settings;
  const id = `${service}-${version}-${randomBytes(4).toString('hex')}`;
  const orderPath = join(folder, `${id}.json`);
  const port = await claimPort(portsFolder(folder), settings.ports, host, orderPath);
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const order: Order = { id, version, address, port, attempt, ordered: given.clock.wall() };
  await writeOrder(folder, order);
  const started = await launch(settings, order);
  await writeOrder(folder, { ...order, ...started });
}

type Launched = { readonly process: NonNullable<Order['process']> } | { readonly failed: string };

async function launch(settings: Settings, order: Order): Promise<Launched> {
  const { folder } = settings;
  let program: Program;
  try {
    program = programOf(settings, order);
  } catch (error) {
    return { failed: (error as Error).message };
  }
  const { argv, env, cwd } = program;
  const log = openSync(logPath(folder, order.id), 'a', 0o600);
  try {
    const child = spawn(argv[0]!, argv.slice(1), { cwd, env, detached: true, stdio: ['ignore', log, log] });
    child.once('exit', (status, signal) => {
      // Whoever removed the instance meanwhile does not want to know any more.
      if (existsSync(join(folder, `${order.id}.json`))) {
        writeFileSync(exitPath(folder, order.id), howEnded(status, signal), { mode: 0o600 });
      }
    });
    child.unref();
    if (child.pid === undefined) await once(child, 'error').then(([error]) => Promise.reject(error));
    const pid = child.pid!;
    // It cannot have been reaped yet: that needs a turn of the event loop.
    return { process: { pid, born: bornOf(pid)! } };
  } catch (error) {
    return { failed: whyNotStarted(program, error) };
  } finally {
    closeSync(log);
  }
}

function programOf(settings: Settings, order: Order): Program {
  const { argv, cwd, given } = settings;
  const placeholders = placeholdersOf(settings, order);
  const { values } = fillValues(settings.env, placeholders, given.secret);
  const { RUNNER_TRACKING_ID: _tracked, ...inherited } = given.programEnv;
  return {
    argv: argv.map((word) => fill(word, placeholders)),
    // By RUNNER_TRACKING_ID a runner finds what a job left behind, and ends it; an instance is to stay.
    env: { ...inherited, ...values, [MARK]: order.id },
    cwd,
  };
}

/**
 * An order without a process, found while nobody is at work: the run that wrote it died. Its process is found by the mark in
 * its environment, or was never started; then the order is taken back by the caller.
 */
export function recover(order: Order): Order | null {
  // What it has started has inherited the mark; the instance itself leads a process group.
  const pid = findMarked(MARK, order.id).find((marked) => signalGroup(marked, 0));
  const born = pid === undefined ? null : bornOf(pid);
  return pid === undefined || born === null ? null : { ...order, process: { pid, born } };
}

/** Whatever an instance started that has outlived it. */
export function leftovers(order: Order): number[] {
  return findMarked(MARK, order.id);
}
