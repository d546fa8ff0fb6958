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
  return bundled(slim(standaloneCode(ajv, ajv.compile(shared(withoutWords(schema) as Schema)))));
}

export const DECLARATION = `// Made by scripts/schema.ts.
import type { ErrorObject } from 'ajv';
declare function validate(data: unknown): boolean;
declare namespace validate {
  let errors: ErrorObject[] | null;
}
export default validate;
`;

/**
 * Leaves out of every error what nobody reads, since the code is loaded at each start; and appends the errors of a piece instead
 * of copying all that were found so far, which takes forever in a file with thousands.
 */
function slim(code: string): string {
  const slimmer = code
    .replaceAll(/,schemaPath:"[^"]*"/g, '')
    .replaceAll(/,schema:(?:"(?:[^"\\]|\\.)*"|[\w.$[\]"-]+)(?=,parentSchema:)/g, '')
    .replaceAll(
      /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g,
      'vErrors = add(vErrors, $1);',
    )
    .replaceAll(
      /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = addAll(vErrors, $1.errors);',
    );
  if (/schemaPath:|,schema:|\.concat\(|\.push\(/.test(slimmer))
    throw new Error('the validator is not written as it used to be');
  return `${slimmer}
function add(errors, error) { if (errors === null) return [error]; errors.push(error); return errors; }
function addAll(errors, more) { if (errors === null) return more; for (const error of more) errors.push(error); return errors; }`;
}

/** Descriptions are for editors and the documentation; what a pattern lets through (`patternErrorMessage`) is for errors too. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const { description, default: fallback, title, ...rest } = value as Record<string, unknown>;
  // As names of properties they are mappings, and stay.
  const named = Object.entries({ description, default: fallback, title }).filter(([, each]) =>
    isMapping(each),
  );
  return Object.fromEntries(
    [...Object.entries(rest), ...named].map(([key, each]) => [key, withoutWords(each)]),
  );
}

type Schema = Record<string, unknown>;

/** A piece that stands in several places is compiled once: the code halves, and with it the time to load it. */
function shared(schema: Schema): Schema {
  const counts = new Map<string, number>();
  walkPieces(schema, (piece) => {
    const text = JSON.stringify(piece);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return piece;
  });
  const names = new Map(
    [...counts].filter(([, count]) => count > 1).map(([text], i) => [text, `shared-${i}`]),
  );
  const defs = Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text) as Schema]));
  const referring = walkPieces(schema, (piece) => {
    const name = names.get(JSON.stringify(piece));
    return name === undefined ? piece : { $ref: `#/$defs/${name}` };
  });
  return { ...referring, $defs: { ...(referring.$defs as Schema), ...defs } };
}

/** Every piece with a type of its own that is a property, item or value; not the branches of a choice, which errors quote. */
function walkPieces(schema: Schema, change: (piece: Schema) => Schema): Schema {
  const changed = (each: unknown) => {
    if (!isMapping(each)) return each;
    const inner = walkPieces(each as Schema, change);
    return (each as Schema).type === undefined && (each as Schema).enum === undefined ? inner : change(inner);
  };
  return Object.fromEntries(
    Object.entries(schema).map(([key, each]) => {
      if ((key === 'properties' || key === '$defs') && isMapping(each)) {
        return [
          key,
          Object.fromEntries(Object.entries(each as Schema).map(([name, piece]) => [name, changed(piece)])),
        ];
      }
      return [key, key === 'items' || key === 'additionalProperties' ? changed(each) : each];
    }),
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
