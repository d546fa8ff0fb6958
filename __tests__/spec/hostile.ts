// Run by hostile.test.ts in a process of its own: reads, loads and lints the file named, and says what it took.

import { readSpecFile } from '../../src/spec/file.ts';
import { lint } from '../../src/spec/lint.ts';
import { loadSpec } from '../../src/spec/load.ts';

const path = process.argv[2]!;
const began = performance.now();
const read = await readSpecFile(path, 'spec.yml');
const loaded = 'text' in read ? loadSpec(read.text, 'spec.yml') : { spec: null, problems: [read.problem] };
const found = loaded.spec === null ? [] : lint(loaded.spec, loaded.locate, { hostedRunner: true });
console.log(
  JSON.stringify({
    millis: performance.now() - began,
    // Kilobytes, the most that the process ever had.
    megabytes: process.resourceUsage().maxRSS / 1024,
    services: loaded.spec?.services.length ?? 0,
    problems: [...loaded.problems, ...found].slice(0, 200),
  }),
);
