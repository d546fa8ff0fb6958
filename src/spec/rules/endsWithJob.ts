import { traitsOf } from '../kinds.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Spec } from '../types.ts';

export const endsWithJob: Rule = {
  id: 'ends-with-job',
  severity: 'warning',
  why: 'What such a kind starts or writes lives on the runner, and a hosted runner is thrown away after the job.',
  example: 'journal: { kind: file }',
  find(spec, { hostedRunner }) {
    if (!hostedRunner) return [];
    return [
      ...ofServices(spec, 'target'),
      ...ofServices(spec, 'router'),
      ...ofRecord(spec, 'registry'),
      ...ofRecord(spec, 'journal'),
    ];
  },
};

/** One finding a kind: with a thousand services nothing else changes. */
function ofServices({ services }: Spec, folder: 'target' | 'router'): Finding[] {
  const kinds = new Map<string, string[]>();
  for (const service of services) {
    const { kind } = service[folder];
    if (traitsOf(folder, kind).endsWithJob)
      kinds.set(kind, [...(kinds.get(kind) ?? []).slice(0, 1), service.name]);
  }
  return [...kinds].map(([kind, [first]]) => ({
    path: ['services', first!, folder],
    message: `${folder} ${kind} lives on the runner, and a hosted runner is gone after the job: use a runner of your own`,
  }));
}

function ofRecord(spec: Spec, which: 'registry' | 'journal'): Finding[] {
  const { kind } = spec[which];
  // A journal that nobody asked for is the registry over again.
  if (!traitsOf('record', kind).endsWithJob || (which === 'journal' && spec.journal === spec.registry))
    return [];
  return [
    {
      path: [which],
      message: `${which} ${kind} lives on the runner, and a hosted runner is gone after the job: use git`,
    },
  ];
}
