import type { Machine } from '../../machine/machine.ts';
import type { Backend, Route } from '../../ports/router.ts';
import { type About, aboutIn, BUCKETS, named, STEP } from './config.ts';
import type { Settings } from './options.ts';

/** What the running Traefik does. */
export interface Live {
  readonly about: About;
  readonly route: Route;
  /** What it does not like about our configuration. */
  readonly wrong: readonly string[];
}

interface Part {
  readonly status?: string;
  readonly error?: readonly string[];
}

/** As `GET /api/rawdata` tells it, as far as it is looked at. */
interface Raw {
  readonly routers?: Readonly<Record<string, Part & { service: string }>>;
  readonly services?: Readonly<Record<string, Part & Service>>;
  readonly middlewares?: Readonly<
    Record<string, Part & { headers?: { customRequestHeaders?: Readonly<Record<string, string>> } }>
  >;
}

interface Service {
  readonly loadBalancer?: { readonly servers?: readonly { readonly url: string }[] };
  readonly weighted?: { readonly services: readonly { readonly name: string; readonly weight: number }[] };
}

/** Null where Traefik runs without our file. @throws Unreachable where it does not run */
export async function readLive(
  settings: Settings,
  machine: Machine,
  signal: AbortSignal,
): Promise<Live | null> {
  const { status, text } = await machine.ask(settings.api, { method: 'GET', path: '/api/rawdata' }, signal);
  if (status !== 200)
    throw new Error(`Traefik's API at ${settings.api} answered ${status}: is it switched on (\`api\`)?`);
  const raw = JSON.parse(text) as Raw;
  const kept = raw.middlewares?.[at(settings, 'about')]?.headers?.customRequestHeaders?.about;
  if (kept === undefined) return null;
  const about = aboutIn(kept);
  return { about, route: routeOf(settings, raw, about), wrong: wrongIn(raw, `${named(settings)}~`) };
}

function at(settings: Settings, ...parts: readonly string[]): string {
  return `${named(settings, ...parts)}@file`;
}

function routeOf(settings: Settings, raw: Raw, { stable, gray, ...about }: About): Route {
  const backend = (version: string): Backend => {
    const servers = raw.services?.[at(settings, version)]?.loadBalancer?.servers ?? [];
    return { version, addresses: servers.map(({ url }) => url.replace('http://', '')) };
  };
  const marks = about.marks === undefined ? {} : { marks: about.marks };
  if (gray === null) return { stable: backend(stable), gray: null, ...marks };
  const { version, salt, rule } = gray;
  if (rule.follows !== undefined)
    return { stable: backend(stable), gray: { ...backend(version), salt, rule } };
  const weight = rule.sticky === undefined ? drawn(settings, raw, stable) : kept(settings, raw, gray);
  const match = raw.routers?.[at(settings, 'matched')] === undefined ? [] : rule.match;
  return {
    stable: backend(stable),
    gray: { ...backend(version), salt, rule: { ...rule, match, weight } },
    ...marks,
  };
}

function drawn(settings: Settings, raw: Raw, stable: string): number {
  const parts = raw.services?.[at(settings)]?.weighted?.services ?? [];
  const others = parts.filter(({ name }) => bare(name) !== named(settings, stable));
  return others.reduce((sum, { weight }) => sum + weight, 0);
}

function kept(settings: Settings, raw: Raw, { version, salt }: { version: string; salt: string }): number {
  const grays = [named(settings, version), named(settings, 'helped')];
  const buckets = Array.from({ length: BUCKETS }, (_, i) => {
    const [part] = raw.services?.[at(settings, 'bucket', salt, String(i))]?.weighted?.services ?? [];
    return part !== undefined && grays.includes(bare(part.name));
  });
  return buckets.filter(Boolean).length * STEP;
}

function bare(name: string): string {
  return name.replace(/@file$/, '');
}

function wrongIn(raw: Raw, prefix: string): string[] {
  const parts = [raw.routers, raw.services, raw.middlewares].flatMap((all) => Object.entries(all ?? {}));
  return parts
    .filter(([name, { error }]) => `${bare(name)}~`.startsWith(prefix) && error !== undefined)
    .flatMap(([, { error }]) => error!);
}
