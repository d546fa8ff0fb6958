import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/** What images hold, by the last part of their name; any other holds the sample service. The tag is the version. */
const PROGRAMS: Readonly<Record<string, string>> = {
  upstream: '__tests__/router/upstream.ts',
  service: '__tests__/target/service.ts',
};
const SAMPLE = 'src/demo/sample.ts';

/** A program that does nothing and is always well, for clusters of thousands of pods. */
const HOLLOW = 'hollow';
/** A tag that no registry has. */
const MISSING = 'missing';

/** Node's arguments for the program; each of them reads its address in a way of its own, or in HOST and PORT. */
export function argsOf(image: string, host: string, port: number): string[] {
  const name = nameOf(image);
  const args =
    name === 'upstream' ? [String(port), tagOf(image), host] : ['--host', host, '--port', String(port)];
  const file = join(root, PROGRAMS[name] ?? SAMPLE);
  return ['--disable-warning=ExperimentalWarning', file, ...args];
}

export function isHollow(image: string): boolean {
  return nameOf(image) === HOLLOW;
}

export function isMissing(image: string): boolean {
  return tagOf(image) === MISSING;
}

export function tagOf(image: string): string {
  const last = image.slice(image.lastIndexOf('/') + 1).split('@')[0]!;
  return last.includes(':') ? last.slice(last.indexOf(':') + 1) : 'latest';
}

function nameOf(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1).split(/[:@]/)[0]!;
}
