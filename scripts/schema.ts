// Composes the published schema from the frame and the adapters' fragments, and compiles its validator, so that neither ajv
// nor any adapter is loaded to check a spec. `--check` compares instead of writing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { checks } from '../src/check/index.ts';
import { metrics } from '../src/metric/index.ts';
import type { SchemaFragment, Traits } from '../src/ports/adapter.ts';
import { records } from '../src/record/index.ts';
import { routers } from '../src/router/index.ts';
import { makeSchema } from '../src/spec/schema.ts';
import { targets } from '../src/target/index.ts';

type Kinds = Readonly<Record<string, () => Promise<{ schema: SchemaFragment; traits: Traits }>>>;

const folders = { target: targets, router: routers, check: checks, metric: metrics, record: records } satisfies Record<string, Kinds>;
const loaded = Object.fromEntries(
  await Promise.all(
    Object.entries(folders as Record<string, Kinds>).map(async ([folder, kinds]) => [
      folder,
      Object.fromEntries(await Promise.all(Object.entries(kinds).map(async ([kind, load]) => [kind, await load()]))),
    ]),
  ),
) as Record<keyof typeof folders, Record<string, { schema: SchemaFragment; traits: Traits }>>;

const pick = <K extends 'schema' | 'traits'>(key: K) =>
  Object.fromEntries(
    Object.entries(loaded).map(([folder, kinds]) => [
      folder,
      Object.fromEntries(Object.entries(kinds).map(([kind, adapter]) => [kind, adapter[key]])),
    ]),
  );

const schema = makeSchema(pick('schema') as Parameters<typeof makeSchema>[0]);
const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, inlineRefs: false, messages: false, code: { source: true, esm: true, lines: false } });
const standalone = ('default' in standaloneModule ? standaloneModule.default : standaloneModule) as typeof standaloneModule.default;
const validator = await bundled(standalone(ajv, ajv.compile(withoutWords(schema) as object)));

const files: Record<string, string> = {
  'schema/gray-release.v1.json': `${JSON.stringify(schema, null, 2)}\n`,
  'src/spec/generated/validate.js': `${validator}\n`,
  'src/spec/generated/validate.d.ts': DECLARATION(),
  'src/spec/generated/kinds.ts': `// Made by scripts/schema.ts from the adapters.\nexport const traits = ${JSON.stringify(pick('traits'), null, 2)} as const;\n`,
};

const root = fileURLToPath(new URL('..', import.meta.url));
if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([path, text]) => readFileSync(`${root}${path}`, 'utf8') !== text);
  if (stale.length > 0) {
    console.error(`not what the adapters say: ${stale.map(([path]) => path).join(', ')}. Run: npm run build`);
    process.exit(1);
  }
} else {
  mkdirSync(`${root}src/spec/generated`, { recursive: true });
  mkdirSync(`${root}schema`, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(`${root}${path}`, text);
}

/** Descriptions are for editors and the documentation; the validator says what is wrong in words of its own. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const words = (key: string, each: unknown) => ['description', 'default', 'title'].includes(key) && typeof each !== 'object';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !words(key, each))
      .map(([key, each]) => [key, withoutWords(each)]),
  );
}

/** The generated code asks for three small helpers of ajv's: with them in it, it needs nothing. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyIdentifiers: true,
  });
  return outputFiles[0]!.text;
}

function DECLARATION(): string {
  return `// Made by scripts/schema.ts.
import type { ErrorObject } from 'ajv';
declare function validate(data: unknown): boolean;
declare namespace validate {
  let errors: ErrorObject[] | null;
}
export default validate;
`;
}
