// Builds dist/: one flat folder, code-split so that a run loads only what it uses. `--check` compares instead of writing.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** @actions/http-client loads all of undici to have one class for proxies; here it is loaded when that class is used. */
const lazyUndici: Plugin = {
  name: 'lazy-undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ kind, importer }) =>
      kind === 'import-statement' && importer.includes('@actions')
        ? { path: 'undici', namespace: 'lazy' }
        : null,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      resolveDir: root,
      contents: `
        export function ProxyAgent(...given) { return new (require('undici').ProxyAgent)(...given); }
        export function fetch(...given) { return require('undici').fetch(...given); }`,
    }));
  },
};

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    main: 'src/action/main.ts',
    post: 'src/action/post.ts',
    gateway: 'src/router/gateway/main.ts',
    sample: 'src/demo/sample.ts',
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunk-[hash]',
  banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
  plugins: [lazyUndici],
  write: false,
  logLevel: 'warning',
});

const fresh = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
if (process.argv.includes('--check')) {
  const stale = compare(fresh);
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds to: ${stale.join(', ')}. Run: npm run build`);
    process.exit(1);
  }
  console.log(`dist/ is up to date: ${fresh.size} files, ${kilobytes(fresh)} kB`);
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, contents] of fresh) writeFileSync(join(dist, name), contents);
  console.log(`built dist/: ${fresh.size} files, ${kilobytes(fresh)} kB`);
}

function compare(files: ReadonlyMap<string, Uint8Array>): string[] {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const committed = new Set(readdirSync(dist));
  const names = new Set([...committed, ...files.keys()]);
  return [...names].filter((name) => {
    const built = files.get(name);
    return !built || !committed.has(name) || digest(built) !== digest(readFileSync(join(dist, name)));
  });
}

function kilobytes(files: ReadonlyMap<string, Uint8Array>): number {
  return Math.round([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1000);
}
