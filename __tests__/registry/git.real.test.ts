import { git } from '../../src/record/git.ts';
import { registries } from '../../src/registry/index.ts';
import { refOf } from '../../src/util/ref.ts';
import { recordGiven } from '../record/given.ts';
import { bareRepository, gitIn } from '../record/servers.ts';
import { registryContract } from './contract.ts';

const REF = refOf('registry', 'default', 'shop');

registryContract('a bare repository', async () => {
  const remote = await bareRepository();
  const kind = await registries.git();
  return {
    async open() {
      const given = await recordGiven();
      return kind.create(
        { kind: 'git' },
        { ...given, records: async () => git.create({ kind: 'git', remote }, given) },
      );
    },
    writes: async () => Number(await gitIn(remote, 'rev-list', '--count', REF)),
  };
});
