// Writes the tables of inputs and outputs into README.md from action.yml. `--check` compares instead of writing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Field {
  readonly description: string;
  readonly default?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const action = parse(readFileSync(`${root}action.yml`, 'utf8')) as {
  inputs: Record<string, Field>;
  outputs: Record<string, Field>;
};

const inputs = Object.entries(action.inputs).map(([name, field]) => {
  const fallback = field.default === undefined || field.default === '' ? '' : `\`${field.default}\``;
  return `| \`${name}\` | ${cell(field.description)} | ${fallback} |`;
});
const outputs = Object.entries(action.outputs).map(
  ([name, field]) => `| \`${name}\` | ${cell(field.description)} |`,
);

const before = readFileSync(`${root}README.md`, 'utf8');
const after = [
  ['inputs', ['| input | what it says | default |', '| --- | --- | --- |', ...inputs]] as const,
  ['outputs', ['| output | what it says |', '| --- | --- |', ...outputs]] as const,
].reduce((text, [name, lines]) => put(text, name, lines.join('\n')), before);

if (!process.argv.includes('--check')) writeFileSync(`${root}README.md`, after);
else if (before !== after) {
  console.error("README.md's tables are not those of action.yml. Run: node scripts/readme.ts");
  process.exit(1);
}

function put(text: string, name: string, table: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marked.test(text)) throw new Error(`README.md has no place for the ${name}`);
  return text.replace(marked, `$1\n${table}\n\n$2`);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
