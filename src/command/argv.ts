/**
 * A user's command line, split into arguments before anything is filled in and never given to a shell. Words are parted by
 * white space; single and double quotes keep a word together; a backslash keeps the next character (not in single quotes).
 *
 * @throws SyntaxError when a quote is not closed or nothing is left to run.
 */
export function splitCommand(line: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: '"' | "'" | null = null;
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!;
    if (quote !== null) {
      if (char === quote) quote = null;
      else if (char === '\\' && quote === '"' && i + 1 < line.length) word += line[++i]!;
      else word += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (char === '\\' && i + 1 < line.length) {
      word = (word ?? '') + line[++i]!;
    } else if (/\s/.test(char)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + char;
  }
  if (quote !== null) throw new SyntaxError(`the quote ${quote} is not closed in: ${line}`);
  if (word !== null) words.push(word);
  if (words.length === 0) throw new SyntaxError('the command is empty');
  return words;
}

/**
 * Replaces each `{name}` by its value. A name that is not known stays as it stands: the lint has reported it.
 * Values are put in once; what they contain is not looked at again.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z][a-zA-Z]*)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}
