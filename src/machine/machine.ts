/** A machine that a proxy or instances run on, as far as adapters touch it: the one of the run, or one behind SSH. */
export interface Machine {
  /** A file's text; null where there is none, or none that may be read. */
  text(path: string): Promise<string | null>;
  /** In one step, so that a reader at any moment has the old text or the new one. Everybody may read it, or its owner alone. */
  replace(path: string, text: string, mode?: 0o644 | 0o600): Promise<void>;
  /** Nothing happens where there is no such file. */
  remove(path: string): Promise<void>;
  /** One HTTP request to a port of its loopback. @throws Unreachable when nobody listens there */
  ask(address: string, asking: Asking, signal: AbortSignal): Promise<Answer>;
  /**
   * Says a text to a unix socket, and no more; the answer is all that comes back.
   *
   * @throws Unreachable when nobody listens there, or it may not be opened
   */
  talk(socket: string, text: string, signal: AbortSignal): Promise<string>;
  /**
   * Runs a program to its end, without a shell.
   *
   * @returns what it printed on standard output, the last 64 KiB of it
   * @throws Error saying how it ended where that was not well
   */
  run(argv: readonly string[], signal: AbortSignal): Promise<string>;
}

export interface Asking {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Nobody can have heard: no connection was made. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  /** As the system says it of a socket. */
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** The machine itself was not reached: nothing was sent to it. */
export class Away extends Error {
  override readonly name = 'Away';
}

/** The machine was reached and did not say what became of it: it may have happened, and may still happen. */
export class Lost extends Error {
  override readonly name = 'Lost';
}
