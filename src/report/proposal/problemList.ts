import type { Problem } from '../../spec/types.ts';
import { code, markdown } from '../escape.ts';
import { counted } from '../words.ts';

const MOST = 20;

/** What is wrong with a spec, or worth a second look, by its lines. */
export function problemList(problems: readonly Problem[]): string {
  const left = problems.length - MOST;
  return [
    ...problems
      .slice(0, MOST)
      .map(
        ({ line, column, message, rule }) =>
          `- line ${line}, column ${column}: ${markdown(message, 400)} (${code(rule, 40)})`,
      ),
    ...(left > 0 ? [`- and ${counted(left, 'other')}, in the log`] : []),
  ].join('\n');
}
