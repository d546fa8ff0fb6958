import type { Clock } from '../../ports/clock.ts';
import type { Reporter } from '../../ports/reporter.ts';
import type { Millis } from '../../release/units.ts';
import { evidenceLines } from '../log.ts';
import type { Story } from '../story.ts';
import { endLines, logLines, paintColour, paintNothing, progressView, pulseLine } from '../terminal.ts';

/** While nothing happens, a log shows life this often. */
const PULSE: Millis = 60_000;

export interface TerminalGiven {
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly output: Output;
  /** Only `NO_COLOR`, `FORCE_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The lines go to a runner's log, which folds groups and never redraws. */
  readonly onRunner: boolean;
  /** Stands before each line, where several releases share the output: then nothing is redrawn. */
  readonly label?: string | undefined;
}

/** The part of a stream that is used. */
interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Progress redrawn in place on a terminal; one line for each thing that happened everywhere else. */
export function terminalReporter(given: TerminalGiven): Reporter {
  const { output, env, onRunner, label } = given;
  const isTerminal = output.isTTY === true && !onRunner && env.TERM !== 'dumb' && label === undefined;
  return isTerminal ? redrawn(given, hasColour(env)) : appended(given);
}

/** See https://no-color.org: any value but the empty one counts. */
function hasColour(env: TerminalGiven['env']): boolean {
  return (env.NO_COLOR ?? '') === '';
}

function redrawn({ output }: TerminalGiven, colour: boolean): Reporter {
  const paint = colour ? paintColour : paintNothing;
  let drawn: readonly string[] = [];
  const draw = (story: Story): void => {
    const lines = progressView(story, paint, Math.max(20, (output.columns ?? 80) - 1));
    if (lines.length === drawn.length && lines.every((line, i) => line === drawn[i])) return;
    // Up to the first line of the last drawing, then everything below it is cleared.
    const back = drawn.length === 0 ? '' : `\u001b[${drawn.length}A\r\u001b[J`;
    output.write(`${back}${lines.join('\n')}\n`);
    drawn = lines;
  };
  return {
    name: 'terminal',
    async show(story) {
      draw(story);
    },
    async close(story) {
      if (story !== null) draw(story);
    },
  };
}

function appended({ output, onRunner, clock, label }: TerminalGiven): Reporter {
  let shown: readonly string[] = [];
  let spokeAt = clock.monotonic();
  const say = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    output.write(lines.map((line) => `${label === undefined ? '' : `${label}: `}${line}\n`).join(''));
    spokeAt = clock.monotonic();
  };
  const follow = (story: Story): void => {
    const lines = logLines(story);
    const known = new Map<string, number>();
    for (const line of shown) known.set(line, (known.get(line) ?? 0) + 1);
    const fresh = lines.filter((line) => {
      const left = known.get(line) ?? 0;
      known.set(line, left - 1);
      return left <= 0;
    });
    shown = lines;
    say(fresh);
    if (clock.monotonic() - spokeAt >= PULSE) say([pulseLine(story)]);
  };
  return {
    name: 'terminal',
    async show(story) {
      follow(story);
    },
    async close(story) {
      if (story === null) return;
      follow(story);
      const evidence = evidenceLines(story);
      if (evidence.length > 0)
        say(onRunner && label === undefined ? ['::group::Evidence', ...evidence, '::endgroup::'] : evidence);
      say(endLines(story));
    },
  };
}
