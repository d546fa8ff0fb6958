import { VERSION_PATTERN } from '../release/units.ts';
import { nearest } from '../util/nearest.ts';
import { quote } from './allowed.ts';
import type { Spec } from './types.ts';

/** More of them only repeat what is wrong. */
const MAX_PROBLEMS = 10;

/** `checkout=1.5.0, pricing=2.1.0` against the services of the spec; the messages say all that is wrong with it. */
export function parseVersions(
  text: string,
  spec: Spec,
): Map<string, string> | readonly { readonly message: string }[] {
  const versions = new Map<string, string>();
  const problems: { message: string }[] = [];
  const names = spec.services.map(({ name }) => name);
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length === 0) {
    problems.push({ message: `versions is empty; say what to release, such as ${names[0]}=1.2.3` });
  }
  for (const part of parts) {
    if (problems.length >= MAX_PROBLEMS) break;
    const at = part.indexOf('=');
    const name = part.slice(0, at < 0 ? undefined : at);
    const version = at < 0 ? '' : part.slice(at + 1);
    if (!names.includes(name)) {
      const near = nearest(name, names);
      const hint = near === null ? `the spec has: ${names.slice(0, 20).join(', ')}` : `did you mean ${near}?`;
      problems.push({
        message: `versions: there is no service ${quote(name)}; ${hint}`,
      });
    } else if (versions.has(name)) {
      problems.push({ message: `versions: ${name} stands there twice; keep one` });
    } else if (!VERSION_PATTERN.test(version)) {
      problems.push({
        message: `versions: read ${quote(version)} for ${name}; a version is 1 to 128 letters, digits and . _ + -, and begins with a letter or digit`,
      });
    } else versions.set(name, version);
  }
  if (problems.length === 0) problems.push(...unmarked(versions, spec));
  return problems.length > 0 ? problems : versions;
}

/** Services that follow a mark cannot be released together without an entry that sets it. */
function unmarked(
  versions: ReadonlyMap<string, string>,
  { process: { chain } }: Spec,
): { message: string }[] {
  if (chain === undefined || versions.size < 2 || chain.entry.some((name) => versions.has(name))) return [];
  const names = [...versions.keys()].join(' and ');
  return [
    {
      message: `versions: ${names} follow the mark of ${chain.entry.join(' or ')}; release it with them, or release them one by one`,
    },
  ];
}
