import type { Outcome } from '../commands/outcome.ts';
import type { Client } from '../github/client.ts';
import type { Repository } from '../github/repository.ts';
import { code, markdown } from '../report/escape.ts';
import { isOurs } from '../report/trusted.ts';
import { COMMENT_COMMANDS } from './parse.ts';

const MARK = '<!-- gray-release answer -->';
const MOST_LINES = 60;

export interface Answer {
  readonly by: string;
  /** The command as it was said. */
  readonly asked: string;
  /** In one or two sentences. */
  readonly says: string;
  /** What the command told, line by line. */
  readonly lines: readonly string[];
  readonly help: boolean;
}

/** The answer to the newest command on a pull request: one comment, changed in place. Outside values are escaped. */
function renderAnswer({ by, asked, says, lines, help }: Answer): string {
  const told = lines.slice(0, MOST_LINES).map((line) => `- ${markdown(line, 400)}`);
  const left = lines.length - told.length;
  return [
    MARK,
    `${markdown(by, 40)} asked: ${code(asked, 120)}`,
    '',
    markdown(says, 600),
    ...(told.length > 0 ? ['', ...told] : []),
    ...(left > 0 ? [`- and ${left} more lines in the log`] : []),
    ...(help ? ['', ...helpTable()] : []),
    '',
  ].join('\n');
}

function helpTable(): string[] {
  const rows = Object.entries(COMMENT_COMMANDS).map(([name, { head, says }]) => {
    const versions = name === 'release' || name === 'plan' ? ' SERVICE=VERSION' : '';
    const why = name === 'promote' ? ' WHY' : '';
    return `| \`/gray ${name}${versions}${head ? ' @SHA' : ''}${why}\` | ${says} |`;
  });
  return ['| say | for |', '| :-- | :-- |', ...rows];
}

/** Writes the answer into the comment that the last one stands in, or a new one. */
export async function postAnswer(
  { rest }: Client,
  repository: Repository,
  pullRequest: number,
  answer: Answer,
): Promise<void> {
  const body = renderAnswer(answer);
  const { data } = await rest.issues.listComments({
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  });
  const ours = data.find((comment) => isOurs(comment, MARK));
  if (ours === undefined) await rest.issues.createComment({ ...repository, issue_number: pullRequest, body });
  else await rest.issues.updateComment({ ...repository, comment_id: ours.id, body });
}

/** The sign on the comment that commanded. */
export function signOf({ exit }: Outcome): '+1' | 'confused' {
  return exit === 0 || exit === 4 ? '+1' : 'confused';
}
