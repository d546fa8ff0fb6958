import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { oneLine, Tail } from '../command/output.ts';
import { run } from '../command/run.ts';
import type { Millis } from '../release/units.ts';
import type { Connection } from './connection.ts';
import { exchange } from './http.ts';
import { type Answer, type Asking, Away, Lost, Unreachable } from './machine.ts';
import { pipesOf } from './pipes.ts';
import { converse } from './socket.ts';

/** How an ssh says that the other side did not begin what was asked of it. */
export const REFUSED = 'open refused by peer';
/** What a forwarded path may hold: ssh splits its argument at colons, and fills in what begins with `%` or `$`. */
const FORWARDED = /^\/[A-Za-z0-9._/-]+$/;

/** From the end of a connection to that of its ssh. */
const LAST_WORDS: Millis = 1000;

/** Connections that the sshd of a machine makes there, to its loopback and to its unix sockets. */
export class Forwards {
  readonly #connection: Connection;
  readonly #whyClosed: (socket: string, signal: AbortSignal) => Promise<string>;
  /** By path, the number of the connection that forwards to it. */
  readonly #forwarded = new Map<string, number>();
  #talking: Promise<unknown> = Promise.resolve();

  /** @param whyClosed the code of the error that opening a socket there meets */
  constructor(connection: Connection, whyClosed: (socket: string, signal: AbortSignal) => Promise<string>) {
    this.#connection = connection;
    this.#whyClosed = whyClosed;
  }

  async ask(address: string, asking: Asking, signal: AbortSignal): Promise<Answer> {
    const { to, env, cwd } = this.#connection.login;
    await this.#connection.ready(signal);
    const argv = await this.#connection.program(['-W', address], []);
    const before = (await this.#connection.log()).length;
    const child = spawn(argv[0]!, argv.slice(1), { env, cwd, stdio: 'pipe' });
    const said = new Tail(4096);
    child.stderr.on('data', (chunk: Buffer) => said.add(chunk));
    const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
    try {
      return await exchange(address, asking, signal, pipesOf(child));
    } catch (error) {
      if (signal.aborted) throw error;
      // Where nobody was asked, ssh has said so and is about to end.
      await Promise.race([ended, sleep(LAST_WORDS, undefined, { ref: false })]);
      if (!said.text().includes(REFUSED)) {
        throw new Lost(`${address} of ${to} has not answered: ${oneLine((error as Error).message)}`);
      }
      if ((await this.#connection.log()).slice(before).includes('administratively prohibited'))
        throw new Away(
          `${to} may not connect to ${address} for us: see AllowTcpForwarding and PermitOpen of its sshd`,
        );
      throw new Unreachable(`nobody listens on ${address} of ${to}`, 'ECONNREFUSED');
    } finally {
      child.kill();
    }
  }

  /** One at a time: what ssh says of a connection that was not made does not name it. */
  talk(socket: string, text: string, signal: AbortSignal): Promise<string> {
    const talked = this.#talking.then(() => this.#talk(socket, text, signal));
    this.#talking = talked.catch(() => {});
    return talked;
  }

  async #talk(socket: string, text: string, signal: AbortSignal): Promise<string> {
    const { to } = this.#connection.login;
    if (!FORWARDED.test(socket))
      throw new Away(`ssh cannot forward to ${oneLine(socket)}: a path of letters, digits and . _ / - can`);
    const number = await this.#connection.ready(signal);
    const here = await this.#connection.file(createHash('sha256').update(socket).digest('hex').slice(0, 8));
    if (this.#forwarded.get(socket) !== number) await this.#forward(here, socket, signal);
    this.#forwarded.set(socket, number);
    const before = (await this.#connection.log()).length;
    const heard = await converse(here, text, signal).catch((error: Error) => error);
    signal.throwIfAborted();
    if (
      /open failed: (connect failed: open failed|administratively)/.test(
        (await this.#connection.log()).slice(before),
      )
    ) {
      throw await this.#closed(socket, signal);
    }
    // A connection that is lost ends an answer like any end.
    if (typeof heard === 'string' && (await this.#connection.held(number, signal))) return heard;
    throw new Lost(
      `${socket} of ${to} has not answered${typeof heard === 'string' ? '' : `: ${heard.message}`}`,
    );
  }

  async #forward(here: string, socket: string, signal: AbortSignal): Promise<void> {
    const { to, env, cwd } = this.#connection.login;
    const argv = await this.#connection.program(['-O', 'forward', '-L', `${here}:${socket}`], []);
    const ran = await run({ argv, env, cwd }, { signal });
    if (ran.how !== 'exited' || ran.status !== 0)
      throw new Away(`${to} was lost before ${socket} was told anything`);
  }

  async #closed(socket: string, signal: AbortSignal): Promise<Unreachable> {
    const { to } = this.#connection.login;
    const code = await this.#whyClosed(socket, signal);
    const may =
      code === 'ECONNREFUSED' ? ', or its sshd does not forward to sockets (AllowStreamLocalForwarding)' : '';
    return new Unreachable(`nobody listens at ${socket} of ${to}${may}`, code);
  }
}
