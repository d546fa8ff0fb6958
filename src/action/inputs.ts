/** Every input and output of action.yml, once; a test ties this table to that file. */
export const INPUTS = [
  'command',
  'spec',
  'versions',
  'environment',
  'reason',
  'commit',
  'traffic',
  'error-rate',
  'file',
  'releases',
  'set',
  'release-id',
  'all',
  'output',
  'report',
  'now',
  'emergency',
  'mode',
  'dispatch',
  'permission',
  'token',
  'state',
] as const;
export const OUTPUTS = ['decision', 'reason-code', 'release-id', 'phase', 'result'] as const;
export const STATES = ['live'] as const;

export type Input = (typeof INPUTS)[number];
