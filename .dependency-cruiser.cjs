/** The direction of DESIGN: entries, wire, adapters side by side, ports, the pure core. Nothing points back up. */
const adapters = '^src/(registry|target|router|check|metric|journal|record)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment:
        'release/ and judge/ know no adapter, no Node module, no clock and no randomness: time comes in as data.',
      severity: 'error',
      from: { path: '^src/(release|judge)/' },
      to: { dependencyTypesNot: ['type-only'], pathNot: '^src/(release|judge|spec/types)' },
    },
    {
      name: 'core-knows-only-ports',
      comment: 'Even its types come from the ports and the normalised spec alone.',
      severity: 'error',
      from: { path: '^src/(release|judge)/' },
      to: { pathNot: '^src/(release|judge|ports|spec/types)' },
    },
    {
      name: 'ports-know-the-core',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { pathNot: '^src/(ports|release|report/story)' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/(registry|target|router|check|metric|journal|record)/' },
      to: { path: adapters, pathNot: '^src/$1/' },
    },
    {
      name: 'adapters-do-not-look-up',
      severity: 'error',
      from: { path: adapters },
      to: { path: '^src/(action|cli|commands|controller|demo|report|wire)' },
    },
    {
      name: 'controller-knows-ports-and-core',
      severity: 'error',
      from: { path: '^src/controller/' },
      to: { pathNot: ['^src/(controller|ports|release|judge|spec/types)', '^(node:)?[a-z_/]+$'] },
    },
    {
      name: 'only-wire-knows-every-part',
      comment: 'The demo ends what it started, which no release ever asks of an adapter.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(wire\\.ts|demo/sweep\\.ts)|${adapters}` },
      to: { path: adapters },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
