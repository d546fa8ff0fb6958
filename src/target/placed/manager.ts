import type { Instant } from '../../release/units.ts';

/** What starts and stops instances on a machine, and starts them again after a reboot: systemd, or Docker by Compose. */
export interface Manager {
  /** Whose instances a folder holds, in a word. */
  readonly of: string;
  /**
   * What is on the machine, with the parts of these ports in their order, and what `version` lacks to be started.
   *
   * @throws Error when that cannot be told
   */
  look(ports: readonly number[], version: string | null, signal: AbortSignal): Promise<World>;
  /** The end of what the latest run of a part has printed. Rejects where it may not be read. */
  output(part: Part, signal: AbortSignal): Promise<string>;
  /** How its steps are done; see scripts.ts. */
  readonly steps: Steps;
}

/** Pieces of a `sh` program that never changes, and arguments for it. */
export interface Steps {
  readonly words: readonly string[];
  /** Takes the words: `$1`, `$2` and so on. */
  readonly prelude: string;
  /**
   * The branches of a `case`, with `$port` and `$version`: `start` (its part is new), `stop` (in its own time), `forget` (it is
   * down), `enable` and `disable` (a reboot starts it), `current`, and `prune` where versions have folders.
   */
  readonly branches: string;
}

/** What systemd or Docker knows of one instance. */
export interface Part {
  readonly name: string;
  /** `coming` and `going` are on their way; `down` has ended, or was never started. */
  readonly active: 'up' | 'coming' | 'going' | 'down';
  /** A reboot starts it. */
  readonly enabled: boolean;
  /** How it ended, for people. */
  readonly ended: string;
  /** Its present or last run; empty where there was none. */
  readonly run: string;
  /** Why it is not well by its own account; null where it is, or has none. */
  readonly ill: string | null;
}

/** What is on the machine, as one look has found it. */
export interface World {
  /** By the machine's own clock. */
  readonly now: Instant;
  /** The version that `current` names; null where it names none. */
  readonly current: string | null;
  readonly listening: ReadonlySet<number>;
  readonly parts: readonly Part[];
  /** Why the version that was asked for cannot be started. */
  readonly lacks: string | null;
}
