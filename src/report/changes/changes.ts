import type { Loaded, Spec } from '../../spec/types.ts';
import type { Change } from './change.ts';
import { freezeChanges } from './freeze.ts';
import { serviceChanges } from './services.ts';
import { settingChanges } from './settings.ts';
import { stageChanges } from './stages.ts';

type Valid = Extract<Loaded, { readonly spec: Spec }>;

/**
 * What `after` says otherwise than `before`, in words; pure. Defaults and units are resolved, so that another way to say the same
 * is no change.
 */
export function changesOf(before: Spec, after: Spec): Change[] {
  const withService = Math.max(before.services.length, after.services.length) > 1;
  return [
    ...stageChanges(before.process.stages, after.process.stages, withService),
    ...settingChanges(before, after),
    ...freezeChanges(before.freeze, after.freeze),
    ...serviceChanges(before.services, after.services),
  ];
}

/** The same, and what changes only in some of the environments. */
export function changesEverywhere(before: Valid, after: Valid): Change[] {
  const changes = changesOf(before.spec, after.spec);
  const said = new Set(changes.map((change) => JSON.stringify(change)));
  const names = [...new Set([...before.environments, ...after.environments])];
  for (const name of names) {
    const [was, is] = [withinOf(before, name), withinOf(after, name)];
    if (was === undefined || is === undefined) {
      changes.push({
        what: 'environment',
        from: was === undefined ? null : name,
        to: is === undefined ? null : name,
        riskier: null,
      });
    } else if (was !== null && is !== null) {
      const here = changesOf(was, is).filter((change) => !said.has(JSON.stringify(change)));
      changes.push(...here.map((change) => ({ ...change, what: `${name}: ${change.what}` })));
    }
  }
  return changes;
}

/** Undefined where there is none; null where it has errors. */
function withinOf(loaded: Valid, name: string): Spec | null | undefined {
  return loaded.environments.includes(name) ? loaded.within(name).spec : undefined;
}
