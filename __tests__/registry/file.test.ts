import { expect, test } from 'vitest';
import { file } from '../../src/record/file.ts';
import { registries } from '../../src/registry/index.ts';
import { recordGiven } from '../record/given.ts';
import { registryContract, type Shared, timesOfThousand } from './contract.ts';

async function fresh(): Promise<Shared> {
  const given = await recordGiven();
  return {
    async open() {
      const records = file.create({ kind: 'file', path: 'records' }, given);
      return {
        records,
        registry: await (await registries.file!()).create({ kind: 'file' }, { ...given, records }),
      };
    },
  };
}

registryContract('a folder', fresh);

test('a folder of 1,000 services of 10 instances is quick', async () => {
  const times = await timesOfThousand(await fresh());

  console.log(`1,000 services in a folder, ms: ${JSON.stringify(times)}`);
  for (const time of Object.values(times)) expect(time).toBeLessThan(1_500);
});
