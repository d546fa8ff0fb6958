import { expect, it } from 'vitest';
import { open } from '../../src/commands/open.ts';
import { isOutcome } from '../../src/commands/outcome.ts';
import { readSpec } from '../../src/commands/read.ts';
import { begin, release } from '../../src/commands/release.ts';
import { asked, journaled, SPEC } from './given.ts';
import { released } from './released.ts';

/** After a release of checkout 1.5.0, with a registry that knows nothing; one of twice the errors ends before it deploys. */
async function begun(spec: string, times = 1) {
  const given = asked({}, { spec, versions: 'checkout=1.6.0' });
  await journaled(given, released({ id: 'shop-1', times, looks: 1 }));
  return release(given.ask);
}

it('a registry that was lost sends nobody back to the initial version of the spec', async () => {
  expect(await begun(SPEC)).toMatchObject({
    decision: 'refused',
    reasonCode: 'no-initial-version',
    message:
      'the registry does not know checkout, which shop-1 left at 1.5.0; put its ref back, or say services.checkout.initial: "1.5.0" in .github/gray-release.yml if that serves',
    exit: 2,
  });
});

it('a spec that says what the last release left is believed', async () => {
  const outcome = await begun(SPEC.replace('1.4.2', '1.5.0'));

  // It goes on as far as this test lets it.
  expect(outcome).toMatchObject({ reasonCode: 'environment-failed', message: 'nothing is reported here' });
});

it('a release that was refused before it had registered says nothing of what serves', async () => {
  const outcome = await begun(SPEC.replace('1.4.2', '1.3.0'), 2);

  expect(outcome).toMatchObject({ reasonCode: 'environment-failed', message: 'nothing is reported here' });
});

it('what served before another release began and ended in between is not taken for what serves now', async () => {
  const reporter = async () => ({ name: 'nobody', show: async () => {}, close: async () => {} });
  const given = asked({}, { versions: 'checkout=1.6.0', reporter });
  const read = await readSpec(given.ask);
  if (isOutcome(read)) throw new Error(read.message);
  const opened = await open(given.ask, read.spec);
  if (isOutcome(opened)) throw new Error(opened.message);
  const { wiring } = opened;
  const registry = {
    ...wiring.registry,
    read: async (signal: AbortSignal) => {
      const before = await wiring.registry.read(signal);
      await journaled(given, released({ id: 'shop-1', times: 1, looks: 1 }));
      return before;
    },
  };
  const instruction = {
    purpose: 'release',
    versions: new Map([['checkout', '1.6.0']]),
    undoes: null,
  } as const;

  const outcome = await begin(given.ask, read, { ...wiring, registry }, instruction);

  expect(outcome).toMatchObject({
    message: 'another run began a release first; nothing was touched',
    exit: 1,
  });
});
