// Compiles the schema into a module that needs nothing: neither ajv nor any adapter is loaded to check a spec.
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const standaloneCode = ('default' in standaloneModule
  ? standaloneModule.default
  : standaloneModule) as unknown as typeof standaloneModule.default;

export async function compileValidator(schema: Record<string, unknown>): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: false },
  });
  return bundled(standaloneCode(ajv, ajv.compile(withoutWords(schema) as object)));
}

export const DECLARATION = `// Made by scripts/schema.ts.
import type { ErrorObject } from 'ajv';
declare function validate(data: unknown): boolean;
declare namespace validate {
  let errors: ErrorObject[] | null;
}
export default validate;
`;

/** Descriptions are for editors and the documentation; the validator's errors are put into words elsewhere. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const {
    description,
    default: fallback,
    title,
    patternErrorMessage,
    ...rest
  } = value as Record<string, unknown>;
  // As names of properties they are mappings, and stay.
  const named = Object.entries({ description, default: fallback, title, patternErrorMessage }).filter(
    ([, each]) => isMapping(each),
  );
  return Object.fromEntries(
    [...Object.entries(rest), ...named].map(([key, each]) => [key, withoutWords(each)]),
  );
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The generated code asks for small helpers of ajv's; with them in it, it needs nothing. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'js' },
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
