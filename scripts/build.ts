// Builds dist/, one flat folder. The entries are CommonJS with only what every start needs, since that is what Node loads
// fastest; behind them is the engine, code-split so that a run loads only what it uses. `--check` compares instead of writing.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // Its ESM build is the same code without the parts that nobody imports, and starts faster.
  alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
  write: false,
  logLevel: 'warning',
} satisfies BuildOptions;

/** The entries load the engine as a file of its own. */
const engineApart: Plugin = {
  name: 'engine-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/engine\.ts$/ }, () => ({ path: './engine.mjs', external: true }));
  },
};

/**
 * @actions/core brings an HTTP client for OpenID Connect and a runner of programs, which nobody here asks for. Importing them
 * does nothing by itself, so they are left out where their names are not used.
 */
const unusedApart: Plugin = {
  name: 'unused-apart',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(@actions\/|undici$|tunnel$)/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved') return null;
      const found = await resolve(path, { ...rest, pluginData: 'resolved' });
      return found.errors.length > 0 ? null : { path: found.path, sideEffects: false };
    });
  },
};

/**
 * Of the Kubernetes client credentials alone are used: its generated classes are left out where their names are not used. Node's own
 * `Headers` stand in for those of node-fetch, which would bring along the Unicode of host names.
 */
const credentialsAlone: Plugin = {
  name: 'credentials-alone',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved' || !rest.importer.includes('/@kubernetes/client-node/dist/')) return null;
      const found = await resolve(path, { ...rest, pluginData: 'resolved' });
      return { path: found.path, sideEffects: !found.path.includes('/client-node/dist/gen/') };
    });
    onResolve({ filter: /^node-fetch$/ }, ({ path }) => ({ path, namespace: 'of-node' }));
    onLoad({ filter: /./, namespace: 'of-node' }, () => ({
      contents: 'export const { Headers, fetch: default_ } = globalThis; export { default_ as default };',
    }));
  },
};

const files = new Map<string, Uint8Array | string>([['package.json', '{ "type": "commonjs" }\n']]);
const bundles = await Promise.all([
  build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts', main: 'src/action/main.ts', post: 'src/action/post.ts' },
    format: 'cjs',
    plugins: [engineApart, unusedApart],
  }),
  build({
    ...shared,
    entryPoints: {
      engine: 'src/engine.ts',
      gateway: 'src/router/gateway/main.ts',
      sample: 'src/demo/sample.ts',
    },
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    plugins: [credentialsAlone],
    banner: { js: "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);" },
  }),
]);
for (const { outputFiles } of bundles)
  for (const { path, contents } of outputFiles) files.set(basename(path), contents);

if (process.argv.includes('--check')) {
  const stale = compare();
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds to: ${stale.join(', ')}. Run: npm run build`);
    process.exit(1);
  }
  console.log(`dist/ is up to date: ${files.size} files, ${kilobytes()} kB`);
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, contents] of files) writeFileSync(join(dist, name), contents);
  console.log(`built dist/: ${files.size} files, ${kilobytes()} kB`);
}

function compare(): string[] {
  const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
  const committed = new Set(readdirSync(dist));
  const names = new Set([...committed, ...files.keys()]);
  return [...names].filter((name) => {
    const built = files.get(name);
    return (
      built === undefined || !committed.has(name) || digest(built) !== digest(readFileSync(join(dist, name)))
    );
  });
}

function kilobytes(): number {
  return Math.round([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1000);
}
