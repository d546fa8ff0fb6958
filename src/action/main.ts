import { error, getInput, saveState, setFailed, setOutput, setSecret, warning } from '@actions/core';
import { isCommand, noSuchCommand } from '../commands/names.ts';
import { failed, type Outcome, toJson, wrong } from '../commands/outcome.ts';
import type { Problem } from '../spec/types.ts';
import type { Input } from './inputs.ts';

void main().then((status) => {
  process.exitCode = status;
});

async function main(): Promise<number> {
  const read = (name: Input) => getInput(name);
  const token = read('token');
  if (token !== '') setSecret(token);
  try {
    return tell(await run(read));
  } catch (error) {
    return tell(
      failed(`this is a bug in gray-release: ${error instanceof Error ? error.message : String(error)}`),
    );
  }
}

async function run(read: (name: Input) => string): Promise<Outcome> {
  const name = read('command') || 'release';
  if (!isCommand(name)) return wrong(`command: ${noSuchCommand(name)}`);
  const { parts } = await import('../engine.ts');
  const [{ makeAsk }, command] = await Promise.all([parts.ask.action(), parts.commands[name]()]);
  return command(
    await makeAsk(name, read, {
      mask: setSecret,
      annotate,
      live: (run) => saveState('live', run),
    }),
  );
}

/** The toolkit escapes what is said, so that no line of it can be a command. */
function annotate({ severity, file, line, column, message, rule }: Problem): void {
  const say = severity === 'error' ? error : warning;
  say(message, { file, startLine: line, startColumn: column, title: `gray-release: ${rule}` });
}

function tell(outcome: Outcome): number {
  // What is not left live needs no post step.
  if (outcome.decision !== 'running') saveState('live', '');
  setOutput('decision', outcome.decision);
  setOutput('reason-code', outcome.reasonCode);
  setOutput('release-id', outcome.state?.accepted.id ?? '');
  setOutput('phase', outcome.state?.phase ?? '');
  setOutput('result', JSON.stringify(toJson(outcome)));
  const line = `${outcome.decision}: ${outcome.message}`;
  if (outcome.exit === 0) process.stdout.write(`${line}\n`);
  else setFailed(line);
  return outcome.exit;
}
