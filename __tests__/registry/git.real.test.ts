import { expect, test } from 'vitest';
import { git } from '../../src/record/git.ts';
import { registries } from '../../src/registry/index.ts';
import { recordGiven } from '../record/given.ts';
import { bareRepository } from '../record/servers.ts';
import { registryContract, type Shared, timesOfThousand } from './contract.ts';

async function fresh(): Promise<Shared> {
  const remote = await bareRepository();
  const given = await recordGiven();
  return {
    async open() {
      const records = await git.create({ kind: 'git', remote }, given);
      return {
        records,
        registry: await (await registries.git!()).create({ kind: 'git' }, { ...given, records }),
      };
    },
  };
}

registryContract('a git repository', fresh);

test('a git repository of 1,000 services of 10 instances is quick', async () => {
  const times = await timesOfThousand(await fresh());

  console.log(`1,000 services in git, ms: ${JSON.stringify(times)}`);
  for (const time of Object.values(times)) expect(time).toBeLessThan(1_500);
});
