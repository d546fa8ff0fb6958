import type { Rule } from '../../src/spec/rule.ts';

/** docs/spec-rules.md: what may be said of a spec, and why. */
export function rulesPage(rules: readonly Rule[]): string {
  const of = (severity: Rule['severity']) => rules.filter((rule) => rule.severity === severity).map(ruleText);
  return `${[
    INTRODUCTION,
    '## The format',
    `| rule | what it says |\n| --- | --- |\n${FORMAT.map(([id, says]) => `| \`${id}\` | ${says} |`).join('\n')}`,
    '## Errors',
    ...of('error'),
    '## Warnings',
    ...of('warning'),
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `# Rules

<!-- Made by scripts/schema.ts from src/spec/rules: change it there. -->

\`gray-release validate\` says everything that it finds, each with file, line and column and the rule's name in brackets. An error means
that nothing is released; a warning is a second look. Each example is what makes a good spec break the rule.`;

const FORMAT: readonly (readonly [string, string])[] = [
  ['file', 'There is no such file, or it is empty, a folder, binary or not UTF-8.'],
  ['size', 'The file is larger than 1 MiB, or has more than 70,000 words and signs.'],
  ['depth', 'It is nested deeper than 64 levels.'],
  ['aliases', 'It has more than 100 aliases, or they stand for more than 200,000 values.'],
  ['yaml', 'It is not YAML 1.2, has a key twice, a tag, or a second document.'],
  ['unknown-key', 'A key that does not belong here; the nearest one that does is named.'],
  ['missing-key', 'A key that is needed; the place is the mapping that lacks it.'],
  ['one-of', 'Keys of which exactly one, or at least one, belongs here.'],
  ['type', 'A value of the wrong kind, such as a number where a duration is needed.'],
  ['value', 'A value that is not allowed; what is allowed is named.'],
  ['name', 'A name of a service, environment or variable that is not allowed.'],
  ['environment', 'An environment that the spec does not have, or that may not be called or written so.'],
  [
    'timing-raised',
    'A warning: the protocol waits longer than the spec says, because a program may run longer.',
  ],
];

function ruleText({ id, why, example }: Rule): string {
  return [`### ${id}`, why, `\`\`\`yaml\n${example}\n\`\`\``].join('\n\n');
}
