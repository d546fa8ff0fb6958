import { getInput, saveState, setFailed, setOutput, setSecret } from '@actions/core';
import { commands, isCommand } from '../commands/index.ts';
import { failed, type Outcome, toJson, wrong } from '../commands/outcome.ts';
import { nearest } from '../util/nearest.ts';
import type { Input } from './inputs.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const read = (name: Input) => getInput(name);
  const token = read('token');
  if (token !== '') setSecret(token);
  const outcome = await run(read).catch((error: unknown) =>
    failed(`this is a bug in gray-release: ${error instanceof Error ? error.message : String(error)}`),
  );
  return tell(outcome);
}

async function run(read: (name: Input) => string): Promise<Outcome> {
  const name = read('command');
  if (!isCommand(name)) {
    const near = nearest(name, Object.keys(commands));
    const allowed = Object.keys(commands).join(', ');
    return wrong(`command: there is no ${JSON.stringify(name)}${near === null ? '' : `, did you mean ${near}?`} (${allowed})`);
  }
  const [{ makeAsk }, command] = await Promise.all([import('./ask.ts'), commands[name]()]);
  return command(await makeAsk(name, read));
}

function tell(outcome: Outcome): number {
  // What is not left live needs no post step.
  if (outcome.decision !== 'running') saveState('live', '');
  const result = toJson(outcome);
  setOutput('decision', outcome.decision);
  setOutput('reason-code', outcome.reasonCode);
  setOutput('release-id', outcome.state?.accepted.id ?? '');
  setOutput('phase', outcome.state?.phase ?? '');
  setOutput('result', JSON.stringify(result));
  const line = `${outcome.decision}: ${outcome.message}`;
  if (outcome.exit === 0) process.stdout.write(`${line}\n`);
  else setFailed(line);
  return outcome.exit;
}
