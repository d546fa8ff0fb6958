import type { ParseArgsConfig } from 'node:util';

export const OPTIONS = {
  spec: { type: 'string' },
  versions: { type: 'string' },
  environment: { type: 'string' },
  reason: { type: 'string' },
  commit: { type: 'string' },
  state: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  keep: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export function usage(): string {
  return `gray-release <command> [options]

Commands
  release SERVICE=VERSION ...   carry a new version from its first slice to a verdict (the default of the action)
  register                      say what serves now, and bring it up where nothing runs yet
  validate                      check the spec, every error with its line
  plan SERVICE=VERSION ...      say what a release would do, stage by stage
  status                        what is live, and what serves
  revert                        put all requests back on the initial version, now
  promote --reason WHY          go on against or without a verdict; the end says who and why
  judge                         evidence as JSON Lines in, decisions out
  demo                          a good and a bad version released on this machine, in under a minute

Options
  --spec FILE          default .github/gray-release.yml
  --versions LIST      another way to give SERVICE=VERSION, parted by commas
  --environment NAME   an entry of the spec's environments
  --reason TEXT        recorded with promote and revert
  --commit SHA         for promote: refused when the live release is of another commit
  --state FOLDER       what outlives a run on this machine; default ~/.gray-release
  --json               one object per event on standard output; people's output stays on standard error
  --verbose            every step of every look
  --version, --help

Exit status
  0 promoted or done   1 reverted or refused   2 wrong input   3 the environment failed, something is left to do
  4 held, a person is asked`;
}
