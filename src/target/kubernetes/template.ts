import { ANNOTATIONS, grayLabels, graySelector } from '../../kubernetes/labels.ts';
import { keysOf, type LabelSelector, type Labels, selects } from '../../kubernetes/selector.ts';
import { Refused } from '../../ports/adapter.ts';
import { isObject } from '../../util/guard.ts';
import { merged } from './merge.ts';
import type { Settings } from './options.ts';
import type { Deployment, PodTemplate, Service } from './types.ts';
import { containerOf, imageOf } from './version.ts';

/** The pod template of a Deployment for one version: its image, and the spec's patch. The labels stay as they are. */
export function templateFor(settings: Settings, { spec }: Deployment, version: string): PodTemplate {
  const { template } = spec;
  const container = containerOf(template.spec, settings.container);
  if (container === null)
    throw new Refused(`the Deployment ${settings.deployment} has no container ${settings.container}`);
  const image = { spec: { containers: [{ name: container.name, image: imageOf(settings, version) }] } };
  const patched = merged(merged(template, image), settings.patchOf(version)) as unknown as PodTemplate;
  const labels = template.metadata?.labels ?? {};
  // What the Deployment selects its pods by cannot change with a version.
  if (!selects(spec.selector, patched.metadata?.labels ?? labels))
    throw new Refused(
      `\`patch\` changes a label that the Deployment ${settings.deployment} selects its pods by`,
    );
  return patched;
}

/**
 * The same for gray's Deployment: labels that Services or the stable Deployment select by have other values, the rest are kept, and
 * rules of the template about pods of its own kind mean gray's.
 *
 * @throws Refused where gray's pods would be taken for stable's, or for another Service's
 */
export function grayTemplate(
  settings: Settings,
  stable: Deployment,
  services: readonly Service[],
  version: string,
): PodTemplate {
  const template = templateFor(settings, stable, version);
  const before = template.metadata?.labels ?? {};
  const labels = grayLabelsOf(settings, stable.spec.selector, before, services, version);
  const isOwn = (selector: LabelSelector) => selects(selector, before) && !selects(selector, labels);
  return {
    metadata: {
      labels,
      annotations: { ...template.metadata?.annotations, [ANNOTATIONS.version]: version },
    },
    spec: ownRules(template.spec, isOwn, graySelector(settings.service)) as PodTemplate['spec'],
  };
}

function grayLabelsOf(
  { service, deployment }: Settings,
  selector: LabelSelector,
  before: Labels,
  services: readonly Service[],
  version: string,
): Labels {
  const serving = services.filter((each) => servesPods(each, before));
  const serviceKeys = serving.flatMap(({ spec }) => Object.keys(spec?.selector ?? {}));
  const changed = new Set([...keysOf(selector), ...serviceKeys]);
  const exists = new Set(
    (selector.matchExpressions ?? []).flatMap(({ key, operator }) => (operator === 'Exists' ? [key] : [])),
  );
  const kept = Object.entries(before).flatMap(([key, value]) => {
    if (!changed.has(key)) return [[key, value]];
    return exists.has(key) ? [] : [[key, `${value.slice(0, 58)}-gray`]];
  });
  const labels: Labels = { ...Object.fromEntries(kept), ...grayLabels(service, version) };
  if (selects(selector, labels))
    throw new Refused(
      `gray's pods cannot be told from those of the Deployment ${deployment} by its selector`,
    );
  const taken = services.find((each) => servesPods(each, labels) && !isOfGray(each, service));
  if (taken !== undefined)
    throw new Refused(`the Service ${taken.metadata.name} would select gray's pods before a router does`);
  return labels;
}

function servesPods({ spec }: Service, labels: Labels): boolean {
  const selector = spec?.selector ?? {};
  return Object.keys(selector).length > 0 && selects({ matchLabels: selector }, labels);
}

/** Made by a router of ours, for gray. */
function isOfGray({ spec }: Service, service: string): boolean {
  return Object.entries(graySelector(service)).every(([key, value]) => spec?.selector?.[key] === value);
}

/** Label selectors of affinity and topology rules that mean pods of the same kind. */
function ownRules(value: unknown, isOwn: (selector: LabelSelector) => boolean, own: Labels): unknown {
  if (Array.isArray(value)) return value.map((each) => ownRules(each, isOwn, own));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      key === 'labelSelector' && isObject(each) && isOwn(each)
        ? [key, { matchLabels: own }]
        : [key, ownRules(each, isOwn, own)],
    ),
  );
}
