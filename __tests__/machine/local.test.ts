import { tmpdir } from 'node:os';
import { describe } from 'vitest';
import { thisMachine } from '../../src/machine/local.ts';
import { makeGiven } from '../router/given.ts';
import { machineContract } from './contract.ts';

const given = { ...makeGiven(), workDir: tmpdir(), programEnv: { PATH: process.env.PATH! } };

describe('the machine of the run', () => machineContract(() => thisMachine(given)));
