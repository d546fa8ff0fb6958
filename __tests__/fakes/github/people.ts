import type { Answer } from './faults.ts';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** `permission` knows only four of them. */
const AS: Readonly<Partial<Record<Role, Role>>> = { maintain: 'write', triage: 'read' };

const CONTENTS = new Set(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']);

/** What people may do in the repository, and the reactions to comments, which the emulator lacks. */
export class People {
  /** By comment, in the order in which they were given. */
  readonly reactions = new Map<number, string[]>();
  readonly #roles: Readonly<Record<string, Role>>;

  constructor(roles: Readonly<Record<string, Role>>) {
    this.#roles = roles;
  }

  /** Null where the request is about nothing of this. */
  answer(method: string, path: string, body: unknown): Answer | null {
    const [, login] = /^\/repos\/acme\/shop\/collaborators\/([^/]+)\/permission$/.exec(path) ?? [];
    if (login !== undefined && method === 'GET') return this.#permission(login);
    const [, id] = /^\/repos\/acme\/shop\/issues\/comments\/(\d+)\/reactions$/.exec(path) ?? [];
    return id === undefined || method !== 'POST' ? null : this.#react(Number(id), body);
  }

  #permission(login: string): Answer {
    const role = this.#roles[login];
    if (role === undefined) return { status: 404, body: { message: `${login} is not a user` } };
    return { status: 200, body: { permission: AS[role] ?? role, role_name: role, user: { login } } };
  }

  #react(comment: number, body: unknown): Answer {
    const { content } = body as { content: string };
    if (!CONTENTS.has(content)) return { status: 422, body: { message: 'Validation Failed' } };
    const given = this.reactions.get(comment) ?? [];
    // The same reaction again is the same reaction.
    const status = given.includes(content) ? 200 : 201;
    if (status === 201) this.reactions.set(comment, [...given, content]);
    return { status, body: { id: given.length + 1, content } };
  }
}
