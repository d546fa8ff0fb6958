import { Refused } from '../../ports/adapter.ts';
import { VERSION_PATTERN } from '../../release/units.ts';
import type { Settings } from './options.ts';
import type { Container, PodSpec, PodTemplate } from './types.ts';

type Images = Pick<Settings, 'image' | 'container'>;

/** The image of a version. @throws Refused where a registry could not hold it */
export function imageOf({ image: [before, after] }: Images, version: string): string {
  // What may stand in a tag or a digest; a version may have a plus sign too.
  if (!/^[A-Za-z0-9._-]+$/.test(version))
    throw new Refused(
      `the version ${version} cannot be the tag of an image: letters, digits and . _ - are allowed`,
    );
  return `${before}${version}${after}`;
}

/** Null where the image is not one of the spec's. */
export function versionIn({ image: [before, after], container }: Images, spec: PodSpec): string | null {
  const { image = '' } = containerOf(spec, container) ?? {};
  if (!image.startsWith(before) || !image.endsWith(after)) return null;
  const version = image.slice(before.length, image.length - after.length);
  return VERSION_PATTERN.test(version) ? version : null;
}

/** @throws Error where the Deployment runs an image that is not the spec's */
export function versionOf(settings: Settings, { spec }: PodTemplate): string {
  const version = versionIn(settings, spec);
  if (version !== null) return version;
  const { deployment, image, container } = settings;
  const one = containerOf(spec, container);
  const found = spec.containers.map(({ name }) => name).join(', ');
  throw new Error(
    one === null
      ? `the Deployment ${deployment} has no container ${container}; it has ${found}`
      : `the Deployment ${deployment} runs ${one.image ?? 'no image'}, which is no version of \`image: ${image.join('{version}')}\``,
  );
}

export function containerOf({ containers }: PodSpec, name: string | null): Container | null {
  return (name === null ? containers[0] : containers.find((each) => each.name === name)) ?? null;
}
