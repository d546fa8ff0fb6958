import { ANNOTATIONS, type Arm, armLabels, armName, armSelector } from '../../kubernetes/labels.ts';
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
  return armTemplate(settings, stable, services, { arm: 'gray', version, template });
}

/** And for the baseline's: the stable Deployment's own template, under labels of its own. */
export function baselineTemplate(
  settings: Settings,
  stable: Deployment,
  services: readonly Service[],
  version: string,
): PodTemplate {
  return armTemplate(settings, stable, services, {
    arm: 'baseline',
    version,
    template: stable.spec.template,
  });
}

interface ForArm {
  readonly arm: Arm;
  readonly version: string;
  readonly template: PodTemplate;
}

function armTemplate(
  settings: Settings,
  stable: Deployment,
  services: readonly Service[],
  { arm, version, template }: ForArm,
): PodTemplate {
  const before = template.metadata?.labels ?? {};
  const labels = armLabelsOf(settings, stable.spec.selector, before, services, { arm, version });
  const isOwn = (selector: LabelSelector) => selects(selector, before) && !selects(selector, labels);
  return {
    metadata: {
      labels,
      annotations: { ...template.metadata?.annotations, [ANNOTATIONS.version]: version },
    },
    spec: ownRules(template.spec, isOwn, armSelector(settings.service, arm)) as PodTemplate['spec'],
  };
}

function armLabelsOf(
  { service, deployment }: Settings,
  selector: LabelSelector,
  before: Labels,
  services: readonly Service[],
  { arm, version }: Pick<ForArm, 'arm' | 'version'>,
): Labels {
  const serving = services.filter((each) => servesPods(each, before));
  const serviceKeys = serving.flatMap(({ spec }) => Object.keys(spec?.selector ?? {}));
  const changed = new Set([...keysOf(selector), ...serviceKeys]);
  const exists = new Set(
    (selector.matchExpressions ?? []).flatMap(({ key, operator }) => (operator === 'Exists' ? [key] : [])),
  );
  const kept = Object.entries(before).flatMap(([key, value]) => {
    if (!changed.has(key)) return [[key, value]];
    return exists.has(key) ? [] : [[key, armName(value.slice(0, 62 - arm.length), arm)]];
  });
  const labels: Labels = { ...Object.fromEntries(kept), ...armLabels(service, arm, version) };
  if (selects(selector, labels))
    throw new Refused(
      `${arm}'s pods cannot be told from those of the Deployment ${deployment} by its selector`,
    );
  const taken = services.find((each) => servesPods(each, labels) && !isOfArm(each, service, arm));
  if (taken !== undefined)
    throw new Refused(`the Service ${taken.metadata.name} would select ${arm}'s pods before a router does`);
  return labels;
}

function servesPods({ spec }: Service, labels: Labels): boolean {
  const selector = spec?.selector ?? {};
  return Object.keys(selector).length > 0 && selects({ matchLabels: selector }, labels);
}

/** Made by a router of ours, for this arm. */
function isOfArm({ spec }: Service, service: string, arm: Arm): boolean {
  return Object.entries(armSelector(service, arm)).every(([key, value]) => spec?.selector?.[key] === value);
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
