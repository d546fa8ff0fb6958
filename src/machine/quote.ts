/** A command line that a POSIX shell splits into exactly these words, whatever stands in them. @throws Error for a NUL */
export function quoted(words: readonly string[]): string {
  const bad = words.find((word) => word.includes('\0'));
  if (bad !== undefined) throw new Error('an argument of a program holds a NUL, which none can');
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
