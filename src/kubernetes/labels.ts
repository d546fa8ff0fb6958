/** What all labels and annotations of ours begin with. */
const PREFIX = 'gray-release.dev';

/** On gray's Deployment, its pods and what is made for them. */
export const LABELS = {
  /** The service of the spec. */
  service: `${PREFIX}/service`,
  version: `${PREFIX}/version`,
  /** `gray` or `baseline`: stable's pods are the user's own and carry no label of ours. */
  arm: `${PREFIX}/arm`,
} as const;

export const ANNOTATIONS = {
  /** The fence of the run that last changed an object. */
  fence: `${PREFIX}/fence`,
  /** On a pod template that we have written: the version of the service that it is. */
  version: `${PREFIX}/version`,
  /** On a registry's ConfigMap: `ENVIRONMENT/RELEASE`, whose it is. */
  registry: `${PREFIX}/registry`,
  /** On a router's object: the route as JSON. */
  route: `${PREFIX}/route`,
} as const;

/** The field manager of all that we apply. */
export const MANAGER = 'gray-release';

/** What is made beside stable: gray, and where the spec wants one the initial version once more to compare it with. */
export type Arm = 'gray' | 'baseline';

/** The labels of an arm's pods in a release of one service. A version may hold what a label's value may not. */
export function armLabels(service: string, arm: Arm, version: string): Record<string, string> {
  return { ...armSelector(service, arm), [LABELS.version]: labelValue(version) };
}

/** What a Service for an arm selects, whatever the version: there is one gray of a service, and one baseline. */
export function armSelector(service: string, arm: Arm): Record<string, string> {
  return { [LABELS.service]: labelValue(service), [LABELS.arm]: arm };
}

export function graySelector(service: string): Record<string, string> {
  return armSelector(service, 'gray');
}

/** What is made for an arm is called after what it is made from. */
export function armName(of: string, arm: Arm): string {
  return `${of}-${arm}`;
}

/** A label's value has at most 63 of `A-Z a-z 0-9 . _ -`, a letter or digit at both ends; the annotation has the whole. */
function labelValue(text: string): string {
  return text
    .replaceAll(/[^A-Za-z0-9._-]/g, '_')
    .slice(0, 63)
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
}
