import { createHash } from 'node:crypto';
import type { GitRecordsClient } from '../../../src/ports/record.ts';
import type { Machine } from '../machine.ts';
import type { World } from './world.ts';

interface Commit {
  readonly id: string;
  readonly message: string;
  readonly parent: string | null;
  readonly tree: string;
  /** When its writer first sent any of it, in true time. */
  readonly sentAt: number;
}

type Blobs = readonly { path: string; sha: string }[];

/** A server of git's objects and refs. Objects are named by what they hold; a ref moves only forward, one push after another. */
export class GitServer {
  readonly #world: World;
  readonly #commits = new Map<string, Commit>();
  readonly #byContent = new Map<string, string>();
  readonly #trees = new Map<string, Blobs>();
  readonly #blobs = new Map<string, string>();
  readonly #refs = new Map<string, { at: number; id: string }[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Where a ref was at a moment. */
  tip(ref: string, at = this.#world.now): string | null {
    return this.#refs.get(ref)?.findLast((move) => move.at <= at)?.id ?? null;
  }

  commit(id: string): Commit {
    const commit = this.#commits.get(id);
    if (commit === undefined) throw new Error(`no commit is called ${id}`);
    return commit;
  }

  filesOf(id: string): Map<string, string> {
    return new Map(this.#tree(this.commit(id).tree).map(({ path, sha }) => [path, this.#blobs.get(sha)!]));
  }

  /** The files that a commit has and its parent has not. */
  newFilesOf(id: string): string[] {
    const { tree, parent } = this.commit(id);
    const before = new Set(parent === null ? [] : this.#tree(this.commit(parent).tree).map(({ sha }) => sha));
    return this.#tree(tree)
      .filter(({ sha }) => !before.has(sha))
      .map(({ sha }) => this.#blobs.get(sha)!);
  }

  write(
    files: readonly ({ path: string; content: string } | { path: string; sha: string })[],
    message: string,
    parent: string | null,
    sentAt: number,
  ): string {
    const blobs = files.map((file) =>
      'sha' in file ? file : { path: file.path, sha: this.#blob(file.content) },
    );
    const tree = blobs.map(({ path, sha }) => `${path} ${sha}`).join('\n');
    const content = `${parent}\n${message}\n${tree}`;
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const id = `c${this.#byContent.size + 1}`;
    this.#byContent.set(content, id);
    this.#trees.set(`t${id}`, blobs);
    this.#commits.set(id, { id, message, parent, tree: `t${id}`, sentAt });
    return id;
  }

  /** Moves a ref. @throws an error with status 422 where it is not a descendant of what is there */
  move(ref: string, id: string, creates: boolean, by: Machine | null): void {
    const tip = this.tip(ref);
    if (tip === id) return;
    if (creates ? tip !== null : !this.#descends(id, tip)) throw failure(422, 'Update is not a fast forward');
    const moves = this.#refs.get(ref) ?? [];
    moves.push({ at: this.#world.now, id });
    this.#refs.set(ref, moves);
    this.#world.moved(ref, id, by);
  }

  /** The server as one machine reaches it. */
  client(machine: Machine): GitRecordsClient {
    const world = this.#world;
    const ask = <T>(answer: (at: number) => T, signal?: AbortSignal): Promise<T> => {
      if (!world.step(machine, 'asks the record')) return new Promise(() => {});
      const sent = world.now;
      const [there, back] = this.#travel();
      const failed = this.#failing(machine);
      if (failed !== null || there + back > 0.2 * world.timing.fresh) machine.blindAt = sent;
      if (failed === 'hangs') return machine.call(Number.POSITIVE_INFINITY, () => answer(sent), signal);
      return machine.call(
        sent + there + back,
        () => {
          if (failed !== null) throw failed;
          return answer(sent + there);
        },
        signal,
      );
    };
    const push = (ref: string, id: string, creates: boolean, signal?: AbortSignal): Promise<void> => {
      if (!world.step(machine, 'is about to push')) return new Promise(() => {});
      const failed = this.#failing(machine) ?? this.#mute();
      if (failed !== null)
        return machine.call(
          world.now + 10,
          () => {
            throw failed === 'hangs' ? failure(503, 'Service Unavailable') : failed;
          },
          signal,
        );
      const answer = this.#push(ref, id, creates, machine, signal);
      return world.step(machine, 'has pushed') ? answer : new Promise(() => {});
    };
    return {
      ref: (ref, signal) =>
        ask((at) => {
          const tip = this.tip(ref, world.aged('record stale', at));
          // An answer that lags behind is no better than none.
          if (tip !== this.tip(ref, at)) machine.blindAt = at;
          return world.readRef(machine, ref, tip);
        }, signal),
      refs: (prefix, signal) =>
        ask(() => [...this.#refs.keys()].filter((ref) => ref.startsWith(prefix)), signal),
      commit: async (id) => this.commit(id),
      tree: async (id) => this.#tree(id),
      blob: async (sha) => this.#blobs.get(sha)!,
      write: (files, message, parent, signal) => {
        const sent = world.now;
        return ask(() => this.write(files, message, parent, sent), signal);
      },
      createRef: (ref, id, signal) => push(ref, id, true, signal),
      updateRef: (ref, id, signal) => push(ref, id, false, signal),
    };
  }

  #push(ref: string, id: string, creates: boolean, machine: Machine, signal?: AbortSignal): Promise<void> {
    const world = this.#world;
    const fault = world.trouble.nextPush();
    const fate = fault?.fate;
    const [there, back] = this.#travel();
    const journal = ref === world.journalRef;
    // What a push to the registry changes is an effect, and lands within E; the journal's tip guards itself.
    const latest = journal ? world.timing.effect : world.timing.effect / 3 - world.scenario.stale - 1;
    const late =
      fate === 'late' || fate === 'unanswered'
        ? (latest - there) * Math.min(fault!.delay, journal ? 2 : 1)
        : 0;
    const held = journal ? (world.pushesFrom.get(machine) ?? 0) : 0;
    const arrives = Math.max(world.now + there + late, held);
    let refusal: unknown = null;
    // A machine that was stopped for longer than E between its check and its push is beyond what is promised for effects.
    const beyond = !journal && machine.outlasted(signal);
    if (fate !== 'lost' && !beyond)
      world.at(arrives, () => {
        try {
          this.move(ref, id, creates, machine);
        } catch (error) {
          refusal = error;
        }
      });
    const silent = fate === 'lost' || fate === 'unanswered';
    return machine.call(
      silent ? Number.POSITIVE_INFINITY : arrives + back,
      () => {
        if (refusal !== null) throw refusal;
        if (fate === 'error') throw failure(502, 'Bad Gateway');
      },
      signal,
    );
  }

  #failing(machine: Machine): Error | 'hangs' | null {
    const world = this.#world;
    if (world.now >= machine.tokenUntil) return failure(401, 'Bad credentials');
    if (!world.trouble.active('record down')) return null;
    return world.chance.uniform() < 0.3
      ? 'hangs'
      : failure(world.chance.uniform() < 0.5 ? 503 : null, 'the record cannot be reached');
  }

  /** Pushes are refused for good, or by a server that wants to be asked again. */
  #mute(): Error | null {
    const { trouble, chance } = this.#world;
    if (!trouble.active('record mute')) return null;
    return failure(chance.uniform() < 0.5 ? 403 : 503, 'the record takes nothing');
  }

  #travel(): readonly [there: number, back: number] {
    const { chance, trouble } = this.#world;
    const slow = trouble.active('record slow') ? 250 : 8;
    return [1 + chance.uniform() * slow, 1 + chance.uniform() * slow];
  }

  #tree(id: string): Blobs {
    return this.#trees.get(id)!;
  }

  #descends(id: string, tip: string | null): boolean {
    for (let at: string | null = id; at !== null; at = this.commit(at).parent) if (at === tip) return true;
    return false;
  }

  #blob(content: string): string {
    const sha = createHash('sha1')
      .update(`blob ${Buffer.byteLength(content)}\0${content}`)
      .digest('hex');
    this.#blobs.set(sha, content);
    return sha;
  }
}

/** As an HTTP client says it; no status where no answer came. */
function failure(status: number | null, message: string): Error {
  return Object.assign(new Error(message), status === null ? {} : { status });
}
