import type { Instance } from '../../ports/target.ts';
import type { Container, ContainerStatus, Pod, Terminated } from './types.ts';

/** Waiting for this does not end by itself, or has been tried again and again. */
const HOPELESS = new Set([
  'CrashLoopBackOff',
  'ImagePullBackOff',
  'InvalidImageName',
  'ErrImageNeverPull',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
]);

export interface Standing {
  readonly state: Instance['state'];
  /** What its status says of a pod that is not ready. */
  readonly says: string | null;
  /** The container that is to blame, for its last output; null where none is. */
  readonly container: string | null;
}

/** How a pod stands, by its own status alone. */
export function standingOf({ metadata, spec, status = {} }: Pod): Standing {
  if (metadata.deletionTimestamp !== undefined) return { state: 'stopping', says: null, container: null };
  const { phase, conditions = [] } = status;
  const condition = (type: string) => conditions.find((each) => each.type === type);
  if (phase === 'Failed' || phase === 'Succeeded') {
    const says = status.message ?? status.reason ?? (phase === 'Failed' ? 'it failed' : 'it has ended');
    return { state: 'failed', says, container: null };
  }
  if (condition('Ready')?.status === 'True') return { state: 'ready', says: null, container: null };
  const statuses = [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])];
  const waiting = statuses.find((each) => each.state?.waiting !== undefined && isTelling(each));
  if (waiting !== undefined) {
    const { reason = '', message } = waiting.state!.waiting!;
    const last = ended(waiting.lastState?.terminated);
    const says = [`${waiting.name}: ${reason}`, message, last].filter(Boolean).join(': ');
    return { state: HOPELESS.has(reason) ? 'failed' : 'starting', says, container: waiting.name };
  }
  const down = statuses.find((each) => ended(each.state?.terminated ?? each.lastState?.terminated) !== null);
  if (down !== undefined && down.ready !== true) {
    const says = `${down.name}: ${ended(down.state?.terminated ?? down.lastState?.terminated)}`;
    return { state: 'starting', says, container: down.name };
  }
  const unscheduled = condition('PodScheduled');
  if (unscheduled?.status === 'False')
    return { state: 'starting', says: `${unscheduled.reason}: ${unscheduled.message}`, container: null };
  const unready = statuses.find(({ ready }) => ready !== true);
  const [running] = spec.containers as readonly Container[];
  return {
    state: 'starting',
    says: condition('Ready')?.message ?? null,
    container: statuses.length === 0 ? null : (unready?.name ?? running?.name ?? null),
  };
}

/** Every container waits for a moment at first. */
function isTelling({ state }: ContainerStatus): boolean {
  const reason = state?.waiting?.reason ?? '';
  return reason !== '' && reason !== 'ContainerCreating' && reason !== 'PodInitializing';
}

/** Null for what ended well, or has not ended. */
function ended(terminated: Terminated | undefined): string | null {
  if (terminated === undefined || terminated.exitCode === 0) return null;
  const { exitCode, reason = '', message } = terminated;
  const how = `${reason === '' || reason === 'Error' ? 'it ended' : reason} with status ${exitCode}`;
  return message === undefined ? how : `${how}: ${message}`;
}
