import type { ParseArgsConfig } from 'node:util';

export const OPTIONS = {
  spec: { type: 'string' },
  versions: { type: 'string' },
  environment: { type: 'string' },
  reason: { type: 'string' },
  commit: { type: 'string' },
  state: { type: 'string' },
  traffic: { type: 'string' },
  'error-rate': { type: 'string' },
  file: { type: 'string' },
  releases: { type: 'string' },
  set: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  output: { type: 'string' },
  report: { type: 'string' },
  now: { type: 'boolean' },
  emergency: { type: 'boolean' },
  detached: { type: 'boolean' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  keep: { type: 'boolean' },
  aa: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export function usage(): string {
  return `gray-release <command> [options]

Commands
  release SERVICE=VERSION ...   carry a new version from its first slice to a verdict (the default of the action)
  register                      say what serves now, and bring it up where nothing runs yet
  validate                      check the spec, every error with its line
  plan SERVICE=VERSION ...      say what a release would do and see, stage by stage
  advance                       one short look at every live release, for runs that must not hold a runner
  status                        what is live, and what serves
  revert                        put all requests back on the initial version, now
  pause                         hold the live release where it is: traffic stays, judging goes on
  resume                        let a held release go on
  approve                       let a release that passed everything become permanent
  undo                          release the version that served before the last promotion
  promote --reason WHY          go on against or without a verdict; the end says who and why
  backtest                      what other settings would have decided in past releases, and when
  report [RELEASE]              one release as a page of HTML, the newest where none is named; --all for all of them
  permissions                   the Role that the spec needs in Kubernetes, as YAML
  judge                         evidence as JSON Lines in, decisions out
  demo                          a good and a bad version released on this machine, in about a minute

Options
  --spec FILE          default .github/gray-release.yml
  --versions LIST      another way to give SERVICE=VERSION, parted by commas
  --environment NAME   an entry of the spec's environments
  --reason TEXT        recorded with what is asked; promote, undo --now and --emergency need one
  --commit SHA         for promote and approve: refused when the live release is of another commit
  --now                for undo: straight to all requests, without the stages
  --detached           for release: returns once gray is judged; advance goes on with it
  --emergency          for release and undo: pass over freeze windows
  --state FOLDER       what outlives a run on this machine; default ~/.gray-release
  --traffic RATE       for plan: requests a second to each service, such as 100/s; default: as it was lately
  --error-rate SHARE   for plan: the share of them that fails, such as 0.1%
  --output FILE        for report: where the page goes; default gray-release-report.html
  --all                for report: how often, how long and how the releases of the journal ended
  --report FILE        for release, advance, revert and the others that carry a release: write its page too
  --releases NUMBER    for backtest: how many past releases, default 20; for report --all, default 100
  --file FILE          for backtest: evidence as JSON Lines, - for standard input, instead of the journal
  --set SETTINGS       for backtest: falseRevert=5%,tolerate=10%,ruleOut=20%; may be given several times
  --keep               for demo: leave its folder
  --aa NUMBER          for demo: so many harmless versions, to see how many are reverted
  --json               one object per event on standard output; people's output stays on standard error
  --verbose            every step of every look
  --version, --help

Exit status
  0 promoted or done   1 reverted or refused   2 wrong input   3 the environment failed, something is left to do
  4 held, a person is asked`;
}
