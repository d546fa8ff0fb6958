import { exposes } from '../release/traffic.ts';
import { ALL, inWords, parseDuration, percent } from '../release/units.ts';
import { nearest } from '../util/nearest.ts';
import { traits } from './generated/kinds.ts';
import type { Finding, Rule } from './lint.ts';
import type { CheckSpec, Spec, StageSpec } from './types.ts';

const PHASES = ['register', 'deploy', 'full', 'revert', 'finalise'];

/** Every rule, errors first; docs/spec-rules.md is made from this list. */
export const rules: readonly Rule[] = [
  {
    id: 'depends-unknown',
    severity: 'error',
    why: 'A service can only depend on a service of this spec.',
    find: ({ services }) => {
      const names = services.map(({ name }) => name);
      return services.flatMap(({ name, dependsOn }) =>
        dependsOn
          .map((other, i) => ({ other, path: ['services', name, 'dependsOn', i] }))
          .filter(({ other }) => !names.includes(other))
          .map(({ other, path }) => ({ path, message: `there is no service ${other}${meant(other, names)}` })),
      );
    },
  },
  {
    id: 'depends-cycle',
    severity: 'error',
    why: 'Services that depend on each other have no order in which they can be released.',
    find: ({ services }) =>
      cycleOf(services).map((cycle) => ({
        path: ['services', cycle[0]!, 'dependsOn'],
        message: `these depend on each other: ${[...cycle, cycle[0]].join(' -> ')}`,
      })),
  },
  {
    id: 'stage-name',
    severity: 'error',
    why: 'Each stage is a check run with a name of its own, beside register, deploy, full, revert and finalise.',
    find: (spec) =>
      stages(spec).flatMap(({ stage: { name }, path }) => {
        if (PHASES.includes(name)) return [{ path: [...path, 'stage'], message: `${name} is the name of a phase; choose another` }];
        const first = spec.process.stages.findIndex((other) => other.name === name);
        return first === path[2] ? [] : [{ path: [...path, 'stage'], message: `${name} is the name of stage ${first + 1} too; choose another` }];
      }),
  },
  {
    id: 'stage-weakens',
    severity: 'error',
    why: 'Traffic only ever rises; a later stage with less of it would undo what the earlier one showed.',
    find: (spec) =>
      stages(spec).flatMap(({ stage, path }, i) => {
        const before = spec.process.stages[i - 1];
        if (before === undefined || stage.traffic.weight >= before.traffic.weight) return [];
        const message = `${stage.name} has ${percent(stage.traffic.weight)} after ${percent(before.traffic.weight)} in ${before.name}; it may not be less`;
        return [{ path: [...path, 'traffic'], message }];
      }),
  },
  {
    id: 'stage-full',
    severity: 'error',
    why: 'All traffic on gray is what comes after the last stage, with its own watch.',
    find: (spec) =>
      stages(spec)
        .filter(({ stage }) => stage.traffic.weight >= ALL)
        .map(({ path }) => ({ path: [...path, 'traffic', 'weight'], message: '100% comes by itself after the last stage; see process.promote.watch' })),
  },
  {
    id: 'stage-without-traffic',
    severity: 'error',
    why: 'A stage sends somebody to gray.',
    find: (spec) =>
      stages(spec)
        .filter(({ stage }) => !exposes(stage.traffic))
        .map(({ stage, path }) => ({ path: [...path, 'traffic'], message: `${stage.name} sends nobody to gray; give it a match or a weight` })),
  },
  {
    id: 'least-above-most',
    severity: 'error',
    why: 'A stage whose deadline comes before its least time can never pass.',
    find: (spec) =>
      stages(spec)
        .filter(({ stage }) => stage.atLeast > stage.atMost)
        .map(({ stage, path }) => ({
          path: [...path, 'for'],
          message: `atLeast ${inWords(stage.atLeast)} is above atMost ${inWords(stage.atMost)}`,
        })),
  },
  {
    id: 'check-service',
    severity: 'error',
    why: 'With several services a check says which one it asks.',
    find: (spec) => {
      const names = spec.services.map(({ name }) => name);
      return checks(spec).flatMap(({ check, path }) => {
        if (names.includes(check.service)) return [];
        const message = check.service === '' ? `say which service: ${names.slice(0, 10).join(', ')}` : `there is no service ${check.service}${meant(check.service, names)}`;
        return [{ path: check.service === '' ? path : [...path, 'service'], message }];
      });
    },
  },
  {
    id: 'check-name',
    severity: 'error',
    why: 'A check is known by its service and name.',
    find: (spec) =>
      checks(spec).flatMap(({ stage, check, path }) => {
        const first = stage.checks.findIndex((other) => other.name === check.name && other.service === check.service);
        return first === path[4] ? [] : [{ path: [...path, 'name'], message: `${check.name} stands twice in ${stage.name}; choose another name` }];
      }),
  },
  {
    id: 'check-needs-traffic',
    severity: 'error',
    why: 'Requests of testers never enter a comparison, so a stage without weight leaves it nothing to count.',
    find: (spec) =>
      checks(spec)
        .filter(({ stage, check }) => stage.traffic.weight === 0 && traitsOf('check', check.options.kind).needsTraffic === true)
        .map(({ stage, check, path }) => ({
          path,
          message: `${check.name} counts requests by weight, and ${stage.name} has none; give the stage a weight`,
        })),
  },
  {
    id: 'placeholder',
    severity: 'error',
    why: 'A placeholder that nobody fills would reach a program as it stands.',
    find: (spec) => [
      ...spec.services.flatMap(({ name, target }) => placeholders(target, ['services', name, 'target'], TARGET_PLACEHOLDERS)),
      ...checks(spec).flatMap(({ check, path }) => placeholders(check.options, path, CHECK_PLACEHOLDERS)),
    ],
  },
  {
    id: 'deadline-too-short',
    severity: 'error',
    why: 'A deadline that is shorter than what it contains is always missed.',
    find: (spec) => {
      const found: Finding[] = [];
      const { hold, release } = spec.process;
      if (hold.expires < hold.wait) {
        found.push({ path: ['process', 'hold'], message: `expires ${inWords(hold.expires)} comes before wait ${inWords(hold.wait)} is over` });
      }
      for (const { name, target } of spec.services) {
        const within = millisOf((target['ready'] as { within?: unknown } | undefined)?.within);
        if (within !== null && within > release.deadline) {
          const message = `ready may take ${inWords(within)}, and process.release.deadline is ${inWords(release.deadline)}`;
          found.push({ path: ['services', name, 'target', 'ready', 'within'], message });
        }
      }
      for (const { stage, check, path } of checks(spec)) {
        const within = millisOf(check.options['within']);
        if (within !== null && within > stage.atMost) {
          found.push({ path: [...path, 'within'], message: `${inWords(within)} is longer than the stage lasts, ${inWords(stage.atMost)}` });
        }
      }
      return found;
    },
  },
  {
    id: 'timing',
    severity: 'error',
    why: 'A holder that cannot renew its lease must have gone to stable before the lease is over.',
    find: ({ timing: { effect, fresh, lease, margin } }) => {
      if (margin <= 0) return [{ path: ['timing', 'margin'], message: 'margin must be more than 0' }];
      const least = effect + margin + 2 * fresh;
      if (lease > least) return [];
      const message = `lease ${inWords(lease)} must be more than effect + margin + twice fresh, ${inWords(least)}`;
      return [{ path: ['timing'], message }];
    },
  },
  {
    id: 'freeze-window',
    severity: 'error',
    why: 'A window that never begins, or in a zone that nobody knows, freezes nothing.',
    find: ({ freeze }) =>
      freeze.flatMap(({ from, to, zone }, i) => {
        if (from >= to) return [{ path: ['freeze', i], message: `from ${from} is not before to ${to}; write a night as two windows` }];
        return knownZone(zone) ? [] : [{ path: ['freeze', i, 'zone'], message: `there is no time zone ${zone}; a name such as Europe/Berlin is allowed` }];
      }),
  },
  {
    id: 'approval-by-nobody',
    severity: 'warning',
    why: 'Approvals by environment protection are given between two jobs; a run alone only parks and waits.',
    find: ({ process }) =>
      process.promote.approval === 'environment' && process.hold.expires < 600_000
        ? [{ path: ['process', 'promote', 'approval'], message: `an approval must come within ${inWords(process.hold.expires)}; hardly anybody can` }]
        : [],
  },
  {
    id: 'ends-with-job',
    severity: 'warning',
    why: 'What this kind starts lives on the runner, and a hosted runner is thrown away after the job.',
    find: ({ services, journal }, { hostedRunner }) => {
      if (!hostedRunner) return [];
      const ends = (folder: 'target' | 'router' | 'record', kind: string) => traitsOf(folder, kind).endsWithJob === true;
      const message = (kind: string) => `${kind} ends with the job on this hosted runner; use a self-hosted one`;
      return [
        ...services.flatMap(({ name, target, router }) => [
          ...(ends('target', target.kind) ? [{ path: ['services', name, 'target'], message: message(target.kind) }] : []),
          ...(ends('router', router.kind) ? [{ path: ['services', name, 'router'], message: message(router.kind) }] : []),
        ]),
        ...(ends('record', journal.kind) ? [{ path: ['journal'], message: message(journal.kind) }] : []),
      ];
    },
  },
  {
    id: 'capacity',
    severity: 'warning',
    why: 'Gray needs its share of the instances and a fifth more; it cannot have more than the full size.',
    find: (spec) =>
      stages(spec).flatMap(({ stage, path }) =>
        spec.services
          .filter(({ instances }) => instances > 1 && Math.ceil((stage.traffic.weight * instances * 1.2) / ALL) > instances)
          .map(({ name, instances }) => ({
            path: [...path, 'traffic', 'weight'],
            message: `${percent(stage.traffic.weight)} of ${name} asks for more than its ${instances} instances; it gets those without the usual fifth of room`,
          })),
      ),
  },
  {
    id: 'stage-without-checks',
    severity: 'warning',
    why: 'A stage that asks nothing passes when its time is over.',
    find: (spec) =>
      stages(spec)
        .filter(({ stage }) => stage.checks.length === 0)
        .map(({ stage, path }) => ({ path, message: `${stage.name} has no checks: it passes after ${inWords(stage.atLeast)}, whatever happens` })),
  },
  {
    id: 'sticky-lost',
    severity: 'warning',
    why: 'Users who stayed on gray may be sent back when a later stage is not sticky.',
    find: (spec) =>
      stages(spec).flatMap(({ stage, path }, i) => {
        const before = spec.process.stages[i - 1]?.traffic.sticky;
        if (before === undefined || stage.traffic.sticky?.cookie === before.cookie) return [];
        return [{ path: [...path, 'traffic'], message: `the stage before keeps users by the cookie ${before.cookie}; this one does not` }];
      }),
  },
];

