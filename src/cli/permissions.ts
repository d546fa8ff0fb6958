import { isOutcome } from '../commands/outcome.ts';
import { readSpec } from '../commands/read.ts';
import { roleOf } from '../kubernetes/role.ts';
import { permissionsOf } from '../wire.ts';
import { finish } from './finish.ts';
import { type SpecFlags, specAsk } from './validate.ts';

/** Prints, for `kubectl apply -f -`, what the spec's adapters must be allowed in Kubernetes. Asks no cluster. */
export async function permissions(flags: SpecFlags): Promise<number> {
  const read = await readSpec(specAsk(flags));
  if (isOutcome(read)) return finish(read, false);
  const namespaces = [...(await permissionsOf(read.spec))];
  if (namespaces.length === 0) {
    process.stderr.write('gray-release: nothing in this spec is in Kubernetes\n');
    return 2;
  }
  process.stdout.write(namespaces.map(([name, rules]) => roleOf(name, rules)).join('---\n'));
  return 0;
}
