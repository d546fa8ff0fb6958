// Draws docs/demo.svg from a real run of the demo: its own words, as a terminal shows them.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COLUMNS = 118;
const root = fileURLToPath(new URL('..', import.meta.url));
const ran = spawnSync(process.execPath, [`${root}dist/cli.js`, 'demo'], {
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1' },
});
if (ran.status !== 0) throw new Error(`the demo ended with status ${ran.status}: ${ran.stderr}`);

const lines = ran.stderr.trimEnd().split('\n').flatMap(wrap);
const height = 34 + lines.length * 18;
const text = lines
  .map((line, i) => `<text x="16" y="${40 + i * 18}" class="${kind(line)}">${asText(line)}</text>`)
  .join('\n');
writeFileSync(
  `${root}docs/demo.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${height}" role="img" aria-label="What the demo prints">
<style>
rect { fill: #171b20 }
text { font: 12.2px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #eceff2; white-space: pre }
.good { fill: #4ccdbb; font-weight: bold }
.bad { fill: #ff9468; font-weight: bold }
.judge { fill: #b99dff }
.quiet { fill: #a9b8c8 }
</style>
<rect width="900" height="${height}" rx="8"/>
<text x="16" y="22" class="quiet">$ node dist/cli.js demo</text>
${text}
</svg>
`,
);

function wrap(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > COLUMNS) {
    const at = Math.max(rest.lastIndexOf(' ', COLUMNS), 40);
    parts.push(rest.slice(0, at));
    rest = `    ${rest.slice(at + 1)}`;
  }
  return [...parts, rest];
}

function kind(line: string): string {
  if (line.startsWith('✓')) return 'good';
  if (line.startsWith('↶')) return 'bad';
  if (/ {2}judge {2}/.test(line)) return 'judge';
  return /^\d\d:\d\d:\d\d/.test(line) ? 'quiet' : '';
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
