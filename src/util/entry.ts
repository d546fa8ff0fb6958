import { fileURLToPath } from 'node:url';

/** The programs that are started as processes of their own, each an entry of the bundle. */
const SOURCES = {
  gateway: '../router/gateway/main.ts',
  sample: '../demo/sample.ts',
} as const;

/**
 * The file to start with `process.execPath`: the sibling `NAME.mjs` in the bundle, where all files lie flat in one folder, or
 * the source itself.
 *
 * @throws Error when it is the source and this Node is too old to run TypeScript (22.18 is the first that does).
 */
export function entryPath(name: keyof typeof SOURCES): string {
  if (!import.meta.url.endsWith('.ts')) return fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    throw new Error(
      `Node ${process.versions.node} cannot run ${name} from its source: use Node 22.18 or newer, or the bundle in dist/`,
    );
  }
  return fileURLToPath(new URL(SOURCES[name], import.meta.url));
}
