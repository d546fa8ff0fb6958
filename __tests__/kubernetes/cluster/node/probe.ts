import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Probe } from './types.ts';

/** Asks as often as the probe says and tells each answer that counts by its thresholds, until `signal` aborts. */
export async function waitFor(
  probe: Probe,
  address: string,
  said: (ready: boolean, why: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { periodSeconds = 10, failureThreshold = 3, successThreshold = 1, initialDelaySeconds = 0 } = probe;
  const pause = (seconds: number) => sleep(seconds * 1000, undefined, { signal }).catch(() => {});
  await pause(initialDelaySeconds);
  for (let good = 0, bad = 0; !signal.aborted; ) {
    const why = await ask(address, probe);
    if (signal.aborted) return;
    good = why === null ? good + 1 : 0;
    bad = why === null ? 0 : bad + 1;
    if (good >= successThreshold) said(true, '');
    else if (bad >= failureThreshold) said(false, why!);
    // A container that has just started is asked more often at first, as by the real one.
    await pause(good + bad < 5 && good === 0 ? 0.2 : periodSeconds);
  }
}

/** Null when it is well; else why not, in a kubelet's words. */
function ask(address: string, { httpGet, timeoutSeconds = 1 }: Probe): Promise<string | null> {
  const url = `http://${address}${httpGet?.path ?? '/'}`;
  return new Promise((resolve) => {
    const asked = get(url, { agent: false, timeout: timeoutSeconds * 1000 }, (answer) => {
      answer.resume();
      const status = answer.statusCode ?? 0;
      const well = status >= 200 && status < 400;
      answer.on('end', () => resolve(well ? null : `HTTP probe failed with statuscode: ${status}`));
    });
    asked.on('timeout', () =>
      asked.destroy(new Error('context deadline exceeded (Client.Timeout exceeded while awaiting headers)')),
    );
    asked.on('error', ({ message }) => resolve(`Get "${url}": ${message}`));
  });
}
