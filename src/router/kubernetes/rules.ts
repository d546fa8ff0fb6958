import { isDeepStrictEqual } from 'node:util';
import type { Cluster, Resource, ResourceKind } from '../../kubernetes/cluster.ts';
import { Refused } from '../../ports/adapter.ts';
import type { Match } from '../../release/traffic.ts';
import { ALL } from '../../release/units.ts';
import { type Divider, OTHERS, type Split, type Standing } from './divider.ts';
import type { Settings } from './options.ts';
import { toldIn } from './told.ts';

export type Rule = Readonly<Record<string, unknown>>;

/** The Services that a rule of ours sends to, by the names of the settings. */
type Ours = 'service' | 'gray' | 'baseline';

type WeightedBackend = Rule & { readonly weight?: number };

/** An object with a list of rules, each with a list of weighted backends. */
export interface Dialect {
  readonly kind: ResourceKind;
  readonly rules: string;
  readonly backends: string;
  /** The Service of the namespace that a backend is; null for anything else. */
  serviceOf(backend: Rule, namespace: string): string | null;
  /** The same backend, but for its Service. */
  withService(backend: Rule, service: string): Rule;
  /** Rules before this one, for whom it is about and one of `match` recognises. Their backends are set elsewhere. */
  testers(rule: Rule, match: readonly Match[]): readonly Rule[];
  standing?(object: Resource): Standing;
}

/**
 * The user's own object is changed: rules that send to the Service get gray's Service beside it and the baseline's, with weights, and
 * rules for testers before them. All else in it, and at rest every rule, is as the user wrote it.
 */
export function rulesDivider(cluster: Cluster, settings: Settings, name: string, dialect: Dialect): Divider {
  const { kind, standing } = dialect;
  const inside = new Rules(dialect, settings, cluster.namespace);
  return {
    async read(signal) {
      const object = await cluster.read(kind, name, signal);
      if (object === null) throw new Refused(`there is no ${kind.kind} ${name} in ${cluster.namespace}`);
      return object;
    },
    divides: (object, asked) => inside.divides(object, asked),
    write(before, split, annotations, signal) {
      const { resourceVersion } = before!.metadata;
      const patch = {
        metadata: { resourceVersion, annotations },
        spec: { [dialect.rules]: inside.divided(before!, split) },
      };
      return cluster.merge(kind, name, patch, signal);
    },
    ...(standing !== undefined && { standing }),
  };
}

class Rules {
  readonly #dialect: Dialect;
  readonly #settings: Settings;
  readonly #namespace: string;

  constructor(dialect: Dialect, settings: Settings, namespace: string) {
    this.#dialect = dialect;
    this.#settings = settings;
    this.#namespace = namespace;
  }

  divides(object: Resource, asked: Split): Split {
    const rules = this.#rulesOf(object);
    const ours = this.#ours(object);
    // Several rules are asked the same; of those that differ the one that differs most is told.
    const farthest = (which: 'gray' | 'baseline', from = 0) =>
      ours
        .map((rule) => this.#share(rule, which))
        .reduce((a, b) => (Math.abs(b - from) > Math.abs(a - from) ? b : a));
    const testers = rules.filter((rule) => this.#isTesters(rule));
    const wanted = this.divided(object, asked).filter((rule) => this.#isTesters(rule));
    return {
      gray: farthest('gray', asked.gray),
      match: isDeepStrictEqual(testers, wanted) ? asked.match : OTHERS,
      ...(this.#hasBaseline(object) && { baseline: farthest('baseline', asked.baseline) }),
    };
  }

  /** The rules with the requests divided so. */
  divided(object: Resource, { gray, match, baseline = 0 }: Split): Rule[] {
    const { backends } = this.#dialect;
    const ours = this.#ours(object);
    return this.#rulesOf(object)
      .filter((rule) => !this.#isTesters(rule))
      .flatMap((rule) => {
        if (!ours.includes(rule)) return [rule];
        const { weight: _, ...stable } = this.#backendsOf(rule).find((each) => this.#is(each, 'service'))!;
        const toGray = this.#dialect.withService(stable, this.#settings.gray);
        const toBaseline = this.#dialect.withService(stable, this.#settings.baseline);
        const weighted = [
          { ...stable, weight: ALL - gray - baseline },
          { ...toGray, weight: gray },
          ...(baseline === 0 ? [] : [{ ...toBaseline, weight: baseline }]),
        ];
        const testers = match.length === 0 ? [] : this.#dialect.testers(rule, match);
        return [
          // The weight that a lone backend has where none is given.
          ...testers.map((each) => ({ ...each, [backends]: [{ ...toGray, weight: 1 }] })),
          { ...rule, [backends]: gray === 0 ? [stable] : weighted },
        ];
      });
  }

  /** @throws Refused where no rule sends to the Service, or one sends elsewhere too */
  #ours(object: Resource): Rule[] {
    const { service } = this.#settings;
    const ours = this.#rulesOf(object).filter((rule) =>
      this.#backendsOf(rule).some((each) => this.#is(each, 'service')),
    );
    const known: readonly Ours[] = this.#hasBaseline(object)
      ? ['service', 'gray', 'baseline']
      : ['service', 'gray'];
    const name = `${object.kind} ${object.metadata.name}`;
    if (ours.length === 0) throw new Refused(`no rule of ${name} sends to the Service ${service}`);
    for (const rule of ours) {
      const backends = this.#backendsOf(rule);
      const rest = backends.filter((each) => !known.some((which) => this.#is(each, which)));
      if (rest.length > 0 || backends.filter((each) => this.#is(each, 'service')).length > 1)
        throw new Refused(
          `a rule of ${name} sends to ${service} and elsewhere: give ${service} a rule of its own`,
        );
    }
    return ours;
  }

  #share(rule: Rule, which: Ours): number {
    const backends = this.#backendsOf(rule);
    const weightOf = ({ weight = backends.length === 1 ? ALL : 1 }: WeightedBackend) => weight;
    const all = backends.reduce((sum, each) => sum + weightOf(each), 0);
    const its = backends
      .filter((each) => this.#is(each, which))
      .reduce((sum, each) => sum + weightOf(each), 0);
    return all === 0 ? 0 : Math.round((its / all) * ALL);
  }

  /** Also where the spec wanted one when the object was last written: it is in there, and ours to take out. */
  #hasBaseline(object: Resource): boolean {
    return this.#settings.compares || toldIn(this.#settings, object)?.baseline !== undefined;
  }

  /** Only ours sends to gray's Service alone: else the user's stands beside it, if with the weight 0. */
  #isTesters(rule: Rule): boolean {
    const backends = this.#backendsOf(rule);
    return backends.length > 0 && backends.every((each) => this.#is(each, 'gray'));
  }

  #is(backend: Rule, which: Ours): boolean {
    return this.#dialect.serviceOf(backend, this.#namespace) === this.#settings[which];
  }

  #rulesOf({ spec }: Resource): readonly Rule[] {
    return ((spec as Record<string, unknown> | undefined)?.[this.#dialect.rules] as readonly Rule[]) ?? [];
  }

  #backendsOf(rule: Rule): readonly WeightedBackend[] {
    return (rule[this.#dialect.backends] as readonly WeightedBackend[] | undefined) ?? [];
  }
}
