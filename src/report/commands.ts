import { plain } from './escape.ts';
import type { Story } from './story.ts';

export type Steering = 'revert' | 'promote' | 'approve' | 'status';

/**
 * How a person gives a command to this release today: the line for a terminal, and how GitHub offers the same. The only place
 * that knows; what is shown must be exact and valid now.
 */
export function commandLine({ state, place }: Story, command: Steering): string {
  const { environment, commit } = state.accepted;
  const options = [
    place.specPath === '.github/gray-release.yml' ? '' : ` --spec ${argument(place.specPath)}`,
    environment === 'default' ? '' : ` --environment ${argument(environment)}`,
    (command === 'promote' || command === 'approve') && commit !== null
      ? ` --commit ${commit.slice(0, 12)}`
      : '',
    command === 'promote' ? ' --reason "WHY"' : '',
  ];
  return `gray-release ${command}${options.join('')}`;
}

/** Where the same command is found on GitHub; empty where the release has no run there. */
export function inWorkflow({ place }: Story, command: Steering): string {
  return place.run === null ? '' : `or “Run workflow” with command \`${command}\``;
}

/** Plain words need no quotes; everything else is quoted so that no shell reads it. */
function argument(given: string): string {
  const value = plain(given);
  return /^[\w./+-]+$/.test(value) ? value : `'${value.replace(/'/g, `'\\''`)}'`;
}
