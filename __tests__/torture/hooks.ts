import { chmodSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

/** A push of a run, as git's own hooks see it: before its ref moves, and after. */
export interface Push {
  readonly ref: string;
  /** The newest entry of a journal, or what a registry says of the service. */
  readonly text: string;
}

export interface Told {
  /** Whether the push is taken. */
  before(push: Push): Promise<boolean>;
  after(push: Push): void;
}

/** Hooks in the bare repository `folder`, which ask this process. */
export async function installHooks(folder: string, told: Told): Promise<Server> {
  const server = createServer((socket) => {
    let text = '';
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (text.endsWith('\n')) void answer(socket, text, told);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const name of ['pre-receive', 'post-receive']) {
    const file = join(folder, 'hooks', name);
    writeFileSync(file, script(name, port));
    chmodSync(file, 0o755);
  }
  return server;
}

async function answer(socket: Socket, text: string, told: Told): Promise<void> {
  const [, when, ref, said] = /^(\S+) (\S+) (.*)\n$/s.exec(text) ?? [];
  const push = { ref: ref!, text: said! };
  if (when === 'pre-receive') socket.end((await told.before(push)) ? 'go\n' : 'no\n');
  else {
    told.after(push);
    socket.end('go\n');
  }
}

function script(name: string, port: number): string {
  return `#!/bin/bash
while read -r _ new ref; do
  case "$ref" in
    */journal/*) file="$(git ls-tree -r --name-only "$new" | tail -1)" ;;
    *) file=services/checkout.json ;;
  esac
  exec 3<>/dev/tcp/127.0.0.1/${port} || exit 1
  printf '${name} %s %s\\n' "$ref" "$(git cat-file blob "$new:$file" | tr -d '\\n')" >&3
  read -r answer <&3
  exec 3>&-
  [ "$answer" = go ] || exit 1
done
`;
}
