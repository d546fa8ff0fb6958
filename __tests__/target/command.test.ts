import { commandTarget } from '../../src/target/command.ts';
import { targetContract } from './contract.ts';
import { MANAGER } from './given.ts';

const manager = `'${process.execPath}' '${MANAGER}'`;

targetContract(commandTarget, (given, env) => ({
  kind: 'command',
  deploy: `${manager} deploy {version} {size}`,
  scale: `${manager} scale {version} {size}`,
  status: `${manager} status`,
  promote: `${manager} promote {version}`,
  remove: `${manager} remove {version}`,
  env: { MANAGER_DIR: given.stateDir, ...env },
  drain: '500ms',
}));
