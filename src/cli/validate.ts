import type { Outcome } from '../commands/outcome.ts';
import type { SpecAsk } from '../commands/read.ts';
import { validate } from '../commands/validate.ts';

export interface SpecFlags {
  readonly spec?: string | undefined;
  readonly environment?: string | undefined;
}

/** What it takes to read one file and ask nobody anything. */
export function specAsk({ spec, environment }: SpecFlags): SpecAsk {
  return {
    specPath: spec ?? '.github/gray-release.yml',
    environment: environment ?? '',
    workDir: process.cwd(),
    hostedRunner: process.env.RUNNER_ENVIRONMENT === 'github-hosted',
    annotate: () => {},
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/** `validate` needs none of what the other commands are given. */
export function validateFile(flags: SpecFlags): Promise<Outcome> {
  return validate(specAsk(flags));
}
