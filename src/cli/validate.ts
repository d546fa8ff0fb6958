import type { Outcome } from '../commands/outcome.ts';
import { validate } from '../commands/validate.ts';

interface Flags {
  readonly spec?: string | undefined;
  readonly environment?: string | undefined;
}

/** `validate` reads one file and asks nobody anything: it needs none of what the other commands are given. */
export function validateFile({ spec, environment }: Flags): Promise<Outcome> {
  return validate({
    specPath: spec ?? '.github/gray-release.yml',
    environment: environment ?? '',
    workDir: process.cwd(),
    hostedRunner: process.env.RUNNER_ENVIRONMENT === 'github-hosted',
    annotate: () => {},
    say: (line) => process.stderr.write(`${line}\n`),
  });
}
