import { error, getInput, saveState, setFailed, setOutput, setSecret, warning } from '@actions/core';
import type { Ask } from '../commands/ask.ts';
import { type CommandName, isCommand, noSuchCommand } from '../commands/names.ts';
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

type Read = (name: Input) => string;

async function run(read: Read): Promise<Outcome> {
  const name = read('command') || 'release';
  if (name === 'comment') return listen(read);
  if (!isCommand(name)) return wrong(`command: ${noSuchCommand(name, ['comment'])}`);
  return obey(name, read, (ask) => ask);
}

/** Runs the command that a comment asks for. */
async function listen(read: Read): Promise<Outcome> {
  const { byComment } = await (await import('../engine.ts')).parts.comment();
  return byComment({
    token: read('token'),
    permission: read('permission'),
    env: process.env,
    say: (line) => process.stderr.write(`${line}\n`),
    run: (name, given, change) =>
      obey(name, (input) => ({ ...given })[input as keyof typeof given] ?? read(input), change),
  });
}

async function obey(name: CommandName, read: Read, change: (ask: Ask) => Ask): Promise<Outcome> {
  const { parts } = await import('../engine.ts');
  const [{ makeAsk }, command, { wrongWorkflow, lookAgain }] = await Promise.all([
    parts.ask.action(),
    parts.commands[name](),
    parts.again(),
  ]);
  const workflow = read('dispatch');
  const nonsense = wrongWorkflow(workflow);
  if (nonsense !== null) return wrong(nonsense);
  const runner = { mask: setSecret, annotate, live: (run: string) => saveState('live', run) };
  const outcome = await command(change(await makeAsk(name, read, runner)));
  return outcome.goesOn === true && workflow !== '' ? lookAgain(outcome, workflow, read('token')) : outcome;
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
