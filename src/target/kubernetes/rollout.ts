import type { Deployment } from './types.ts';

/** Every pod is of the newest template, and available. */
export function isRolledOut({ metadata, spec, status = {} }: Deployment): boolean {
  const { observedGeneration = 0, replicas = 0, updatedReplicas = 0, availableReplicas = 0 } = status;
  const wanted = spec.replicas ?? 1;
  return (
    observedGeneration >= (metadata.generation ?? 0) &&
    updatedReplicas === wanted &&
    replicas === wanted &&
    availableReplicas === wanted
  );
}

/** How far it is, for people. */
export function rolloutOf({ metadata, spec, status = {} }: Deployment): string {
  const { updatedReplicas = 0, availableReplicas = 0 } = status;
  const stuck = stuckOf({ status });
  const far = `${metadata.name}: ${updatedReplicas} of ${spec.replicas ?? 1} pods are new, ${availableReplicas} available`;
  return stuck === null ? far : `${far}; ${stuck}`;
}

/** Why it does not go on; null while it does. */
export function stuckOf({ status }: Pick<Deployment, 'status'>): string | null {
  const conditions = status?.conditions ?? [];
  const failure = conditions.find(({ type, status: holds }) => type === 'ReplicaFailure' && holds === 'True');
  // Quota, admission and the like: there is no pod to ask.
  if (failure !== undefined) return failure.message ?? failure.reason ?? 'pods cannot be made';
  const late = conditions.find(
    ({ type, reason }) => type === 'Progressing' && reason === 'ProgressDeadlineExceeded',
  );
  return late === undefined ? null : (late.message ?? 'it made no progress within its deadline');
}
