import { processTarget } from '../../src/target/process/kind.ts';
import { targetContract } from './contract.ts';
import { SERVICE } from './given.ts';

targetContract(processTarget, (_given, env) => ({
  kind: 'process',
  command: `'${process.execPath}' '${SERVICE}'`,
  env: { PORT: '{port}', VERSION: '{version}', ...env },
  ready: { http: 'http://{address}/healthz', within: '10s' },
  drain: '500ms',
  stop: { signal: 'SIGTERM', within: '5s' },
}));
