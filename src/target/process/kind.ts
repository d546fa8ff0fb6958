import type { Target, TargetKind } from '../../ports/target.ts';
import { readOrders, readService } from './files.ts';
import { tryLock } from './lock.ts';
import { lookAt } from './look.ts';
import { processSchema, type Settings, settingsOf } from './options.ts';
import { promote, scale } from './scale.ts';
import { needsTending, tend } from './stop.ts';

/** Instances are detached processes on this machine, kept by state files: whoever runs next finds them again. */
export const processTarget = {
  kind: 'process',
  schema: processSchema,
  traits: { endsWithJob: true },
  create(options, given): Target {
    const settings = settingsOf(options, given);
    return {
      read: () => read(settings),
      scale: (version, size, call) => scale(settings, version, size, call),
      promote: (version, call) => promote(settings, version, call),
    };
  },
} satisfies TargetKind;

async function read(settings: Settings) {
  const { folder } = settings;
  if (needsTending(await readOrders(folder))) {
    // Whoever holds the lock is tending already.
    const free = tryLock(folder);
    try {
      if (free !== null) await tend(settings);
    } finally {
      free?.();
    }
  }
  const [looked, { permanent }] = await Promise.all([lookAt(settings), readService(folder)]);
  return {
    permanent: permanent ?? '',
    instances: looked.map(({ order: { id, version, address }, state, why }) => ({
      id,
      version,
      address,
      state,
      ...(why !== undefined && { why }),
    })),
  };
}
