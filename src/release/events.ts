import type { Finding } from '../ports/check.ts';
import type { Interval } from '../ports/metric.ts';
import type { PackedPast } from './past.ts';
import type { Instant } from './units.ts';

/** The newest journal format that this program reads and writes. */
export const JOURNAL_VERSION = 1;

/** One commit of the journal. Its tree holds every entry of the live release, this one last. */
export interface Entry {
  readonly v: number;
  /** From 1 in each release. */
  readonly n: number;
  /** The writer's time of day, for people and for deadlines; never compared between two runs to end a lease. */
  readonly at: Instant;
  /** Who wrote it. */
  readonly run: string;
  readonly events: readonly Event[];
}

/** What a release is for. `register` only says what serves now. */
export type Purpose = 'release' | 'register';

/** The names of the phases, as they stand in the journal. */
export type PhaseName =
  | 'registering'
  | 'deploying'
  | 'scaling'
  | 'shifting'
  | 'judging'
  | 'finalising'
  | 'reverting'
  | 'promoted'
  | 'reverted'
  | 'registered';

/** What acceptance pins; resuming reads this, never today's branch. */
export interface Accepted {
  readonly type: 'accepted';
  readonly id: string;
  readonly purpose: Purpose;
  readonly environment: string;
  readonly by: string;
  readonly tool: string;
  readonly spec: Pinned;
  readonly commit: string | null;
  readonly pullRequest: number | null;
  readonly link: string | null;
  /** Service to new version. */
  readonly versions: Readonly<Record<string, string>>;
  /** Service to the version that serves, for every online service. */
  readonly serving: Readonly<Record<string, string>>;
  /** Fences of this release start here. */
  readonly fence: number;
  /** The release whose promotion this one takes back. */
  readonly undoes?: string;
  /** Why freeze windows are passed over. */
  readonly emergency?: string;
  /** What earlier releases left: another try of the same version goes on from there. */
  readonly carried?: readonly Carried[];
}

/** More comparisons of earlier releases are not carried: the oldest are forgotten. */
export const MAX_CARRIED = 200;

/** Where the evidence of one comparison stood at the end of a release. */
export interface Judgement {
  readonly service: string;
  readonly check: string;
  /** Natural logarithm of the evidence that gray is worse. */
  readonly worse: number;
}

export interface Carried extends Judgement {
  readonly from: string;
  readonly to: string;
}

interface Pinned {
  readonly path: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

export type Asked = 'revert' | 'promote' | 'pause' | 'resume' | 'approve';

export type Event =
  | Accepted
  /** `run` holds the release from here; null hands it over with nothing under way. */
  | {
      readonly type: 'holder';
      readonly run: string | null;
      readonly why: 'accept' | 'takeover' | 'preempt' | 'handover';
    }
  /** The intent of all effects until the next one. */
  | { readonly type: 'phase'; readonly phase: PhaseName; readonly stage?: number; readonly because?: Because }
  /** A system as read back, in words, when a phase's effects are settled. */
  | {
      readonly type: 'outcome';
      readonly service: string | null;
      readonly system: 'target' | 'router' | 'registry';
      readonly says: string;
    }
  | {
      readonly type: 'finding';
      readonly stage: number;
      readonly service: string;
      readonly check: string;
      /** When the answer came, which may be long before the entry that carries it. */
      readonly at: Instant;
      readonly finding: Finding;
    }
  /** What is known of the time before gray had any request. */
  | { readonly type: 'history'; readonly service: string; readonly check: string; readonly past: PackedPast }
  | {
      readonly type: 'interval';
      readonly stage: number;
      readonly service: string;
      readonly check: string;
      readonly interval: Interval;
    }
  | {
      readonly type: 'request';
      readonly asked: Asked;
      readonly by: string;
      readonly reason: string;
      readonly commit: string | null;
      /** Of an approval: the evidence that gray is worse, as who approved saw it. */
      readonly saw?: readonly Judgement[];
    }
  /** The approvals so far do not count any more. */
  | { readonly type: 'withdrawn'; readonly says: string }
  | { readonly type: 'held'; readonly why: HoldReason; readonly says: string }
  /** Traffic is back on stable while the release waits for a person; gray is kept. */
  | { readonly type: 'parked' }
  | { readonly type: 'resumed'; readonly by: string }
  /** Nothing of these services ran: what runs from here on was started by this release. */
  | { readonly type: 'starting'; readonly services: readonly string[] }
  /** The new version is the routers' permanent default, as read back: the point of no return. */
  | { readonly type: 'committed' }
  | { readonly type: 'incomplete'; readonly says: string }
  /** With a handing over: what a check must know to go on from there. */
  | { readonly type: 'memory'; readonly service: string; readonly check: string; readonly memory: unknown }
  /** With the end: the evidence that gray is worse of each comparison, as natural logarithms. */
  | { readonly type: 'judged'; readonly evidence: readonly Judgement[] }
  /** `at`: when it was seen, where that was before the entry. */
  | { readonly type: 'note'; readonly at?: Instant; readonly says: string }
  | { readonly type: 'heartbeat' };

export type HoldReason = 'inconclusive' | 'paused' | 'approval';

/** Why a release left its way forward, or ended. */
export interface Because {
  readonly code: ReasonCode;
  readonly says: string;
  /** The stage and the check that decided, where there is one. */
  readonly stage?: number;
  readonly service?: string;
  readonly check?: string;
}

export const REASON_CODES = {
  passed: 'every check of every stage passed',
  overridden: 'a person promoted against or without a verdict',
  registered: 'the registry says what serves',
  'check-failed': 'a check failed',
  worse: 'the judge found gray worse',
  'gray-lost': 'gray lost instances under traffic',
  'deploy-failed': 'the new version did not get ready',
  deadline: 'a deadline passed',
  inconclusive: 'evidence was short at the deadline',
  requested: 'a person asked',
  cancelled: 'the run was cancelled',
  'run-died': 'the run that held the release died',
  expired: 'nobody answered in time',
  'revert-incomplete': 'a revert could not finish',
  'same-version': 'the new version already serves',
  busy: 'another release is live',
  'no-initial-version': 'nothing says which version serves',
  'input-invalid': 'the input is wrong',
  'environment-failed': 'a system could not be used',
} as const satisfies Record<string, string>;

export type ReasonCode = keyof typeof REASON_CODES;
