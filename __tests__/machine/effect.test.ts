import { describe, expect, it } from 'vitest';
import { effectOn } from '../../src/machine/effect.ts';
import { Away, Lost, type Machine } from '../../src/machine/machine.ts';
import { Refused } from '../../src/ports/adapter.ts';

const never = new AbortController().signal;
const get = { method: 'GET', path: '/' } as const;
const put = { method: 'PUT', path: '/' } as const;

/** A machine that is there, except where it is not. */
function machine(fails: Partial<Record<keyof Machine, Error>>): Machine {
  const verb =
    <Result>(name: keyof Machine, result: Result) =>
    async (): Promise<Result> => {
      if (fails[name] !== undefined) throw fails[name];
      return result;
    };
  const answer = { status: 200, headers: {}, text: '' };
  return {
    text: verb('text', ''),
    replace: verb('replace', undefined),
    remove: verb('remove', undefined),
    ask: verb('ask', answer),
    talk: verb('talk', ''),
    run: verb('run', ''),
  };
}

const outcome = (fails: Partial<Record<keyof Machine, Error>>, act: (on: Machine) => Promise<unknown>) =>
  effectOn(machine(fails), async (on) => void (await act(on))).catch((error: Error) => error);

/** As kinds of adapters do. */
const orRefused = (done: Promise<unknown>) =>
  done.catch((error: Error) => {
    throw new Refused(`cannot be written: ${error.message}`);
  });

describe('an effect on a machine that is not reached', () => {
  it.each(['replace', 'remove', 'run', 'talk', 'ask'] as const)(
    'was refused, where %s was to be the first',
    async (verb) => {
      const away = new Away('not reached');
      const error = await outcome({ [verb]: away }, async (on) => {
        await on.text('/a');
        if (verb !== 'ask') await on.ask('a:1', get, never);
        await {
          replace: () => on.replace('/a', ''),
          remove: () => on.remove('/a'),
          run: () => on.run(['a'], never),
          talk: () => on.talk('/a', '', never),
          ask: () => on.ask('a:1', put, never),
        }[verb]();
      });
      expect(error).toBeInstanceOf(Refused);
      expect((error as Error).message).toBe('not reached');
    },
  );

  it('is unanswered, once something was changed', async () => {
    const away = new Away('not reached');
    for (const first of [(on: Machine) => on.replace('/a', ''), (on: Machine) => on.run(['a'], never)]) {
      const error = await outcome({ ask: away }, async (on) => {
        await first(on);
        await on.ask('a:1', put, never);
      });
      expect(error).toBe(away);
    }
  });
});

describe('an effect on a machine that is lost', () => {
  it('is unanswered, whatever the adapter makes of it', async () => {
    const error = await outcome({ replace: new Lost('lost') }, (on) => orRefused(on.replace('/a', '')));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Refused);
    expect((error as Error).message).toBe('cannot be written: lost');
  });

  it('may have been refused, where it only looked', async () => {
    const error = await outcome({ ask: new Lost('lost') }, (on) => orRefused(on.ask('a:1', get, never)));
    expect(error).toBeInstanceOf(Refused);
  });
});

it('leaves all else as it is', async () => {
  const full = new Error('no space left');
  expect(await outcome({ replace: full }, (on) => on.replace('/a', ''))).toBe(full);
  expect(await outcome({ replace: full }, (on) => orRefused(on.replace('/a', '')))).toBeInstanceOf(Refused);
  expect(await outcome({}, (on) => on.replace('/a', ''))).toBeUndefined();
});
