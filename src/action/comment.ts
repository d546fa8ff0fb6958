import type { Ask } from '../commands/ask.ts';
import type { CommandName } from '../commands/names.ts';
import { failed, type Outcome, wrong } from '../commands/outcome.ts';
import { postAnswer, signOf } from '../comment/answer.ts';
import { parseComment, type Said } from '../comment/parse.ts';
import { headOf, isRole, maySteer, ROLES } from '../comment/permission.ts';
import { type Client, makeClient } from '../github/client.ts';
import { type GitHubEvent, loadEvent } from '../github/event.ts';
import { describeFailure } from '../github/permissions.ts';
import { repositoryOf } from '../github/repository.ts';

/** What the entry can do for a comment. */
export interface Hearing {
  readonly token: string;
  /** The least role that is heard, as given: empty for `write`. */
  readonly permission: string;
  readonly env: NodeJS.ProcessEnv;
  say(line: string): void;
  /** Runs a command with what the comment gave; everything else is as the workflow says. */
  run(
    name: CommandName,
    given: Readonly<Record<'versions' | 'commit' | 'reason', string>>,
    change: (ask: Ask) => Ask,
  ): Promise<Outcome>;
}

type Heard = NonNullable<GitHubEvent['comment']> & { readonly pullRequest: number };

/**
 * Does what a new comment on a pull request says, for whoever may write to the repository: acknowledged by a reaction, answered in one
 * comment. A comment that commands nothing costs no request.
 */
export async function byComment(hearing: Hearing): Promise<Outcome> {
  const event = await loadEvent(hearing.env);
  const { comment, pullRequest } = event;
  if (comment === null || pullRequest === null)
    return nothing('only new comments on pull requests are heard');
  const said = parseComment(comment.body);
  if (said === null) return nothing('the comment commands nothing');
  if (comment.isBot) return nothing('bots are not heard');
  const least = hearing.permission || 'write';
  if (!isRole(least))
    return wrong(`permission is ${JSON.stringify(least.slice(0, 40))}; allowed: ${ROLES.join(', ')}`);
  const repository = repositoryOf(event.repository ?? '');
  if (hearing.token === '' || repository === null)
    return failed('to hear comments takes a token and a repository');
  const { token, env, say: log } = hearing;
  const client = makeClient({ token, baseUrl: event.api, env, log, spaceWrites: false });
  const heard = { ...comment, pullRequest };
  const react = (content: '+1' | '-1' | 'confused' | 'eyes') =>
    client.rest.reactions.createForIssueComment({ ...repository, comment_id: comment.id, content });
  try {
    if (!(await maySteer(client, repository, comment.author, least))) {
      await react('-1');
      return nothing(`who commented has not the role that is heard here: ${least}`);
    }
    await react('eyes');
    const lines: string[] = [];
    const outcome = await obey(hearing, client, repository, heard, said, lines);
    const help = typeof said === 'string' || said.command === 'help';
    const asked = comment.body.split(/[\r\n]/, 1)[0] ?? '';
    await postAnswer(client, repository, pullRequest, {
      by: comment.author,
      asked,
      says: outcome.message,
      lines,
      help,
    });
    await react(typeof said === 'string' ? 'confused' : signOf(outcome));
    return outcome;
  } catch (error) {
    return failed(describeFailure(error, 'comment').says);
  }
}

async function obey(
  { run }: Hearing,
  client: Client,
  repository: NonNullable<ReturnType<typeof repositoryOf>>,
  { author, pullRequest }: Heard,
  said: Said | string,
  lines: string[],
): Promise<Outcome> {
  if (typeof said === 'string') return nothing(said);
  const { command, versions, reason, sha } = said;
  if (command === 'help') return nothing('on a line of its own at the top of a comment:');
  const head = sha === '' ? null : await headOf(client, repository, pullRequest, sha);
  if (head !== null && 'refused' in head) return wrong(head.refused);
  const commit = head?.head ?? '';
  return run(command, { versions, commit, reason }, (ask) => ({
    ...ask,
    by: author,
    place: { ...ask.place, pullRequest, commit: commit === '' ? ask.place.commit : commit },
    say(line) {
      lines.push(line);
      ask.say(line);
    },
  }));
}

function nothing(message: string): Outcome {
  return { decision: 'done', reasonCode: 'registered', message, exit: 0, state: null };
}
