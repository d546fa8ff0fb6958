import { stripVTControlCharacters } from 'node:util';

/** The last bytes of a stream: what a program said before it ended, however much it printed. */
export class Tail {
  readonly #keep: number;
  #chunks: Buffer[] = [];
  #size = 0;
  #dropped = false;

  constructor(keep: number) {
    this.#keep = keep;
  }

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    // Joined only now and then, so that many small chunks cost linear time.
    if (this.#size <= 2 * this.#keep) return;
    this.#chunks = [this.#last()];
    this.#size = this.#keep;
    this.#dropped = true;
  }

  /** Whether the beginning is missing. */
  get cut(): boolean {
    return this.#dropped || this.#size > this.#keep;
  }

  /** Begins with a whole line when something before it was dropped. */
  text(): string {
    const text = this.#last().toString('utf8');
    return this.cut ? text.slice(text.indexOf('\n') + 1) : text;
  }

  #last(): Buffer {
    const all = Buffer.concat(this.#chunks);
    return all.subarray(Math.max(0, all.length - this.#keep));
  }
}

/** The last lines that say something, in one line for people: `listening on 8080 | Error: no database`. */
export function lastLines(text: string, count = 3, limit = 400): string {
  const lines = text.split(/\r?\n/).map((line) => oneLine(line, limit));
  const said = lines.filter((line) => line !== '').slice(-count);
  // What is too long loses its beginning: the end is what happened last.
  const joined = said.join(' | ');
  return joined.length <= limit ? joined : `…${joined.slice(joined.length - limit + 1)}`;
}

/** Foreign text as one harmless line: no colour codes, no control or direction-changing characters, at most `limit` long. */
export function oneLine(text: string, limit = 200): string {
  const line = stripVTControlCharacters(text.slice(0, 4 * limit))
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}

/** Hides each secret, also where only one line of it is printed. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const parts = [...new Set(secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]))]
    .filter((part) => part.trim() !== '')
    .sort((a, b) => b.length - a.length);
  return (text) => parts.reduce((rest, part) => rest.replaceAll(part, '***'), text);
}
