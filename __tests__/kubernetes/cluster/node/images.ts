import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');
const REGISTRY = 'registry.example';

/** What images hold, by their name. */
const PROGRAMS: Readonly<Record<string, string>> = {
  checkout: 'src/demo/sample.ts',
  upstream: '__tests__/router/upstream.ts',
  service: '__tests__/target/service.ts',
};
/** The tag of an image is the version of its program. */
const VERSIONS = ['1.4.2', '1.5.0', '1.6.0'];

/** All images that there are, whatever the cluster. */
export const IMAGES: readonly string[] = Object.keys(PROGRAMS).flatMap((name) =>
  VERSIONS.map((version) => `${REGISTRY}/${name}:${version}`),
);

/** A program that does nothing and is always well, for clusters of thousands of pods. */
const HOLLOW = 'hollow';

/** Node's arguments for the program; each of them reads its address in a way of its own, or in HOST and PORT. */
export function argsOf(image: string, host: string, port: number, root = ROOT): string[] {
  const name = nameOf(image);
  const args =
    name === 'upstream' ? [String(port), tagOf(image), host] : ['--host', host, '--port', String(port)];
  return ['--disable-warning=ExperimentalWarning', join(root, PROGRAMS[name]!), ...args];
}

export function isHollow(image: string): boolean {
  return nameOf(image) === HOLLOW;
}

export function isMissing(image: string): boolean {
  return !isHollow(image) && !IMAGES.includes(image);
}

export function tagOf(image: string): string {
  const last = image.slice(image.lastIndexOf('/') + 1);
  return last.includes(':') ? last.slice(last.indexOf(':') + 1) : 'latest';
}

function nameOf(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1).split(':')[0]!;
}
