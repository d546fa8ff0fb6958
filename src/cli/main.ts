#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { nearest } from '../util/nearest.ts';
import { OPTIONS, usage } from './usage.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return refuse((error as Error).message.split('\n')[0]!);
  }
  const { values, positionals } = parsed;
  const [name = '', ...rest] = positionals;
  if (values.version) return print((await import('../version.ts')).VERSION);
  if (values.help || (name === '' && argv.length === 0) || name === 'help') return print(usage());
  if (name === 'demo') return (await import('../demo/demo.ts')).demo({ keep: values.keep === true });
  if (name === 'judge')
    return (await import('./judge.ts')).judge(process.stdin, process.stdout, process.stderr);
  const { commands, isCommand } = await import('../commands/index.ts');
  if (!isCommand(name)) {
    const near = nearest(name, [...Object.keys(commands), 'demo', 'judge']);
    return refuse(
      `there is no command ${JSON.stringify(name)}${near === null ? '' : `; did you mean ${near}?`}`,
    );
  }
  if (rest.length > 0 && values.versions !== undefined)
    return refuse('give the versions once: as --versions or as words');
  const { makeAsk, finish } = await import('./ask.ts');
  const ask = await makeAsk(name, { ...values, versions: values.versions ?? rest.join(',') });
  const command = await commands[name]();
  return finish(await command(ask), values.json === true);
}

function parse(argv: string[]) {
  return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true, strict: true });
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`gray-release: ${message}\nSee: gray-release help\n`);
  return 2;
}
