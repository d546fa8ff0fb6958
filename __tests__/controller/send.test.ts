import { expect, it } from 'vitest';
import { send } from '../../src/controller/send.ts';
import type { Systems } from '../../src/controller/systems.ts';
import type { Router } from '../../src/ports/router.ts';

it('an order that gets no answer is told in words, and counts as one that may still land', async () => {
  const silent = { read: () => new Promise<never>(() => {}), apply: () => new Promise<never>(() => {}) };
  const systems = { routers: new Map<string, Router>([['checkout', silent]]) } as unknown as Systems;
  const route = { stable: { version: '1.4.2', addresses: ['127.0.0.1:1'] }, gray: null };
  const effect = { system: 'router', service: 'checkout', route, toStable: true, leased: false } as const;

  const sent = await send([[effect]], {
    systems,
    fence: 1,
    limit: 20,
    lease: 1000,
    hurry: new AbortController().signal,
    mayRaise: () => true,
    mayReturn: () => true,
  });

  expect(sent).toMatchObject({
    troubles: ['the router of checkout: it did not answer in time'],
    unanswered: true,
  });
});
