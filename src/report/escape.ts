/** Longest outside value that any report shows, in characters. */
const LONGEST = 200;

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Invisible characters and those that turn the reading direction: they make a text look like another one. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ZERO_WIDTH = '\u200b';

/** An outside value as one plain line of at most `longest` characters: no control or invisible characters. */
export function plain(value: string, longest = LONGEST): string {
  // Cut roughly first: a value of megabytes must not be scanned whole.
  const line = value
    .slice(0, longest * 4)
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** An outside value as Markdown that shows it as it is: nothing formats, mentions, links to an issue or opens a tag. */
export function markdown(value: string, longest = LONGEST): string {
  return inert(
    plain(value, longest)
      .replace(/[\\`*_~[\]|$]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/^([-+#=]|:(?=[-:]))/, '\\$1')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
  );
}

/** An outside value as inline code, also inside a table. */
export function code(value: string, longest = LONGEST): string {
  const line = plain(value, longest).replace(/\|/g, '\\|');
  if (line === '') return '';
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** An outside value as a line of a log: the runner must not take any part of it for a command. */
export function logged(value: string, longest = LONGEST): string {
  return plain(value, longest).replace(/^::/, `:${ZERO_WIDTH}:`).replace(/##\[/g, `##${ZERO_WIDTH}[`);
}

/** An outside value as a label in a Mermaid diagram, which has no escapes: everything that could end the label or begin a comment goes. */
export function mermaidLabel(value: string): string {
  return plain(value, 60)
    .replace(/[^\p{L}\p{N} .,%()/+_-]/gu, ' ')
    .replace(/%+/g, '%')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** `@name` would write to people and `#1` would leave a trace in another issue; an invisible character prevents both. */
function inert(text: string): string {
  return text.replace(/@(?=\S)/g, `@${ZERO_WIDTH}`).replace(/(#|\bGH-)(?=\d)/gi, `$1${ZERO_WIDTH}`);
}

/** Size in bytes of UTF-8. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