const TARGET_PLACEHOLDERS = ['port', 'address', 'version', 'service', 'instance', 'instances', 'size'];
const CHECK_PLACEHOLDERS = ['gray', 'stable', 'version', 'service', 'arm', 'window'];

function stages(spec: Spec): { stage: StageSpec; path: (string | number)[] }[] {
  return spec.process.stages.map((stage, i) => ({ stage, path: ['process', 'test', i] }));
}

function checks(spec: Spec): { stage: StageSpec; check: CheckSpec; path: (string | number)[] }[] {
  return stages(spec).flatMap(({ stage, path }) =>
    stage.checks.map((check, i) => ({ stage, check, path: [...path, 'checks', i] })),
  );
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? `; there are: ${known.slice(0, 10).join(', ')}` : `; did you mean ${near}?`;
}

function traitsOf(folder: keyof typeof traits, kind: string): { readonly endsWithJob?: boolean; readonly needsTraffic?: boolean } {
  return (traits[folder] as Readonly<Record<string, { endsWithJob?: boolean; needsTraffic?: boolean }>>)[kind] ?? {};
}

function placeholders(value: unknown, path: readonly (string | number)[], known: readonly string[]): Finding[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\{([a-z][a-zA-Z]*)\}/g)]
      .map((match) => match[1]!)
      .filter((name) => !known.includes(name))
      .map((name) => ({ path, message: `there is no placeholder {${name}}${meant(name, known)}` }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'body' ? [] : placeholders(each, [...path, Array.isArray(value) ? Number(key) : key], known),
  );
}

function millisOf(text: unknown): number | null {
  return typeof text === 'string' ? parseDuration(text) : null;
}

function knownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** One cycle of each knot of services, found without recursion: chains are as long as a spec allows. */
function cycleOf(services: Spec['services']): string[][] {
  const below = new Map(services.map(({ name, dependsOn }) => [name, dependsOn]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const { name } of services) {
    const trail: string[] = [];
    const stack = [{ name, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      if (top.next === 0) {
        if (done.has(top.name)) {
          stack.pop();
          continue;
        }
        trail.push(top.name);
      }
      const other = below.get(top.name)?.[top.next++];
      if (other === undefined) {
        done.add(top.name);
        trail.pop();
        stack.pop();
      } else if (trail.includes(other)) cycles.push(trail.slice(trail.indexOf(other)));
      else if (below.has(other)) stack.push({ name: other, next: 0 });
    }
  }
  return cycles;
}
