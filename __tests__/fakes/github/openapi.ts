import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body: object | null;
}

const { operations } = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as {
  readonly operations: readonly Operation[];
};

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const compiled = new Map<string, ValidateFunction>();

/** The operation of GitHub's description that a request is; null when it is none of those extracted. */
export function operationOf(method: string, path: string): Operation | null {
  return operations.find((each) => each.method === method && pattern(each.path).test(path)) ?? null;
}

/** What is wrong with a body by GitHub's own description; empty when it is valid. */
export function bodyProblems({ id, body }: Operation, value: unknown): readonly string[] {
  if (body === null) return [];
  const validate = compiled.get(id) ?? ajv.compile(body);
  compiled.set(id, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'body'} ${message}`);
}

function pattern(path: string): RegExp {
  // A ref may hold slashes; every other parameter is one part of the path.
  const source = path.replace(/\{(\w+)\}/g, (_, name) => (name === 'ref' ? '.+' : '[^/]+'));
  return new RegExp(`^${source}$`);
}
