// Makes the published schema, its validator and the documentation of the spec from the frame, the adapters and the rules.
// `--check` compares instead of writing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './spec/generate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = Object.entries(await generate()).map(([path, text]) => ({
  path,
  file: join(root, path),
  text,
}));

if (process.argv.includes('--check')) {
  const stale = files.filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (stale.length > 0) {
    console.error(
      `not what the sources say: ${stale.map(({ path }) => path).join(', ')}. Run: npm run build`,
    );
    process.exitCode = 1;
  }
} else {
  for (const { file, text } of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
