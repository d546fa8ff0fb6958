import { parseArgs } from 'node:util';
import { isCommand, noSuchCommand } from '../commands/names.ts';
import { VERSION } from '../version.ts';
import { finish } from './finish.ts';
import { OPTIONS, usage } from './usage.ts';

/** Its one word is the name of a release. */
const TAKES_RELEASE = 'report';
const TAKES_VERSIONS: readonly string[] = ['release', 'register', 'plan'];

// A reader that has gone, as in `| head`, is no reason to leave a release alone.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = 3;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`gray-release: ${message}\n`);
  },
);

async function main(argv: string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return refuse((error as Error).message.split('\n')[0]!);
  }
  const { values, positionals } = parsed;
  const [name = '', ...rest] = positionals;
  if (values.version) return print(VERSION);
  if (values.help || (name === '' && argv.length === 0) || name === 'help') return print(usage());
  const words = name === TAKES_RELEASE ? 1 : TAKES_VERSIONS.includes(name) ? Number.POSITIVE_INFINITY : 0;
  if (rest.length > words && (isCommand(name) || name === 'permissions'))
    return refuse(`${name} takes no more words; another spec is named with --spec`);
  if (name === 'validate') {
    const { validateFile } = await import('./validate.ts');
    return finish(await validateFile(values), values.json === true);
  }
  const { parts } = await import('../engine.ts');
  if (name === 'permissions') return (await parts.permissions()).permissions(values);
  if (name === 'demo') return demo(values.aa, values.keep === true);
  if (name === 'judge') return (await parts.judge()).judge(process.stdin, process.stdout, process.stderr);
  if (!isCommand(name)) return refuse(noSuchCommand(name, ['permissions', 'demo', 'judge']));
  if (rest.length > 0 && values.versions !== undefined)
    return refuse('give the versions once: as --versions or as words');
  const [{ makeAsk }, command] = await Promise.all([parts.ask.terminal(), parts.commands[name]()]);
  const given =
    name === TAKES_RELEASE ? { release: rest[0] } : { versions: values.versions ?? rest.join(',') };
  const ask = await makeAsk(name, { ...values, ...given });
  return finish(await command(ask), values.json === true);
}

async function demo(aa: string | undefined, keep: boolean): Promise<number> {
  const { parts } = await import('../engine.ts');
  if (aa === undefined) return (await parts.demo()).demo({ keep });
  const count = Number(aa);
  if (!Number.isInteger(count) || count < 1 || count > 1000)
    return refuse(`--aa is ${JSON.stringify(aa)}; a whole number of versions from 1 to 1000 is expected`);
  return (await parts.harmless()).harmless(count);
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
