/** A rule without which releases break, and how it is taken out of a copy of the product. */
export interface Rule {
  readonly rule: string;
  /** The story that goes wrong then. */
  readonly story: string;
  readonly patches: readonly Patch[];
}

/** An exact replacement in one file. */
export interface Patch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const RUN = 'src/controller/run.ts';
const TENURE = 'src/controller/tenure.ts';
const PROGRAM = 'src/release/program.ts';

/** The rules of docs/protocol.md, by their numbers there. */
export const PROTOCOL: readonly Rule[] = [
  {
    rule: 'fresh look (5)',
    story: 'A decides and sleeps; B pre-empts and ends its quiet period; A sends',
    patches: [{ file: RUN, from: 'clock.monotonic() - seen <= this.#timing.fresh', to: 'true' }],
  },
  {
    rule: 'wait before a takeover (10)',
    story: 'B takes over from a run that is alive and still has its lease',
    patches: [{ file: TENURE, from: '  return lease + margin;', to: '  return 0;' }],
  },
  {
    rule: 'quiet period (6, 11)',
    story: 'B pre-empts and goes on while A still sends on a fresh look',
    patches: [{ file: TENURE, from: '  return fresh + effect + margin;', to: '  return 0;' }],
  },
  {
    rule: 'margin',
    story: 'a write arrives at the instant that the quiet period ends',
    patches: [
      { file: TENURE, from: '  return fresh + effect + margin;', to: '  return fresh + effect;' },
      { file: TENURE, from: '  return lease + effect + margin;', to: '  return lease + effect;' },
      { file: TENURE, from: '  return lease + margin;', to: '  return lease;' },
      { file: TENURE, from: 'quietUntil, now + effect + margin);', to: 'quietUntil, now + effect);' },
      { file: TENURE, from: 'endUntil, now + effect + margin);', to: 'endUntil, now + effect);' },
    ],
  },
  {
    rule: 'quiet before the end (11)',
    story: 'A, pre-empted, goes to stable by its lease, into the next release',
    patches: [
      {
        file: TENURE,
        from: "how === 'preempt' || how === 'unknowing' ? now + endPeriod(timing) : quiet",
        to: 'quiet',
      },
    ],
  },
  {
    rule: 'lease (7)',
    story: 'A sleeps; B takes over and goes on; A puts traffic back',
    patches: [{ file: TENURE, from: '  return now < tenure.leaseFrom + lease;', to: '  return true;' }],
  },
  {
    rule: 'reading back (6)',
    story: '"to stable" is lost and believed done; gray is removed under traffic',
    patches: [
      {
        file: 'src/controller/send.ts',
        from: '      const router = systems.routers.get(effect.service)!;',
        to: '      const router = systems.routers.get(effect.service)! as any; router.told = effect.route;',
      },
      {
        file: 'src/controller/systems.ts',
        from: 'known(systems.routers.get(name)?.read(signal), signal)',
        to: 'known((systems.routers.get(name) as any).read(signal).then((read: any) => ({ ...read, route: (systems.routers.get(name) as any).told ?? read.route })), signal)',
      },
    ],
  },
  {
    rule: 'capacity first (9)',
    story: 'all of the traffic on half of gray',
    patches: [{ file: 'src/release/moves.ts', from: "settled ? 'shifting' : 'scaling'", to: "'shifting'" }],
  },
  {
    rule: 'traffic away before gray is removed (9)',
    story: 'gray is removed while it has a share',
    patches: [
      {
        file: PROGRAM,
        from: "    [restored.filter(({ standing }) => standing !== 'met'), ...first],\n",
        to: "    consumersFirst.map((services) => services.map((s) => scaleGoal(real, s.name, s.to, 0))),\n    [restored.filter(({ standing }) => standing !== 'met'), ...first],\n",
      },
      {
        file: 'src/release/revert.ts',
        from: "  if (away.length > 0) return { do: 'send', wave: away };\n",
        to: '',
      },
    ],
  },
  {
    rule: 'stable is ready (7)',
    story: 'traffic is put back on a broken stable version',
    patches: [
      {
        file: PROGRAM,
        from: '  return ready(from) >= instances || ready(from) > ready(to);',
        to: '  return true;',
      },
    ],
  },
  {
    rule: 'traffic first (7)',
    story: 'the journal is gone, a check fails, gray keeps its traffic',
    patches: [
      {
        file: RUN,
        from: "        await this.#send(decision.wave, seen, tenure);\n        return this.#append([{ type: 'phase', phase: 'reverting'",
        to: "        return this.#append([{ type: 'phase', phase: 'reverting'",
      },
      {
        file: RUN,
        from: "decision.do === 'revert' ? decision.wave : expiring ? effectsAway(view) : []",
        to: 'expiring ? effectsAway(view) : []',
      },
    ],
  },
  {
    rule: 'to stable before the lease is over (8)',
    story: 'the journal is gone, the lease over, gray serves unsupervised',
    patches: [
      {
        file: TENURE,
        from: '  return tenure.leaseFrom + lease - effect - margin;',
        to: '  return Number.POSITIVE_INFINITY;',
      },
    ],
  },
  {
    rule: 'less traffic than the journal explains (13)',
    story: 'A puts traffic back and dies; B raises the version that failed',
    patches: [
      { file: 'src/release/failure.ts', from: '  if (!successor) return null;', to: '  return null;' },
    ],
  },
  {
    rule: 'turning back before the new default (15)',
    story:
      '`finalising` is not answered; a check fails; traffic goes back; the entry arrives; the failed version is promoted',
    patches: [
      {
        file: 'src/release/finalise.ts',
        from: 'failureOf(view) ?? trafficGone(view);',
        to: 'null as ReturnType<typeof failureOf>;',
      },
    ],
  },
  {
    rule: 'the new default first (15)',
    story: 'the router forgets; the old version is removed while it is the default',
    patches: [
      {
        file: PROGRAM,
        from: '    each((s) => route(plan, state, real, s.name, s.to, null)),\n    [[registry',
        to: '    [...each((s) => scaleGoal(real, s.name, s.from, 0))].reverse(),\n    each((s) => route(plan, state, real, s.name, s.to, null)),\n    [[registry',
      },
    ],
  },
  {
    rule: 'no force (1)',
    story: 'a second writer erases what the first wrote',
    patches: [
      {
        file: '__tests__/sim/world/git.ts',
        from: 'creates ? tip !== null : !this.#descends(id, tip)',
        to: 'false',
      },
    ],
  },
  {
    rule: 'a lease from the start of its push (7)',
    story: 'a slow answer stretches the lease',
    patches: [
      {
        file: 'src/controller/scribe.ts',
        from: 'tenure.leaseFrom = appended.began;',
        to: 'tenure.leaseFrom = this.#given.clock.monotonic();',
      },
      { file: TENURE, from: '    leaseFrom: began ?? Number.NEGATIVE_INFINITY,', to: '    leaseFrom: now,' },
    ],
  },
  {
    rule: "the successor's write (14)",
    story: 'a late share passes its version check as gray is removed',
    patches: [{ file: TENURE, from: 'inherited: successor,', to: 'inherited: false,' }],
  },
  {
    rule: 'what targets tell is only a hint',
    story: 'a run rests until a target tells of a change; the connection hangs, and its lease is over',
    patches: [{ file: RUN, from: 'Math.min(fresh, left()) - SETTLING', to: '3_600_000' }],
  },
];

const RARE =
  'what goes wrong takes more things at once than the simulation draws; __tests__/controller/rare.test.ts has them';

/** Rules whose absence alone breaks no release here, and why. */
export const COVERED: readonly { readonly rule: string; readonly why: string }[] = [
  {
    rule: 'nonce (1)',
    why: 'an entry names its run and its time, so two runs never write the same commit; the records have their own test of it',
  },
  {
    rule: 'resolving a push (2)',
    why: 'a run that takes a push for not written looks at the journal before it does anything else; the records have their own test of it',
  },
  {
    rule: 'work before heartbeats (4)',
    why: 'an append is given up after E, and a heartbeat is due a third of the lease after the last, which is longer',
  },
  {
    rule: 'heartbeats while orders do not take',
    why: 'a lease that is about to end is renewed before anything else; this leaves time for another try',
  },
  {
    rule: 'no step back to an older tip',
    why: 'what a replica that lags behind leaves out, the run remembers: what it has ordered, and that it turned back',
  },
  {
    rule: 'writing each router after a change of hands (14)',
    why: RARE,
  },
  {
    rule: 'the new version is whole before it is final',
    why: RARE,
  },
  {
    rule: 'no way on while a router cannot be read (15)',
    why: RARE,
  },
];
