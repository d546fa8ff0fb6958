import type { Rule } from '../rule.ts';
import { approvalByNobody } from './approvalByNobody.ts';
import { approversUnused } from './approversUnused.ts';
import { baseline } from './baseline.ts';
import { baselineUntold } from './baselineUntold.ts';
import { capacity } from './capacity.ts';
import { chainAlone } from './chainAlone.ts';
import { chainEntry } from './chainEntry.ts';
import { chainRouter } from './chainRouter.ts';
import { checkName } from './checkName.ts';
import { checkNeedsTraffic } from './checkNeedsTraffic.ts';
import { checkService } from './checkService.ts';
import { deadlineTooShort } from './deadlineTooShort.ts';
import { dependsCycle } from './dependsCycle.ts';
import { dependsUnknown } from './dependsUnknown.ts';
import { deploymentShared } from './deploymentShared.ts';
import { durationTooLong } from './durationTooLong.ts';
import { endsWithJob } from './endsWithJob.ts';
import { freezeWindow } from './freezeWindow.ts';
import { latencyPoints } from './latencyPoints.ts';
import { leastAboveMost } from './leastAboveMost.ts';
import { placeholder } from './placeholder.ts';
import { rawCounter } from './rawCounter.ts';
import { replicaShare } from './replicaShare.ts';
import { risk } from './risk.ts';
import { routerLimits } from './routerLimits.ts';
import { stageFull } from './stageFull.ts';
import { stageName } from './stageName.ts';
import { stageSeesNothing } from './stageSeesNothing.ts';
import { stageWeakens } from './stageWeakens.ts';
import { stageWithoutChecks } from './stageWithoutChecks.ts';
import { stageWithoutTraffic } from './stageWithoutTraffic.ts';
import { stickyGroups } from './stickyGroups.ts';
import { stickyLost } from './stickyLost.ts';
import { stickyUngrouped } from './stickyUngrouped.ts';
import { timing } from './timing.ts';

/** Every rule, errors first. */
export const rules: readonly Rule[] = [
  dependsUnknown,
  dependsCycle,
  chainEntry,
  chainRouter,
  baseline,
  deploymentShared,
  stageName,
  stageWeakens,
  stageFull,
  stageWithoutTraffic,
  stickyGroups,
  routerLimits,
  replicaShare,
  leastAboveMost,
  latencyPoints,
  checkService,
  checkName,
  checkNeedsTraffic,
  placeholder,
  rawCounter,
  baselineUntold,
  deadlineTooShort,
  durationTooLong,
  timing,
  risk,
  freezeWindow,
  approvalByNobody,
  approversUnused,
  endsWithJob,
  capacity,
  chainAlone,
  stageWithoutChecks,
  stageSeesNothing,
  stickyLost,
  stickyUngrouped,
];
