import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import type { Machine } from './machine.ts';

/**
 * The product reads time and dice from the platform in a few places: the limit of a call, the pause before a push is sent
 * again, the nonce of a commit. In a thread that simulates, these belong to the machine whose turn it is, and nothing may
 * look at the real clock or dice: a history is a function of its seed.
 */
let turn: Machine | null = null;

export function giveTurn(machine: Machine | null): void {
  turn = machine;
}

function whoseTurn(): Machine {
  if (turn === null) throw new Error('time was asked for outside any machine');
  return turn;
}

/** Called once in a thread, before it simulates. */
export function makeVirtual(): void {
  AbortSignal.timeout = (limit) => whoseTurn().timeout(limit);
  AbortSignal.any = (signals) => whoseTurn().any([...signals]);
  timers.setTimeout = (async (length: number, value: unknown, options: { signal?: AbortSignal } = {}) => {
    await whoseTurn().clock.sleep(length, options.signal);
    options.signal?.throwIfAborted();
    return value;
  }) as typeof timers.setTimeout;
  crypto.randomBytes = ((size: number) =>
    Buffer.from(whoseTurn().draw(size))) as unknown as typeof crypto.randomBytes;
  syncBuiltinESMExports();
  Date.now = () => {
    throw new Error('the time of day was read past the clock that is given');
  };
  Math.random = () => whoseTurn().throwDice();
}
