import type { Target, TargetKind } from '../../ports/target.ts';
import { placedTarget } from '../placed/target.ts';
import { unitsOf } from './manager.ts';
import { settingsOf, systemdSchema } from './options.ts';

/** Instances are units of a systemd template; each runs in the folder of its version, which other versions never touch. */
export const systemdTarget = {
  kind: 'systemd',
  schema: systemdSchema,
  traits: {},
  create(options, given): Target {
    const settings = settingsOf(options, given);
    return placedTarget(settings, unitsOf(settings));
  },
} satisfies TargetKind;
