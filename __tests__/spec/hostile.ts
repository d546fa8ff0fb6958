// Run by hostile.test.ts in a process of its own: reads, loads and lints the file named, and says what it took.

import { readSpecFile } from '../../src/spec/file.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { problemsEverywhere } from '../../src/spec/problems.ts';
import type { Loaded } from '../../src/spec/types.ts';

const path = process.argv[2]!;
// Of the processor, not of the clock: how busy the machine is says nothing about the file.
const began = process.cpuUsage();
const read = await readSpecFile(path, 'spec.yml');
const loaded: Loaded =
  'text' in read ? loadSpec(read.text, 'spec.yml') : { spec: null, problems: [read.problem] };
const problems = problemsEverywhere(loaded, { hostedRunner: true });
const { user, system } = process.cpuUsage(began);
console.log(
  JSON.stringify({
    millis: (user + system) / 1000,
    // Kilobytes, the most that the process ever had.
    megabytes: process.resourceUsage().maxRSS / 1024,
    services: loaded.spec?.services.length ?? 0,
    problems: problems.slice(0, 200),
  }),
);
