import { ALL } from '../../release/units.ts';
import type { ApprovalSpec, Spec } from '../../spec/types.ts';
import type { Change } from './change.ts';
import { type Leaf, type Leaves, leavesOf } from './leaves.ts';
import { SETTING_RISKS } from './risks.ts';
import { changedValues } from './values.ts';
import { writtenDuration, writtenShare } from './written.ts';

/** What differs outside services, stages and freeze windows. */
export function settingChanges(before: Spec, after: Spec): Change[] {
  return changedValues(valuesOf(before), valuesOf(after), {
    name: (path) => path,
    show: shown,
    risks: SETTING_RISKS,
  });
}

/** As in the file, but `process` is left out before what it holds. */
function valuesOf({ services: _services, freeze: _freeze, process, ...rest }: Spec): Leaves {
  const { stages: _stages, promote, chain, ...settings } = process;
  return new Map([
    ...leavesOf(rest),
    ...leavesOf(chain && { chain: { header: chain.header, entry: chain.entry } }),
    ...leavesOf({ ...settings, promote: { ...promote, ...askedOf(promote.approval) } }),
  ]);
}

/** Where nobody is asked, what the defaults would ask. */
function askedOf(approval: ApprovalSpec | null) {
  const { by, ...approvers } = approval ?? { by: 'none', people: 1, lasts: 86_400_000, author: true };
  return { approval: by, approvers };
}

const DURATION = /^timing\.|^(release|revert)\.deadline$|^promote\.(watch|approvers\.lasts)$|^hold\./;

function shown(path: string, value: Leaf): string {
  if (typeof value !== 'number') return String(value);
  if (DURATION.test(path)) return writtenDuration(value);
  if (path.startsWith('risk.')) return writtenShare(value);
  return path === 'release.slice.share' ? writtenShare(value / ALL) : String(value);
}
