import type { Rule } from '../rule.ts';
import { approvalByNobody } from './approvalByNobody.ts';
import { capacity } from './capacity.ts';
import { checkName } from './checkName.ts';
import { checkNeedsTraffic } from './checkNeedsTraffic.ts';
import { checkService } from './checkService.ts';
import { deadlineTooShort } from './deadlineTooShort.ts';
import { dependsCycle } from './dependsCycle.ts';
import { dependsUnknown } from './dependsUnknown.ts';
import { durationTooLong } from './durationTooLong.ts';
import { endsWithJob } from './endsWithJob.ts';
import { freezeWindow } from './freezeWindow.ts';
import { leastAboveMost } from './leastAboveMost.ts';
import { placeholder } from './placeholder.ts';
import { risk } from './risk.ts';
import { stageFull } from './stageFull.ts';
import { stageName } from './stageName.ts';
import { stageWeakens } from './stageWeakens.ts';
import { stageWithoutChecks } from './stageWithoutChecks.ts';
import { stageWithoutTraffic } from './stageWithoutTraffic.ts';
import { stickyLost } from './stickyLost.ts';
import { timing } from './timing.ts';

/** Every rule, errors first. */
export const rules: readonly Rule[] = [
  dependsUnknown,
  dependsCycle,
  stageName,
  stageWeakens,
  stageFull,
  stageWithoutTraffic,
  leastAboveMost,
  checkService,
  checkName,
  checkNeedsTraffic,
  placeholder,
  deadlineTooShort,
  durationTooLong,
  timing,
  risk,
  freezeWindow,
  approvalByNobody,
  endsWithJob,
  capacity,
  stageWithoutChecks,
  stickyLost,
];
