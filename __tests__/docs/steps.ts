import { join } from 'node:path';
import { readPage, root } from './page.ts';

interface Steps {
  readonly text: string;
  readonly commands: readonly string[][];
  spec(router: object): string;
}

/** The commands of ours that the page gives, in its order, and its spec with other ports and folders alone. */
export function stepsOf(page: string): Steps {
  const steps = readPage(page)
    .split(/^## /m)
    .find((part) => part.startsWith('From nothing'))!;
  const [, block = ''] = /```yaml\n( *apiVersion:[\s\S]*?)```/.exec(steps) ?? [];
  const commands = [...steps.matchAll(/(?:^ +|`)gray-release ([a-z][^`\n#]*)/gm)].map(([, args]) =>
    args!.trim().split(' '),
  );
  const command = JSON.stringify(`'${process.execPath}' '${join(root, 'examples/server.js')}' --port {port}`);
  return {
    text: steps,
    commands,
    spec: (router) =>
      block
        .replaceAll(/^ {3}/gm, '')
        .replace(/^ {4}router:.*(\n {6}.*)*$/m, `    router: ${JSON.stringify(router)}`)
        .replace('node server.js --port {port}', command),
  };
}
