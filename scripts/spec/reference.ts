import { allowedBy } from '../../src/spec/allowed.ts';
import { DURATION, NAME, SHARE, VERSION } from '../../src/spec/patterns.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Row {
  readonly key: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** docs/spec.md: every key of the schema, its values, default and meaning. */
export function referencePage(schema: Schema): string {
  const defs = schema.$defs as Readonly<Record<string, Schema>>;
  const kinds = Object.keys(defs).filter((name) => name.includes('-'));
  const sections = FOLDERS.map(({ folder, title, says }) => {
    const of = kinds.filter((name) => name.startsWith(`${folder}-`));
    return [
      `## ${title}`,
      says,
      ...of.map((name) => section('###', `\`${name.slice(folder.length + 1)}\``, defs[name]!, defs)),
    ].join('\n\n');
  });
  return `${[
    INTRODUCTION,
    section('##', 'The file', schema, defs),
    section('##', 'A service', defs.service!, defs),
    section('##', 'A stage', defs.stage!, defs),
    ...sections,
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `# The spec

<!-- Made by scripts/schema.ts from the schema: change the descriptions there. -->

\`.github/gray-release.yml\`, YAML 1.2, UTF-8, at most 1 MiB, 64 levels deep, with at most 100 aliases. For completion in an editor:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/org/gray-release/v1/schema/gray-release.v1.json
\`\`\`

- **Durations** are a number and one unit: \`500ms\`, \`30s\`, \`1.5m\`, \`2h\`, \`1d\`. Units are not combined: an hour and a half is \`1.5h\` or \`90m\`.
- **Shares** are in percent, at most two digits after the point: \`5%\`, \`0.1%\`. A tolerance may be in points: \`0.2pp\`.
- **Names** are letters, digits and \`. _ -\`, at most 64, begin with a letter or digit, and have no \`..\` in them. **Versions** are letters,
  digits and \`. _ + -\`, at most 128.
- A bare number is never a duration or a share, and a version is a text: \`"1.10"\` in quotes, or YAML reads 1.1.
- **Unknown keys are errors.** What the schema cannot say is checked by the [rules](spec-rules.md).
- **\`environments\`** hold merge patches (RFC 7396) over the rest of the file: mappings merge, \`null\` removes a key, and everything
  else, lists included, replaces. The result must be a valid spec.`;

const FOLDERS = [
  {
    folder: 'target',
    anchor: 'targets',
    title: 'Targets',
    says: 'How a version is brought up and taken down: `services.NAME.target`, by `kind`.',
  },
  {
    folder: 'router',
    anchor: 'routers',
    title: 'Routers',
    says: 'What splits the requests: `services.NAME.router`, by `kind`.',
  },
  {
    folder: 'check',
    anchor: 'checks',
    title: 'Checks',
    says: 'One question with evidence as the answer: an entry of `checks`, by `kind`.',
  },
  {
    folder: 'metric',
    anchor: 'metrics',
    title: 'Metrics',
    says: 'The number that a `threshold` or `compare` check looks at: `metric`, by `source`.',
  },
  {
    folder: 'record',
    anchor: 'registries-and-journals',
    title: 'Registries and journals',
    says: 'Where `registry` and `journal` are kept, by `kind`.',
  },
  {
    folder: 'registry',
    anchor: 'registries',
    title: 'Registries',
    says: 'Where `registry` alone is kept, by `kind`: the journal is then in git, unless the spec has a `journal`.',
  },
] as const;

function section(
  level: string,
  title: string,
  schema: Schema,
  defs: Readonly<Record<string, Schema>>,
): string {
  const rows = rowsOf(schema, '', defs);
  const table = ['| key | value | default | |', '| --- | --- | --- | --- |', ...rows.map(rowText)];
  return [`${level} ${title}`, text(schema.description), table.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rowsOf(schema: Schema, prefix: string, defs: Readonly<Record<string, Schema>>): Row[] {
  const required = (schema.required as readonly string[] | undefined) ?? [];
  return Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>).flatMap(
    ([name, each]) => {
      const key = `${prefix}${name}`;
      const { items } = each as { items?: Schema };
      const inside = items ?? each;
      const deeper =
        inside.properties !== undefined && inside.allOf === undefined
          ? inside
          : isMatch(inside)
            ? inside
            : null;
      const rows = deeper === null ? [] : rowsOf(deeper, items === undefined ? `${key}.` : `${key}[].`, defs);
      return [{ key, required: required.includes(name), schema: each }, ...rows];
    },
  );
}

/** Choices between keys are no reason to hide the keys. */
function isMatch({ allOf, properties }: Schema): boolean {
  return properties !== undefined && Array.isArray(allOf) && allOf.every((each: Schema) => 'oneOf' in each);
}

function rowText({ key, required, schema }: Row): string {
  const fallback =
    'default' in schema
      ? code(JSON.stringify(schema.default).replace(/^"(.*)"$/, '$1'))
      : required
        ? 'needed'
        : '';
  return `| ${code(key)} | ${cell(valueText(schema))} | ${cell(fallback)} | ${cell(text(schema.description))} |`;
}

/** What the page says once, above. */
const SHORT: Readonly<Record<string, string>> = {
  [DURATION]: 'a duration',
  [SHARE]: 'a share',
  [NAME]: 'a name',
  [VERSION]: 'a version',
};

function valueText(schema: Schema): string {
  const { $ref, enum: values, items, additionalProperties, allOf, anyOf, pattern, type } = schema;
  if (typeof $ref === 'string') return linkOf($ref);
  if (Array.isArray(values)) return values.map((value) => code(String(value))).join(', ');
  if ('const' in schema) return code(String(schema.const));
  if (Array.isArray(anyOf)) return anyOf.map((each) => valueText(each as Schema)).join(', or ');
  if (type === 'array') return `a list: ${items === undefined ? 'anything' : valueText(items as Schema)}`;
  if (typeof pattern === 'string') return SHORT[pattern] ?? allowedBy(schema);
  if (type === 'string') return 'a text';
  if (type !== 'object') return type === undefined ? '' : allowedBy(schema);
  const kind = Array.isArray(allOf) ? refIn(allOf) : undefined;
  if (kind !== undefined)
    return `a mapping, [by kind](#${FOLDERS.find(({ folder }) => kind.startsWith(folder))!.anchor})`;
  return typeof additionalProperties === 'object' ? 'a mapping of names' : 'a mapping';
}

/** The folder and kind that the first branch of a choice by kind leads to. */
function refIn(allOf: readonly { then?: { $ref?: string } }[]): string | undefined {
  return allOf[0]?.then?.$ref?.replace('#/$defs/', '');
}

function linkOf(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return name === 'metric' ? 'a [metric](#metrics)' : `[${name}](#a-${name})`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function code(value: string): string {
  return value === '' ? '' : `\`${value}\``;
}

function cell(value: string): string {
  return value.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
