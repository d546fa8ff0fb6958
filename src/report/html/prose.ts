import { entities } from './escape.ts';

/** What the renderers of sentences put between characters so that nobody is written to; a page writes to nobody. */
const ZERO_WIDTH = /\u200b/g;

const TOKEN =
  /\\([\\`*_~[\]|$\-+#=:.)])|(\*\*)|(`+)(.+?)(?<!`)\3(?!`)|\[([^[\]]*)\]\((https?:\/\/[^\s()]+)\)/g;

/**
 * A sentence of this program's own Markdown (bold, code, links, escapes) as HTML, so that the page says what the comment says,
 * word for word. Whatever is none of these is shown as it is.
 */
export function prose(markdown: string): string {
  const source = markdown.replace(ZERO_WIDTH, '');
  let html = '';
  let from = 0;
  let bold = false;
  for (const match of source.matchAll(TOKEN)) {
    const [whole, escaped, stars, , code, words, url] = match;
    html += decoded(source.slice(from, match.index));
    from = match.index + whole.length;
    if (escaped !== undefined) html += entities(escaped);
    else if (stars !== undefined) {
      bold = !bold;
      html += bold ? '<b>' : '</b>';
    } else if (code !== undefined) html += `<code>${entities(unpadded(code))}</code>`;
    else html += `<a href="${entities(url!)}">${decoded(words!)}</a>`;
  }
  html += decoded(source.slice(from));
  return bold ? `${html}</b>` : html;
}

/** The three entities that the renderers of sentences write, and nothing else, were one character. */
function decoded(piece: string): string {
  return entities(piece.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'));
}

/** A space on both sides of code that begins or ends with its own fence; a bar in it is escaped for tables. */
function unpadded(code: string): string {
  const inner = /^ .*` $|^ `.* $/.test(code) ? code.slice(1, -1) : code;
  return inner.replace(/\\\|/g, '|');
}

/** The blocks that commands are written in: paragraphs, lists, numbered lists, and one line of code in a block of its own. */
export function blocks(markdown: string): string {
  return markdown
    .split('\n\n')
    .filter((block) => block !== '')
    .map(block)
    .join('\n');
}

function block(markdown: string): string {
  const lines = markdown.split('\n');
  if (lines[0]!.startsWith('```'))
    return `<pre><code>${entities(lines.slice(1, -1).join('\n'))}</code></pre>`;
  if (lines.every((line) => line.startsWith('- '))) return list('ul', lines, 2);
  if (lines.every((line) => /^\d\. /.test(line))) return list('ol', lines, 3);
  return `<p>${prose(markdown)}</p>`;
}

function list(tag: 'ul' | 'ol', lines: readonly string[], from: number): string {
  return `<${tag}>${lines.map((line) => `<li>${prose(line.slice(from))}</li>`).join('')}</${tag}>`;
}
