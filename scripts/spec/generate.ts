import { wordsOf } from '../../src/spec/patterns.ts';
import { rules } from '../../src/spec/rules/index.ts';
import { makeSchema } from '../../src/spec/schema.ts';
import { readAdapters } from './adapters.ts';
import { referencePage } from './reference.ts';
import { rulesPage } from './rulesPage.ts';
import { compileValidator, DECLARATION } from './validator.ts';

/** Everything that is made from the frame, the adapters and the rules: text by path from the repository's root. */
export async function generate(): Promise<Readonly<Record<string, string>>> {
  const { fragments, traits } = await readAdapters();
  const plain = makeSchema(fragments);
  const schema = withPatternWords(plain) as Record<string, unknown>;
  const kinds = JSON.stringify(traits, null, 2);
  return {
    'schema/gray-release.v1.json': `${JSON.stringify(schema, null, 2)}\n`,
    'src/spec/generated/validate.js': `// Made by scripts/schema.ts.\n${await compileValidator(plain)}`,
    'src/spec/generated/validate.d.ts': DECLARATION,
    'src/spec/generated/kinds.ts': `// Made by scripts/schema.ts from the adapters.\nexport const traits = ${kinds} as const;\n`,
    'docs/spec.md': referencePage(schema),
    'docs/spec-rules.md': rulesPage(rules),
  };
}

/** Editors show these words instead of the pattern. */
function withPatternWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPatternWords);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, each]) => {
    const words =
      key === 'pattern' && typeof each === 'string' && !('patternErrorMessage' in value)
        ? wordsOf(each)
        : undefined;
    return [[key, withPatternWords(each)], ...(words === undefined ? [] : [['patternErrorMessage', words]])];
  });
  return Object.fromEntries(entries);
}
