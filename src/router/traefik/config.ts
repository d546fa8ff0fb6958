import type { Backend, GrayRoute, Route } from '../../ports/router.ts';
import { ALL, type Millis, type Weight } from '../../release/units.ts';
import type { Settings } from './options.ts';
import { markRule, ruleOf } from './rule.ts';

/**
 * A sticky user is kept by Traefik's own cookie in one of so many services of equal weight, each of which is stable or gray. So a
 * rising share moves users only one way, in steps of 0.1 %.
 */
export const BUCKETS = 1000;
export const STEP: Weight = ALL / BUCKETS;

const CONNECT: Millis = 2000;
/** Instances close connections on which nothing happens too, the most impatient after 2 s by default (gunicorn). */
const IDLE: Millis = 1500;

/** What of a route stands nowhere else in the configuration. Traefik shows it as a middleware that nobody uses. */
export interface About {
  readonly fence: number;
  readonly stable: string;
  readonly gray: Pick<GrayRoute, 'version' | 'salt' | 'rule'> | null;
  readonly marks?: string | undefined;
  /** Grows with every order, by which this one is seen to be live. */
  readonly turn: number;
  /** Grows when a version comes or goes: Traefik then forgets what it has counted of it. */
  readonly counting: number;
}

/** Parts of names by a sign that stands in no name of a service, nor in a version. */
export function named({ service }: Settings, ...parts: readonly (string | number)[]): string {
  return ['gray', service, ...parts].join('~');
}

export function configOf(settings: Settings, { stable, gray, marks }: Route, about: About): object {
  const { entryPoint, rule, health, timeout } = settings;
  const name = (...parts: readonly (string | number)[]) => named(settings, ...parts);
  // A request that is tried again comes by several of them: each writes the header anew.
  const balanced = ({ addresses }: Backend, checked: boolean, mark: Mark) => ({
    ...(marks !== undefined && { middlewares: [name('mark', mark)] }),
    loadBalancer: {
      servers: addresses.map((address) => ({ url: `http://${address}` })),
      serversTransport: name(),
      ...(checked && health !== null && { healthCheck: { path: health, interval: '1s', timeout: '1s' } }),
    },
  });
  const router = (service: string, of = rule) => ({
    entryPoints: [entryPoint],
    rule: of,
    service,
    middlewares: [name('once'), name('again')],
  });
  const services: Record<string, object> = { [name(stable.version)]: balanced(stable, true, 'stable') };
  const routers: Record<string, object> = {};
  if (gray === null) routers[name()] = router(name(stable.version));
  else if (gray.rule.follows !== undefined) {
    const marked = (as: Mark) => `(${rule}) && ${markRule(gray.rule.follows!, gray.salt, as)}`;
    services[name(gray.version)] = balanced(gray, true, 'gray');
    services[name('matched')] = balanced(gray, false, 'tester');
    routers[name()] = router(name(stable.version));
    routers[name('followed')] = router(name(gray.version), marked('gray'));
    routers[name('matched')] = router(name('matched'), marked('tester'));
  } else {
    const { match, weight, sticky } = gray.rule;
    services[name(gray.version)] = balanced(gray, true, 'gray');
    const helped = health === null ? name(gray.version) : name('helped');
    if (health !== null)
      services[helped] = { failover: { service: name(gray.version), fallback: name(stable.version) } };
    const part = (service: string, of: Weight) => (of === 0 ? [] : [{ name: service, weight: of }]);
    services[name()] =
      sticky === undefined
        ? { weighted: { services: [...part(name(stable.version), ALL - weight), ...part(helped, weight)] } }
        : stickyParts(settings, gray, name(stable.version), helped, services);
    routers[name()] = router(name());
    if (match.length > 0) {
      // Who asked for gray tests it: an answer by stable would be a test passed by the wrong version.
      services[name('matched')] = balanced(gray, false, 'tester');
      routers[name('matched')] = router(name('matched'), `(${rule}) && (${ruleOf(match)})`);
    }
  }
  const forwardingTimeouts = {
    dialTimeout: `${CONNECT}ms`,
    responseHeaderTimeout: `${timeout}ms`,
    idleConnTimeout: `${IDLE}ms`,
  };
  return {
    http: {
      routers,
      services,
      middlewares: {
        // Where no connection was made: instances are taken in turn, and one that is there comes soon.
        [name('again')]: { retry: { attempts: 20 } },
        // A GET and the like that was cut, which is answered 502, and nothing that may have been done.
        [name('once')]: { retry: { attempts: 2, status: ['502'], disableRetryOnNetworkError: true } },
        ...(marks !== undefined && marking(settings, marks, gray)),
        [name('about')]: { headers: { customRequestHeaders: { about: encoded(about) } } },
      },
      serversTransports: { [name()]: { maxIdleConnsPerHost: 256, forwardingTimeouts } },
    },
  };
}

type Mark = 'stable' | 'gray' | 'tester';

/** What stands in the header that an instance is sent; an empty one is taken off. */
function marking(settings: Settings, header: string, gray: GrayRoute | null): Record<string, object> {
  const say = (value: string) => ({ headers: { customRequestHeaders: { [header]: value } } });
  const none = { [named(settings, 'mark', 'stable')]: say('') };
  if (gray === null) return none;
  const as = (mark: Mark) => [named(settings, 'mark', mark), say(`${gray.salt}:${mark}`)];
  return { ...none, ...Object.fromEntries([as('gray'), as('tester')]) };
}

function stickyParts(
  settings: Settings,
  { rule: { weight, sticky }, salt }: GrayRoute,
  stable: string,
  gray: string,
  services: Record<string, object>,
): object {
  const grays = Math.round(weight / STEP);
  const parts = Array.from({ length: BUCKETS }, (_, i) => {
    const part = named(settings, 'bucket', salt, i);
    services[part] = { weighted: { services: [{ name: i < grays ? gray : stable, weight: 1 }] } };
    return { name: part, weight: 1 };
  });
  const cookie = { name: sticky!.cookie, httpOnly: true, sameSite: 'lax', path: '/' };
  return { weighted: { services: parts, sticky: { cookie } } };
}

function encoded(about: About): string {
  return Buffer.from(JSON.stringify(about)).toString('base64url');
}

export function aboutIn(text: string): About {
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as About;
}
