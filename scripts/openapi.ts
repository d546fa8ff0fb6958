// Takes the operations that are used out of GitHub's OpenAPI description, as a small file that the fake GitHub checks
// request bodies against. The description is 400 MB and only needed to make that file anew:
//
//   npm i -E -D @octokit/openapi && node scripts/openapi.ts && npm rm @octokit/openapi
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const OPERATIONS = [
  'actions/create-workflow-dispatch',
  'actions/get-reviews-for-run',
  'actions/list-workflow-runs',
  'checks/create',
  'checks/update',
  'checks/list-for-ref',
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/create',
  'issues/create-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'repos/create-deployment',
  'repos/create-deployment-status',
  'pulls/get',
  'reactions/create-for-issue-comment',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/list-deployment-statuses',
  'repos/list-deployments',
  'repos/list-pull-requests-associated-with-commit',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const target = fileURLToPath(new URL('../__tests__/fakes/github/openapi.json', import.meta.url));
const root = createRequire(import.meta.url).resolve('@octokit/openapi/package.json');
const source = root.replace(/package\.json$/, 'generated/api.github.com.json');
const description = JSON.parse(readFileSync(source, 'utf8')) as JsonObject;
const version = (JSON.parse(readFileSync(root, 'utf8')) as { version: string }).version;

const found = operationsOf(description).filter(({ id }) => OPERATIONS.includes(id));
const missing = OPERATIONS.filter((id) => !found.some((operation) => operation.id === id));
if (missing.length > 0) {
  console.error(`GitHub's description has no ${missing.join(', ')}`);
  process.exit(1);
}
found.sort((a, b) => a.id.localeCompare(b.id));
writeFileSync(
  target,
  `${JSON.stringify({ source: `@octokit/openapi ${version}`, operations: found }, null, 2)}\n`,
);
console.log(`${found.length} operations of @octokit/openapi ${version}`);

function operationsOf({ paths }: JsonObject) {
  return Object.entries(paths as Record<string, JsonObject>).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, JsonObject>).map(([method, operation]) => ({
      id: String(operation.operationId),
      method: method.toUpperCase(),
      path,
      body: bodyOf(operation),
    })),
  );
}

function bodyOf(operation: JsonObject): Json {
  const content = (operation.requestBody as { content?: Record<string, { schema?: Json }> } | undefined)
    ?.content;
  return plain(content?.['application/json']?.schema ?? null);
}

/** References resolved, and what only people read left out. */
function plain(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return plain(resolve(schema.$ref));
  const nullable = schema.nullable === true && typeof schema.type === 'string';
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !isForPeople(key, value))
      .map(([key, value]) => [key, key === 'type' && nullable ? [value, 'null'] : plain(value)]),
  );
}

function isForPeople(key: string, value: Json): boolean {
  if (key === 'nullable' || key.startsWith('x-')) return true;
  // A property may be called `description` or `title`: then its value is a schema.
  return (
    ['description', 'example', 'examples', 'title', 'default'].includes(key) && typeof value !== 'object'
  );
}

function resolve(pointer: string): Json {
  return pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<Json>((here, part) => (here as JsonObject)[part] ?? null, description);
}
