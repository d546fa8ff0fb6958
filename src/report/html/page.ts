import { createHash } from 'node:crypto';
import { text } from './escape.ts';
import type { Tone } from './icons.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

interface Page {
  /** Plain text. */
  readonly title: string;
  /** The colour of the whole page. */
  readonly tone: Tone | 'plain';
  /** Names of what this is, before everything else: HTML, each in a `span`. */
  readonly top: readonly string[];
  readonly body: string;
  /** Whether there is a picture to move through. */
  readonly script: boolean;
}

/** What diagonal lines mean: a warm-up, or that nothing is known. */
const HATCH =
  '<svg width="0" height="0" class="defs" aria-hidden="true"><defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" class="hatch"/></pattern></defs></svg>';

/** One file that needs no other: its policy forbids every request, and all styles and scripts but its own, by their hashes. */
export function page({ title, tone, top, body, script }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src ${script ? `'${hashOf(SCRIPT)}'` : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body class="k-${tone}">
<a class="skip" href="#main">To the report</a>
${HATCH}
<header class="top"><div class="wrap"><span class="brand">gray-release</span>${top.map((item) => `<span>${item}</span>`).join('')}</div></header>
<main id="main" tabindex="-1">
${body}
</main>
${script ? `<script>${SCRIPT}</script>\n` : ''}</body>
</html>
`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
