import type { Resource } from '../../kubernetes/cluster.ts';
import { ANNOTATIONS } from '../../kubernetes/labels.ts';
import { Refused } from '../../ports/adapter.ts';
import type { GrayRoute, Route } from '../../ports/router.ts';
import { ALL, VERSION_PATTERN, type Weight } from '../../release/units.ts';
import {
  describe,
  dictionary,
  list,
  matching,
  nullable,
  oneOf,
  optional,
  shape,
  that,
} from '../../util/guard.ts';
import { withBaseline } from './baseline.ts';
import type { Split } from './divider.ts';
import type { Settings } from './options.ts';
import type { Addresses, Which } from './services.ts';

/** What of a route stands nowhere else in the cluster: an annotation of the object that divides the requests. */
export interface Told {
  readonly fence: number;
  readonly stable: { readonly version: string; readonly at: Which };
  /** Behind gray's Service. */
  readonly gray: Pick<GrayRoute, 'version' | 'salt' | 'rule'> | null;
  /** The share of stable's requests that the baseline was given; absent where the spec wanted none. */
  readonly baseline?: Weight;
}

export function splitOf({ stable, gray, baseline }: Pick<Told, 'stable' | 'gray' | 'baseline'>): Split {
  return {
    gray: stable.at === 'gray' ? ALL : (gray?.rule.weight ?? 0),
    match: gray?.rule.match ?? [],
    ...(baseline !== undefined && { baseline }),
  };
}

/** Two services may share an object, such as an HTTPRoute. */
function annotationOf({ service }: Settings): string {
  return `${ANNOTATIONS.route}.${service}`;
}

const text = (most: number) => that('a text', (value) => typeof value === 'string' && value.length <= most);
const version = matching('a version', VERSION_PATTERN);
const share = that(
  'a share',
  (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= ALL,
);

/** Whoever may change the object may write the annotation. */
const TOLD = shape({
  fence: that('a fence', Number.isSafeInteger),
  stable: shape({ version, at: oneOf('stable', 'gray') }),
  gray: nullable(
    shape({
      version,
      salt: text(500),
      rule: shape({
        weight: share,
        match: list(
          shape({
            on: oneOf('header', 'cookie', 'query'),
            name: text(1000),
            anyOf: list(text(10_000), 100_000),
          }),
          1000,
        ),
      }),
    }),
  ),
  baseline: optional(share),
  selector: optional(dictionary(/^[\w./-]{1,317}$/, text(63), 100)),
});

/** @throws Error where the annotation was changed by hand to what nobody can read */
export function toldIn(settings: Settings, { kind, metadata }: Resource): Told | null {
  const written = metadata.annotations?.[annotationOf(settings)];
  if (written === undefined) return null;
  const wrong = TOLD(parsed(written), '');
  if (wrong === null) return JSON.parse(written) as Told;
  throw new Error(
    `the annotation ${annotationOf(settings)} of ${kind} ${metadata.name} cannot be read, since ${describe(wrong)}: ` +
      'remove it, and the next run writes it anew',
  );
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

export function annotated(settings: Settings, told: Told): Record<string, string> {
  return { [annotationOf(settings)]: JSON.stringify(told) };
}

/** @throws Refused where nobody can tell which Service a version is behind, or both are behind one */
export function tell(
  settings: Settings,
  { stable, gray }: Route,
  addresses: Addresses,
  before: Told | null,
  fence: number,
): Told {
  if (gray?.rule.sticky !== undefined) throw new Refused('nobody in a cluster keeps users by a cookie');
  const at = whereIs(settings, stable, addresses, before);
  if (gray !== null && at === 'gray')
    throw new Refused(`${stable.version} is behind the Service ${settings.gray}, where gray is to be`);
  if (gray !== null && whereIs(settings, gray, addresses, before) === 'stable')
    throw new Refused(`${gray.version} is behind the Service ${settings.service} of the stable version`);
  const told = {
    stable: { version: stable.version, at },
    gray: gray && { version: gray.version, salt: gray.salt, rule: gray.rule },
  };
  const { baseline } = withBaseline(splitOf(told), addresses);
  return { fence, ...told, ...(baseline !== undefined && { baseline }) };
}

/** The Service that the instances of a version are behind: as the cluster says, else as it was last. */
function whereIs(settings: Settings, of: Route['stable'], addresses: Addresses, before: Told | null): Which {
  const found = isAt(of.addresses, addresses);
  if (found !== null) return found;
  if (before?.stable.version === of.version) return before.stable.at;
  if (before?.gray?.version === of.version) return 'gray';
  throw new Refused(
    `no instance of ${of.version} is behind the Services ${settings.service} and ${settings.gray} yet, or some are behind each`,
  );
}

/** Null where none is behind either, or some are behind each. */
export function isAt(wanted: readonly string[], { stable, gray }: Addresses): Which | null {
  const [inStable, inGray] = [stable, gray].map((all) => wanted.some((address) => all.includes(address)));
  if (inStable === inGray) return null;
  return inStable ? 'stable' : 'gray';
}
