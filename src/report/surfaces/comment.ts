import type { Client, Repository } from '../../github/client.ts';
import { describeFailure } from '../../github/permissions.ts';
import { findPullRequest } from '../../github/pullRequest.ts';
import type { Reporter } from '../../ports/reporter.ts';
import { commentKey, marker, renderComment } from '../comment.ts';
import { isBeginning, renderFirstComment } from '../firstComment.ts';
import { type Limited, type PaceGiven, paced } from '../pace.ts';
import type { Story } from '../story.ts';

/** GitHub lists 100 a page; a pull request with more comments than this gets a comment of its own again. */
const PAGES = 10;

/** Whose comments may be ours: others could place our marker to have their comment edited. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

export interface CommentGiven extends PaceGiven {
  readonly client: Client;
  readonly repository: Repository;
}

/** One comment on the pull request of the release, changed in place. Without a pull request it writes nothing. */
export function commentReporter(given: CommentGiven): Reporter {
  const { client, repository } = given;
  let pullRequest: number | null | undefined;
  let comment: number | null | undefined;
  let key = '';

  async function write(story: Story, limited: Limited): Promise<void> {
    const now = commentKey(story);
    if (now === key) return;
    pullRequest ??= story.place.pullRequest ?? undefined;
    if (pullRequest === undefined) {
      const { commit } = story.place;
      pullRequest =
        commit === null
          ? null
          : await limited((signal) => findPullRequest(client, repository, commit, signal));
    }
    if (pullRequest === null) return;
    const issue = pullRequest;
    if (comment === undefined) comment = await find(issue, marker(story), limited);
    const body = comment === null && isBeginning(story) ? renderFirstComment(story) : renderComment(story);
    const id = comment;
    comment = await limited(async (signal) => {
      const request = { signal };
      const { data } =
        id === null
          ? await client.rest.issues.createComment({ ...repository, issue_number: issue, body, request })
          : await client.rest.issues.updateComment({ ...repository, comment_id: id, body, request });
      return data.id;
    });
    key = now;
  }

  async function find(issue: number, mark: string, limited: Limited): Promise<number | null> {
    for (let page = 1; page <= PAGES; page++) {
      const { data } = await limited((signal) =>
        client.rest.issues.listComments({
          ...repository,
          issue_number: issue,
          per_page: 100,
          page,
          request: { signal },
        }),
      );
      const ours = data.find(
        ({ body, user, author_association }) =>
          body?.startsWith(mark) && (user?.type === 'Bot' || TRUSTED.has(author_association)),
      );
      if (ours !== undefined) return ours.id;
      if (data.length < 100) return null;
    }
    return null;
  }

  return paced(
    {
      name: 'pull-request comment',
      urgency: commentKey,
      write,
      explain: (error) => describeFailure(error, 'comment'),
    },
    given,
  );
}
