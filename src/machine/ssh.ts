import { oneLine } from '../command/output.ts';
import { type Ran, run } from '../command/run.ts';
import type { Millis } from '../release/units.ts';
import type { Connection } from './connection.ts';
import { Forwards, REFUSED } from './forwards.ts';
import { Away, Lost, type Machine } from './machine.ts';
import { BEGUN, NONE, REMOVE, REPLACE, RUN, SOCKET, TEXT } from './programs.ts';
import { quoted } from './quote.ts';

/** For a file, which nobody sets a limit for. A connection that is cut is noticed after 15 s. */
const PATIENCE: Millis = 25_000;
/** Longer than any file that is read. */
const LARGEST_TEXT = 64 << 20;

/** A machine behind SSH: `sh` programs that are run there, and connections that its sshd makes there. */
export function machineBehind(connection: Connection): Machine {
  const { to } = connection.login;
  const within = () => AbortSignal.timeout(PATIENCE);
  const forwards = new Forwards(connection, async (socket, signal) => {
    return (await sh(connection, SOCKET, [socket], { signal })).stdout.trim();
  });
  return {
    async text(path) {
      const { status, stdout, says } = await sh(connection, TEXT, [path], {
        signal: within(),
        keep: LARGEST_TEXT,
      });
      if (status === 0) return stdout;
      if (status === NONE) return null;
      throw new Error(`${path} on ${to} cannot be read: ${says}`);
    },
    async replace(path, text, mode = 0o644) {
      const size = String(Buffer.byteLength(text));
      const stdin = { text };
      const args = [path, mode.toString(8), size];
      const { status, says } = await sh(connection, REPLACE, args, { stdin, signal: within() });
      if (status !== 0) throw new Error(`${path} on ${to} cannot be written: ${says}`);
    },
    async remove(path) {
      const { status, says } = await sh(connection, REMOVE, [path], { signal: within() });
      if (status !== 0) throw new Error(`${path} on ${to} cannot be removed: ${says}`);
    },
    ask: (address, asking, signal) => forwards.ask(address, asking, signal),
    talk: (socket, text, signal) => forwards.talk(socket, text, signal),
    async run(argv, signal) {
      const { status, stdout, says } = await sh(connection, RUN, argv, { stdin: 'held', signal });
      if (status === 0) return stdout;
      throw new Error(`${oneLine(argv.join(' '), 80)} on ${to} exited with status ${status}: ${says}`);
    },
  };
}

interface Said {
  readonly status: number;
  readonly stdout: string;
  /** The last line of all that was printed. */
  readonly says: string;
}

interface How {
  readonly stdin?: { readonly text: string } | 'held';
  readonly signal: AbortSignal;
  readonly keep?: number;
}

/** Runs one of our programs there. @throws Away, Lost */
function sh(connection: Connection, program: string, args: readonly string[], how: How): Promise<Said> {
  const { to, env, cwd } = connection.login;
  const { stdin, signal, keep } = how;
  const line = `exec ${quoted(['sh', '-c', `printf '${BEGUN.trim()}\\n'\n${program}`, 'sh', ...args])}`;
  return connection.session(async () => {
    await connection.ready(signal);
    const argv = await connection.program(['-o', 'ClearAllForwardings=yes'], [line]);
    const ran = await run(
      { argv, env, cwd, ...(stdin !== undefined && { stdin }) },
      { signal, grace: 500, ...(keep !== undefined && { keep }) },
    );
    if (ran.how === 'not-started') throw new Away(ran.says);
    if (ran.how !== 'exited' || ran.status === 255) throw cut(to, ran);
    const begun = ran.stdout.indexOf(BEGUN);
    const says = lastLine(ran.output);
    if (begun < 0 && !ran.cut) throw new Away(`${to} runs no \`sh\` for this user: ${says}`);
    return { status: ran.status, stdout: ran.stdout.slice(begun < 0 ? 0 : begun + BEGUN.length), says };
  });
}

function cut(to: string, ran: Exclude<Ran, { how: 'not-started' }>): Away | Lost {
  if (ran.output.includes(REFUSED) && !ran.output.includes(BEGUN))
    return new Away(`${to} takes no more sessions: ${lastLine(ran.output)}`);
  if (ran.how === 'stopped') return new Lost(`${to} did not answer in time`);
  return new Lost(`${to} was lost before it had answered`);
}

function lastLine(text: string): string {
  const lines = text.split(BEGUN).join('').trim().split('\n');
  return oneLine(lines.at(-1) ?? '');
}
