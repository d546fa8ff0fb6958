/** As many characters on one line: control and invisible ones, which can make a text look like another one, are blanks. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}
