import type { Approvers } from '../ports/approvers.ts';
import type { Clock } from '../ports/clock.ts';
import type { GitRecordsClient } from '../ports/record.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Place } from '../report/story.ts';
import type { ProposalComment } from '../report/surfaces/proposal.ts';
import type { Problem } from '../spec/types.ts';

/** What only some commands take, as given. */
export interface More {
  /** `100/s`; empty where not given. */
  readonly traffic: string;
  /** `0.1%` */
  readonly errorRate: string;
  /** A file of JSON Lines, `-` for standard input; empty for the journal. */
  readonly file: string;
  /** How many past releases. */
  readonly releases: string;
  /** `falseRevert=5%,tolerate=10%`, one for each row that is asked for. */
  readonly set: readonly string[];
  /** For `report`: which release, empty for the newest; or all of them. */
  readonly releaseId: string;
  readonly all: boolean;
  /** For `report`: where its page goes; empty for the usual place. */
  readonly output: string;
  /** For `undo`: straight to full, without the stages. */
  readonly now: boolean;
  /** For `release` and `undo`: freeze windows are passed over. */
  readonly emergency: boolean;
  /** For `release`: returns once the first slice is judged; `advance` goes on with it. */
  readonly detached: boolean;
  /** Standard input; absent where there is none. */
  readonly input?: () => AsyncIterable<Buffer>;
}

export const NO_MORE: More = {
  traffic: '',
  errorRate: '',
  file: '',
  releases: '',
  set: [],
  releaseId: '',
  all: false,
  output: '',
  now: false,
  emergency: false,
  detached: false,
};

/** A pull request that proposes a spec. All that is checked out may be a stranger's: it is read, and nothing that it names is asked or run. */
export interface Proposal {
  /** Where it is to be merged into. */
  readonly branch: string;
  /**
   * A file as that branch has it; null where it has none.
   *
   * @throws Error, in words, where it cannot be read
   */
  baseText(path: string): Promise<string | null>;
  /** Shows a page on the pull request and in the job summary. What cannot be shown is told. */
  show(page: ProposalComment): Promise<void>;
}

/** What an entry has read from its inputs, and what it can do for a command. No command reads anything else. */
export interface Ask {
  readonly specPath: string;
  /** Somebody named it: it is not the usual path. */
  readonly specGiven: boolean;
  /** Empty for none. */
  readonly environment: string;
  /** As given: `checkout=1.5.0, pricing=2.1.0`. */
  readonly versions: string;
  readonly reason: string;
  /** The head commit as the person saw it; empty where not given. */
  readonly commit: string;
  readonly more: More;
  /** Absolute. */
  readonly workDir: string;
  readonly stateRoot: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string | null;
  /** Who asked: a login, or the machine's user. */
  readonly by: string;
  /** This run's name in the journal. */
  readonly me: string;
  readonly hostedRunner: boolean;
  readonly place: Place;
  readonly clock: Clock;
  readonly cancel: AbortSignal;
  mask(secret: string): void;
  debug(line: string): void;
  /** One line for people, on standard error. */
  say(line: string): void;
  /** Marks a problem at its line, where the surface has lines to mark. */
  annotate(problem: Problem): void;
  /** Absent: the run is of no pull request. */
  readonly proposal?: Proposal;
  /** GitHub's REST API, for the record kind `github`; null without a token or a repository. */
  github(): Promise<GitRecordsClient | null>;
  /** Null where nobody but the asker is known, as in a terminal. */
  readonly approvers: Approvers | null;
  /**
   * The surfaces of this run; asked for once a release is accepted or resumed.
   *
   * @param label tells releases apart that share what is said and the path of their page; part of a file's name
   */
  reporter(label?: string): Promise<Reporter>;
}
