import type { Finding, Rule } from '../rule.ts';
import { checksOf, ENOUGH, meant } from './each.ts';

interface Filled {
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

/** Where each kind fills placeholders in, and which; the kinds' descriptions name the same ones. */
export const FILLED: Readonly<Record<'target' | 'check' | 'metric', Readonly<Record<string, Filled>>>> = {
  target: {
    process: {
      keys: ['command', 'env', 'ready'],
      names: ['port', 'address', 'version', 'service', 'instance'],
    },
    command: {
      keys: ['deploy', 'scale', 'status', 'promote', 'remove', 'env'],
      names: ['service', 'version', 'size', 'instances'],
    },
    kubernetes: { keys: ['image', 'patch'], names: ['version', 'service'] },
  },
  check: {
    http: { keys: ['url'], names: ['gray', 'stable', 'version', 'service'] },
    command: { keys: ['run', 'env'], names: ['gray', 'stable', 'version', 'service'] },
  },
  metric: {
    prometheus: {
      keys: ['requests', 'errors', 'buckets', 'query'],
      names: ['version', 'arm', 'service', 'window'],
    },
    http: {
      keys: ['url', 'requests', 'errors', 'buckets', 'bounds', 'value', 'epoch'],
      names: ['version', 'arm', 'service'],
    },
    command: { keys: ['run', 'env'], names: ['stableVersion', 'grayVersion', 'service'] },
  },
};

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  why: 'A placeholder that nobody fills in would reach a program as it stands.',
  example: 'services: { checkout: { target: { command: "node server.js --port {prot}" } } }',
  find: (spec) =>
    [
      ...spec.services.flatMap(({ name, target }) =>
        inOptions(target, ['services', name, 'target'], FILLED.target[target.kind]),
      ),
      ...checksOf(spec).flatMap(({ check: { options }, path }) => {
        const { metric } = options as { readonly metric?: Metric };
        return [
          ...inOptions(options, path, FILLED.check[options.kind]),
          ...(metric === undefined
            ? []
            : inOptions(metric, [...path, 'metric'], FILLED.metric[metric.source])),
        ];
      }),
    ]
      .slice(0, ENOUGH)
      .map(({ path, word, known }) => ({
        path,
        message: `there is no placeholder {${word}} here${meant(word, known)}`,
      })),
};

type Metric = Readonly<Record<string, unknown>> & { readonly source: string };

type Unknown = Pick<Finding, 'path'> & { readonly word: string; readonly known: readonly string[] };

function inOptions(
  options: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  filled: Filled | undefined,
): Unknown[] {
  return (filled?.keys ?? []).flatMap((key) => inValue(options[key], [...path, key], filled!.names));
}

function inValue(value: unknown, path: readonly (string | number)[], known: readonly string[]): Unknown[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => inValue(each, [...path, key], known));
  }
  if (typeof value !== 'string') return [];
  return [...value.matchAll(/\{([A-Za-z]{1,64})\}/g)]
    .map((found) => found[1]!)
    .filter((word) => !known.includes(word))
    .map((word) => ({ path, word, known }));
}
