import { type Outcome, toJson } from '../commands/outcome.ts';

/** Says how it ended, in words on standard error and, where asked for, as the last JSON line on standard output. */
export function finish(outcome: Outcome, json: boolean): number {
  process.stderr.write(`${outcome.decision}: ${outcome.message}\n`);
  if (json) process.stdout.write(`${JSON.stringify(toJson(outcome))}\n`);
  return outcome.exit;
}
