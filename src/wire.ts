import { checks } from './check/index.ts';
import type { Evidence } from './controller/evidence.ts';
import type { Systems } from './controller/systems.ts';
import { openJournal } from './journal/journal.ts';
import type { PastReleases } from './journal/past.ts';
import { metrics } from './metric/index.ts';
import type { AdapterKind, Options, PolicyRule, Surroundings, Wanted } from './ports/adapter.ts';
import type { Check } from './ports/check.ts';
import type { Journal } from './ports/journal.ts';
import type { MetricSource } from './ports/metric.ts';
import type { RecordGiven, RecordHistory, RecordStore } from './ports/record.ts';
import type { Registry } from './ports/registry.ts';
import type { Router } from './ports/router.ts';
import type { Target } from './ports/target.ts';
import { records } from './record/index.ts';
import { registries } from './registry/index.ts';
import type { Plan } from './release/plan.ts';
import { routers } from './router/index.ts';
import { countsGroups } from './spec/rules/stickyUngrouped.ts';
import type { CheckSpec, ServiceSpec, Spec } from './spec/types.ts';
import { targets } from './target/index.ts';
import { REFS, refOf } from './util/ref.ts';

/** The one place that knows every kind of adapter: a spec goes in, ports that work come out. */
export interface Wiring {
  readonly journal: Journal;
  readonly registry: Registry;
  /** Loads and makes the adapters of the spec's services; nothing is touched yet. */
  systems(): Promise<Systems>;
  evidence(plan: Plan): Promise<Evidence>;
  /** Releases that the journal still holds, the newest first, at most `most` of them. */
  releases(most: number, signal: AbortSignal): Promise<PastReleases>;
}

/** The journals that one record holds, of whatever release and environment. */
export interface Journals {
  list(signal: AbortSignal): Promise<readonly { readonly environment: string; readonly release: string }[]>;
  open(environment: string, release: string): Journal;
}

export async function openJournals(options: Options, given: RecordGiven): Promise<Journals> {
  const store = await make(records, options, given);
  return {
    async list(signal) {
      const names = await store.list(REFS, signal);
      return names.flatMap((name) => {
        const [environment, what, release, ...rest] = name.split('/');
        const isJournal = what === 'journal' && environment && release && rest.length === 0;
        return isJournal ? [{ environment, release }] : [];
      });
    },
    open: (environment, release) => openJournal(store, refOf('journal', environment, release), given.clock),
  };
}

type Lazy<Kind> = Readonly<Record<string, () => Promise<Kind>>>;

export async function wire(spec: Spec, given: RecordGiven): Promise<Wiring> {
  const stores = new Map<string, Promise<RecordStore & RecordHistory>>();
  const store = (options: Options): Promise<RecordStore & RecordHistory> => {
    const key = JSON.stringify(options);
    const known = stores.get(key) ?? make(records, options, given);
    stores.set(key, known);
    return known;
  };
  const registry = await make(registries, spec.registry, { ...given, records: () => store(spec.registry) });
  const journalStore = await store(spec.journal);
  const journalRef = refOf('journal', given.environment, given.release);
  return {
    journal: openJournal(journalStore, journalRef, given.clock),
    releases: async (most, signal) =>
      (await import('./journal/past.ts')).releasesIn(journalStore, journalRef, most, signal),
    registry,
    systems: () => makeSystems(spec, given, registry),
    evidence: async (plan) =>
      new (await import('./controller/evidence.ts')).Evidence(plan, (check) => countsGroups(spec, check)),
  };
}

async function make<Port, Given>(
  kinds: Lazy<{ create(options: Options, given: Given): Port | Promise<Port> }>,
  options: Options,
  given: Given,
): Promise<Port> {
  const load = kinds[options.kind];
  // The spec was validated against these very kinds.
  if (load === undefined) throw new Error(`no adapter is called ${options.kind}`);
  return (await load()).create(options, given);
}

/** What the adapters of a spec must be allowed in clusters, by namespace. */
export async function permissionsOf(spec: Spec): Promise<ReadonlyMap<string, readonly PolicyRule[]>> {
  const asked = [
    { kinds: registries, options: spec.registry, wanted: {} },
    ...spec.services.flatMap((service) => [
      { kinds: targets, options: service.target, wanted: wantedOf(service) },
      { kinds: routers, options: service.router, wanted: wantedOf(service) },
    ]),
  ];
  const byNamespace = new Map<string, PolicyRule[]>();
  for (const { kinds, options, wanted } of asked) {
    const load = (kinds as Lazy<Pick<AdapterKind<unknown, unknown>, 'permissions'>>)[options.kind]!;
    const rules = (await load()).permissions?.(options, wanted);
    if (rules === undefined) continue;
    const namespace = String(options.namespace);
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), ...rules]);
  }
  return byNamespace;
}

async function makeSystems(spec: Spec, given: Surroundings, registry: Registry): Promise<Systems> {
  const made = await Promise.all(
    spec.services.map(async (service) => ({ service, ...(await makeService(service, given)) })),
  );
  const madeByName = new Map(made.map((each) => [each.service.name, each]));
  const known = new Map<string, Promise<Check>>();
  return {
    targets: new Map(made.map(({ service, target }) => [service.name, target])),
    routers: new Map(made.map(({ service, router }) => [service.name, router])),
    registry,
    check(check) {
      const key = `${check.service} ${check.name} ${JSON.stringify(check.options)}`;
      const made = known.get(key) ?? makeCheck(check, given, madeByName.get(check.service)!);
      known.set(key, made);
      return made;
    },
  };
}

async function makeService(
  service: ServiceSpec,
  given: Surroundings,
): Promise<{ target: Target; router: Router }> {
  const surroundings = {
    ...given,
    ...wantedOf(service),
    service: service.name,
    instances: service.instances,
  };
  const [target, router] = await Promise.all([
    make(targets, service.target, surroundings),
    make(routers, service.router, surroundings),
  ]);
  return { target, router };
}

function wantedOf({ baseline }: ServiceSpec): Wanted {
  return { ...(baseline !== undefined && { baseline }) };
}

async function makeCheck(
  check: CheckSpec,
  given: Surroundings,
  of: { readonly service: ServiceSpec; readonly router: Router },
): Promise<Check> {
  const source = async (options: { readonly source: string }): Promise<MetricSource> =>
    make(
      metrics,
      { ...options, kind: options.source },
      { ...given, ...wantedOf(of.service), service: check.service, router: of.router },
    );
  return make(checks, check.options, { ...given, service: check.service, name: check.name, source });
}
