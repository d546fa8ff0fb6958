import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/controller/clock.ts';
import type { RouterGiven } from '../../src/ports/router.ts';

/** What a router's adapter is given in a folder of its own. */
export function makeGiven(stateDir = mkdtempSync(join(tmpdir(), 'gray-release-router-'))): RouterGiven {
  return {
    release: 'shop',
    environment: 'default',
    stateDir,
    workDir: stateDir,
    clock: systemClock,
    secret: () => undefined,
    programEnv: {},
    debug: () => {},
    service: 'checkout',
  };
}
