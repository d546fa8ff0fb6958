/** Every input and output of action.yml, once; a test ties this table to that file. */
export const INPUTS = [
  'command',
  'spec',
  'versions',
  'environment',
  'reason',
  'commit',
  'token',
  'state',
] as const;
export const OUTPUTS = ['decision', 'reason-code', 'release-id', 'phase', 'result'] as const;
export const STATES = ['live'] as const;

export type Input = (typeof INPUTS)[number];
