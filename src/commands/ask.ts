import type { Clock } from '../ports/clock.ts';
import type { GitRecordsClient } from '../ports/record.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Place } from '../report/story.ts';
import type { Problem } from '../spec/types.ts';

/** What an entry has read from its inputs, and what it can do for a command. No command reads anything else. */
export interface Ask {
  readonly specPath: string;
  /** Empty for none. */
  readonly environment: string;
  /** As given: `checkout=1.5.0, pricing=2.1.0`. */
  readonly versions: string;
  readonly reason: string;
  /** The head commit as the person saw it; empty where not given. */
  readonly commit: string;
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
  /** GitHub's REST API, for the record kind `github`; null without a token or a repository. */
  github(): Promise<GitRecordsClient | null>;
  /** The surfaces of this run; asked for once a release is accepted or resumed. */
  reporter(): Promise<Reporter>;
}
