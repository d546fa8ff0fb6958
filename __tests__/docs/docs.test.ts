import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/action/inputs.ts';
import { REASON_CODES } from '../../src/release/events.ts';
import { loadSpec } from '../../src/spec/load.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'CHANGELOG.md', ...pagesIn('docs')];

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pagesIn(path) : entry.name.endsWith('.md') ? [path] : [];
  });
}

function blocks(page: string, language: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1]!,
  );
}

interface Workflow {
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Record<
    string,
    { permissions: Record<string, string>; steps: { uses?: string; with?: object }[] }
  >;
}

const workflows = [
  ...blocks('README.md', 'yaml').filter((block) => block.includes('jobs:')),
  ...readdirSync(join(root, 'examples/workflows')).map((name) =>
    readFileSync(join(root, 'examples/workflows', name), 'utf8'),
  ),
];

describe.each(pages)('%s', (page) => {
  it('links to files that are there', () => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!);
    const missing = links.filter((link) => !existsSync(join(root, dirname(page), link)));
    expect(missing).toEqual([]);
  });
});

describe('the README', () => {
  it('shows a spec that is valid', () => {
    const specs = blocks('README.md', 'yaml').filter((block) => block.includes('apiVersion: gray-release'));
    expect(specs).toHaveLength(1);
    expect(loadSpec(specs[0]!, 'README.md').problems).toEqual([]);
  });

  it('has the two commands that do all the set-up', () => {
    const commands = blocks('README.md', 'sh').map((block) => block.trim());
    expect(commands).toEqual(['node dist/cli.js demo', 'npm cit']);
  });
});

describe.each(workflows.map((text, i) => ({ text, i })))('workflow $i that users copy', ({ text }) => {
  const { permissions, concurrency, jobs } = parse(text) as Workflow;

  it('gives no right to the workflow, and each job what it needs and no more', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toEqual({ contents: 'write', checks: 'write', 'pull-requests': 'write' });
    }
  });

  it('is never cancelled by a newer one', () => {
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false });
  });

  it('pins what is not ours by its commit, and gives us inputs that we have', () => {
    for (const { uses, with: given } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses?.startsWith('org/gray-release@')) {
        for (const name of Object.keys(given ?? {})) expect(INPUTS).toContain(name);
      } else if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });
});

describe('docs/outcomes.md', () => {
  it('has every reason code, in the words of the program', () => {
    const text = readFileSync(join(root, 'docs/outcomes.md'), 'utf8');
    const rows = Object.fromEntries(
      [...text.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|$/gm)].map(([, code, says]) => [code!, says!]),
    );
    expect(rows).toEqual(REASON_CODES);
  });
});
