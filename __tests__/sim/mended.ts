import type { Rule } from './rules.ts';

const RUN = 'src/controller/run.ts';
const PROGRAM = 'src/release/program.ts';

/** What the simulation has found in the product itself, and how each would come back. */
export const MENDED: readonly Rule[] = [
  {
    rule: 'a journal that takes nothing is as good as gone',
    story:
      'the lease of a holder that can read the journal and not write it is over, and gray serves unsupervised',
    patches: [
      {
        file: RUN,
        from: 'if (this.#scribe.mute !== null && this.#mustReturn(view, tenure))',
        to: 'if (this.#scribe.mute?.why === null)',
      },
    ],
  },
  {
    rule: 'after a handover without an answer only fresh looks count',
    story:
      'a run sleeps while its handover is written, puts traffic back by an old look, and the next one has begun already',
    patches: [{ file: RUN, from: 'tenure.mayBeOver ||= this.#scribe.mute?.open === true;', to: '' }],
  },
  {
    rule: 'a new holder has its own time to be heard',
    story:
      'the journal takes nothing while a run waits to take over, and then takes that: it gives up at once, with gray served',
    patches: [{ file: RUN, from: 'Math.max(mute.since, tenure.since)', to: 'mute.since' }],
  },
  {
    rule: 'an end to following blindly',
    story: 'a run that follows a release and cannot read the journal any more never ends',
    patches: [
      {
        file: RUN,
        from: 'if (this.#now() - this.#seen.readAt <= tenures.takeoverWait(this.#timing)) return',
        to: 'if (this.#seen.readAt > 0) return',
      },
    ],
  },
  {
    rule: 'each run tries a revert for its own time',
    story: 'the deadline of a revert is over, and every later run leaves before its quiet period ends',
    patches: [
      {
        file: RUN,
        from: 'Math.min(now - state.phaseSince, this.#now() - tenure.since)',
        to: 'now - state.phaseSince',
      },
    ],
  },
  {
    rule: 'parking asks whether stable is ready',
    story: 'a held release is parked on a broken stable version',
    patches: [
      {
        file: PROGRAM,
        from: ': lowering.map((each) => each.map((s) => awayFromGray(plan, state, real, s)));',
        to: ': lowering.map((each) => each.map((s) => route(plan, state, real, s.name, s.from, null)));',
      },
    ],
  },
  {
    rule: 'remembering what was read',
    story: 'one slow answer of a target makes a broken stable version look like one nothing is known of',
    patches: [
      { file: RUN, from: 'this.#remembered.over(read, this.#now(), this.#timing.effect)', to: 'read' },
    ],
  },
  {
    rule: 'leaving only what is as wanted',
    story: 'a look that hands over sends an order that was not its turn',
    patches: [
      {
        file: RUN,
        from: "if (routesOf(view).some(({ standing }) => standing !== 'met')) return false;",
        to: '',
      },
    ],
  },
  {
    rule: 'the quiet period begins when the push is taken',
    story: 'a push of B takes long; A still looks and sends before it arrives',
    patches: [
      {
        file: RUN,
        from: 'tenures.beginTenure(how, began, this.#now(), this.#timing)',
        to: 'tenures.beginTenure(how, began, began, this.#timing)',
      },
    ],
  },
  {
    rule: 'no lease for who finds itself holder',
    story: 'a run finds that its old push was taken, and acts on a lease that others do not know of',
    patches: [
      {
        file: RUN,
        from: "tenures.beginTenure('unknowing', null,",
        to: "tenures.beginTenure('unknowing', this.#now(),",
      },
    ],
  },
  {
    rule: 'staying with a decision to go back',
    story: 'traffic went back, the entry was refused, and what was the reason has passed: it rises again',
    patches: [
      {
        file: RUN,
        from: '        tenure.turnedBack = decision.because;\n        await',
        to: '        await',
      },
    ],
  },
  {
    rule: 'patience only with orders in a row',
    story: 'a share that is renewed now and then is taken for an order that does not take',
    patches: [{ file: RUN, from: "if (decision.do !== 'send') this.#lastWave = '';", to: '' }],
  },
  {
    rule: 'observations that cannot be kept are dropped, however often',
    story: 'a source counts what is no number twice in a row, and the run breaks',
    patches: [
      {
        file: 'src/controller/observed.ts',
        from: "this.#events.every(({ type }) => type === 'note')",
        to: "this.#events.some(({ type }) => type === 'note')",
      },
    ],
  },
  {
    rule: 'a failure does not wait for the journal',
    story: 'a check fails while a push takes long, and traffic stays on gray until it is given up',
    patches: [
      {
        file: RUN,
        from: "if (this.#seen.state?.phase !== 'reverting' && this.#tenure?.turnedBack === null) this.#hurry.abort();",
        to: '',
      },
    ],
  },
  {
    rule: 'a late failure still counts',
    story: 'a check fails while `finalising` is being written, and the version is promoted',
    patches: [
      {
        file: 'src/release/failure.ts',
        from: "if (state.phase !== 'judging' && state.phase !== 'finalising') return null;",
        to: "if (state.phase !== 'judging') return null;",
      },
      {
        file: RUN,
        from: "if (this.#seen.state?.phase !== 'reverting' && this.#tenure?.turnedBack === null) this.#hurry.abort();",
        to: '',
      },
    ],
  },
];
