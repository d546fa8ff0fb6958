import type { Cluster, Resource } from '../../kubernetes/cluster.ts';
import { kind } from '../../kubernetes/kinds.ts';
import { armName, MANAGER } from '../../kubernetes/labels.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Match } from '../../release/traffic.ts';
import { ALL } from '../../release/units.ts';
import { type Divider, OTHERS, type Split } from '../kubernetes/divider.ts';
import type { Settings } from '../kubernetes/options.ts';
import { MANAGED } from '../kubernetes/services.ts';
import { oneOf } from '../pattern.ts';

export const INGRESS = kind('networking.k8s.io/v1', 'Ingress');
const PREFIX = 'nginx.ingress.kubernetes.io/canary';
const CLASS = 'kubernetes.io/ingress.class';

interface Backend {
  readonly service?: { readonly name: string };
}

interface Ingress extends Resource {
  readonly spec: {
    readonly ingressClassName?: string;
    readonly rules?: readonly {
      readonly host?: string;
      readonly http?: { readonly paths: readonly { readonly backend: Backend }[] };
    }[];
  };
}

/** An Ingress of ours beside the user's, which is never touched. */
export function canaryDivider(cluster: Cluster, settings: Settings, name: string): Divider {
  const ours = armName(name, 'gray');
  return {
    async read(signal) {
      const object = await cluster.read(INGRESS, ours, signal);
      if (object !== null && object.metadata.labels?.[MANAGED] !== MANAGER)
        throw new Refused(`the Ingress ${ours} is none of gray-release's: rename it`);
      return object;
    },

    divides({ metadata: { annotations = {} } }, asked) {
      const [weight, total] = ['weight', 'weight-total'].map((key) =>
        Number(annotations[`${PREFIX}-${key}`] ?? 0),
      );
      const keys = ['by-header', 'by-header-value', 'by-header-pattern', 'by-cookie'];
      const wanted = testersOf(asked.match);
      const same = keys.every((key) => annotations[`${PREFIX}-${key}`] === wanted[key]);
      const isOn = annotations[PREFIX] === 'true';
      return {
        gray: isOn ? Math.round((weight! / (total! || 100)) * ALL) : 0,
        match: same ? asked.match : OTHERS,
      };
    },

    async write(before, split, annotations, signal) {
      const user = (await cluster.read(INGRESS, name, signal)) as Ingress | null;
      if (user === null) throw new Refused(`there is no Ingress ${name} in ${cluster.namespace}`);
      const object = canaryOf(user, settings, ours, { ...annotationsOf(user, split), ...annotations });
      if (before === null) return cluster.create(object, signal);
      const { resourceVersion } = before.metadata;
      const gone = Object.keys(before.metadata.annotations ?? {})
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => [key, null]);
      const patch = {
        metadata: {
          resourceVersion,
          annotations: { ...Object.fromEntries(gone), ...object.metadata.annotations },
        },
        spec: object.spec,
      };
      return cluster.merge(INGRESS, ours, patch, signal);
    },
  };
}

function annotationsOf({ metadata }: Ingress, { gray, match }: Split): Record<string, string> {
  const testers = Object.entries(testersOf(match)).map(([key, value]) => [`${PREFIX}-${key}`, value]);
  const named = metadata.annotations?.[CLASS];
  return {
    [PREFIX]: 'true',
    [`${PREFIX}-weight`]: String(gray),
    [`${PREFIX}-weight-total`]: String(ALL),
    ...Object.fromEntries(testers),
    ...(named !== undefined && { [CLASS]: named }),
  };
}

/** The annotations, without what they begin with, that recognise testers. They look at one header. */
function testersOf(match: readonly Match[]): Record<string, string> {
  const [first, ...more] = match;
  if (first === undefined) return {};
  if (first.on !== 'header' || more.some(({ on, name }) => on !== 'header' || name !== first.name))
    throw new Refused('the canary annotations look at one header, and at nothing else');
  // nginx compares bytes.
  const bytes = match.flatMap(({ anyOf }) => anyOf.map((value) => Buffer.from(value).toString('latin1')));
  return { 'by-header': first.name, 'by-header-pattern': oneOf(bytes) };
}

/** The rules of the user's that send to the Service, sending to gray's. @throws Refused where there are none */
function canaryOf(
  { metadata, spec }: Ingress,
  { service, gray }: Settings,
  name: string,
  annotations: Readonly<Record<string, string>>,
): Ingress {
  const rules = (spec.rules ?? []).flatMap((rule) => {
    const paths = (rule.http?.paths ?? [])
      .filter(({ backend }) => backend.service?.name === service)
      .map((path) => ({ ...path, backend: { service: { ...path.backend.service, name: gray } } }));
    return paths.length === 0 ? [] : [{ ...rule, http: { paths } }];
  });
  if (rules.length === 0)
    throw new Refused(`no path of the Ingress ${metadata.name} sends to the Service ${service}`);
  return {
    apiVersion: INGRESS.apiVersion,
    kind: INGRESS.kind,
    metadata: {
      name,
      labels: { [MANAGED]: MANAGER },
      annotations,
      // It goes when the user's goes.
      ownerReferences: [
        { apiVersion: INGRESS.apiVersion, kind: INGRESS.kind, name: metadata.name, uid: metadata.uid! },
      ],
    },
    spec: { ...(spec.ingressClassName !== undefined && { ingressClassName: spec.ingressClassName }), rules },
  };
}
