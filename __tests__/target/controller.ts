import type { Options } from '../../src/ports/adapter.ts';
import { targets } from '../../src/target/index.ts';
import { call, givenIn } from './given.ts';

/** A run of its own: gives one order, or reads once, and ends. Arguments: state folder, service, options, order, version, size. */
const [stateDir, service, options, order, version, size] = process.argv.slice(2) as string[];
const parsed = JSON.parse(options!) as Options;
const target = await (await targets[parsed.kind]!()).create(parsed, givenIn(stateDir!, service!));
if (order === 'scale') await target.scale(version!, Number(size), call());
console.log(JSON.stringify(await target.read(AbortSignal.timeout(5000))));
process.exit(0);
