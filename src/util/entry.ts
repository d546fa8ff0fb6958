import { fileURLToPath } from 'node:url';

/** Programs of ours that run as processes of their own. */
const SOURCES = {
  gateway: '../router/gateway/main.ts',
  sample: '../demo/sample.ts',
} as const;

/** Where the program lies: beside this file in the bundle, whose files are all in one folder, else in the sources. */
export function entryPath(name: keyof typeof SOURCES): string {
  const bundled = import.meta.url.endsWith('.js');
  return fileURLToPath(new URL(bundled ? `./${name}.js` : SOURCES[name], import.meta.url));
}
