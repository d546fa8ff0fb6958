import type { Target, TargetKind } from '../../ports/target.ts';
import { placedTarget } from '../placed/target.ts';
import { projectsOf } from './manager.ts';
import { composeSchema, settingsOf } from './options.ts';

/** Instances are Compose projects of their own, so one version's are never touched by what is done to another's. */
export const composeTarget = {
  kind: 'compose',
  schema: composeSchema,
  traits: {},
  create(options, given): Target {
    const settings = settingsOf(options, given);
    return placedTarget(settings, projectsOf(settings));
  },
} satisfies TargetKind;
