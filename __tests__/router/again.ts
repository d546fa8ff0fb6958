import { expect } from 'vitest';
import type { Route } from '../../src/ports/router.ts';
import { ask } from './client.ts';
import { nowhere } from './instances.ts';
import { allTo, startOrigin } from './origin.ts';

/**
 * That a request is sent elsewhere where no connection was made, and nowhere where it may have been done.
 *
 * @param healthy an instance that answers with what it was sent
 */
export async function expectAskedAgain(
  port: number,
  apply: (route: Route) => Promise<void>,
  healthy: string,
): Promise<void> {
  let tries = 0;
  const cutting = await Promise.all(
    [0, 1].map(() =>
      startOrigin((request) => {
        tries++;
        request.socket.destroy();
      }),
    ),
  );
  try {
    await apply(allTo(await nowhere(), healthy));
    const body = 'a'.repeat(50_000);
    for (let i = 0; i < 6; i++) {
      const answer = await ask(port, { method: 'POST', body });
      expect((JSON.parse(answer.body) as { body: string }).body).toBe(body);
    }
    await apply(allTo(...cutting.map(({ address }) => address)));
    expect((await ask(port, { method: 'POST', body })).status).toBe(502);
    expect(tries).toBe(1);
    expect((await ask(port)).status).toBe(502);
    expect(tries).toBe(3);
  } finally {
    for (const each of cutting) each.end();
  }
}
