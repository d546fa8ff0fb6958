import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Mermaid's own build for a page: all of its charts that we draw, in one file without dependencies. */
const BUNDLE = fileURLToPath(import.meta.resolve('@mermaid-js/tiny'));

/** Loads Mermaid into a page, in the theme that GitHub takes for the scheme. Asks nobody for anything. */
export async function loadMermaid(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  const theme = colorScheme === 'dark' ? 'dark' : 'default';
  await page.addScriptTag({ path: BUNDLE });
  await page.evaluate(`mermaid.initialize({ startOnLoad: false, theme: '${theme}' })`);
}

/** Puts its picture in the place of each source on the page, which is in an element of the class `mermaid`. */
export const DRAW_ALL = 'mermaid.run()';

/** The sources of the pictures in a text. */
export function chartsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, source]) => source!);
}
