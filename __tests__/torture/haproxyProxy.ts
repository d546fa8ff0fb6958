import { connect, createServer, type Server, type Socket } from 'node:net';
import type { RouteGate, Told } from './routes.ts';

/**
 * Stands at the socket that the spec names, and passes every command on to HAProxy's own. A new map is what makes a route live:
 * its commit passes the gate.
 */
export async function interposeHaproxy(socket: string, own: string, gate: RouteGate): Promise<Server> {
  /** What was added to each version of the map that is not live yet. */
  const prepared = new Map<string, Told>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const chunks: Buffer[] = [];
    client.on('error', () => {});
    client.on('data', (chunk) => chunks.push(chunk));
    client.on('end', () => void pass(client, Buffer.concat(chunks).toString()).catch(() => client.destroy()));
  });

  async function pass(client: Socket, commands: string): Promise<void> {
    const [, filled] = /^add map @(\d+) /.exec(commands) ?? [];
    if (filled !== undefined && commands.includes('\nabout ')) prepared.set(filled, toldIn(commands));
    const [, committed] = /^commit map @(\d+) /.exec(commands) ?? [];
    const told = committed === undefined ? undefined : prepared.get(committed);
    if (told !== undefined && !(await gate.before(told))) return void client.destroy();
    const said = await say(own, commands);
    if (told !== undefined && gate.after(told, said.trim() === '')) return void client.destroy();
    client.end(said);
  }

  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return server;
}

/** The map's own words: which backend has which version is in `about`. */
function toldIn(commands: string): Told {
  const value = (key: string) => new RegExp(`^${key} (.*)$`, 'm').exec(commands)?.[1];
  const about = JSON.parse(Buffer.from(value('about')!, 'base64url').toString()) as {
    readonly a: string | null;
    readonly b: string | null;
    readonly stable: 'a' | 'b';
    readonly gray: 'a' | 'b' | null;
  };
  return {
    stable: about[about.stable]!,
    gray: about.gray === null ? null : about[about.gray],
    weight: Number(value('weight')),
  };
}

function say(socket: string, commands: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const connection = connect(socket);
    connection.on('connect', () => connection.end(commands));
    connection.on('data', (chunk) => chunks.push(chunk));
    connection.on('error', reject);
    connection.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}
