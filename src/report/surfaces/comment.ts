import type { Client } from '../../github/client.ts';
import { describeFailure } from '../../github/permissions.ts';
import { findPullRequest } from '../../github/pullRequest.ts';
import type { Repository } from '../../github/repository.ts';
import type { Reporter } from '../../ports/reporter.ts';
import { commentKey, marker, renderComment } from '../comment.ts';
import { isBeginning, renderFirstComment } from '../firstComment.ts';
import { type Limited, type PaceGiven, paced, turnUrgency } from '../pace.ts';
import type { Story } from '../story.ts';
import { isOurs } from '../trusted.ts';

/** GitHub lists 100 a page; a pull request with more comments than this gets a comment of its own again. */
const PAGES = 10;

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
    if (pullRequest === undefined) pullRequest = await pullRequestOf(story, limited);
    if (pullRequest === null) return;
    const issue = pullRequest;
    if (comment === undefined) comment = await find(issue, marker(story), limited);
    const body = comment === null && isBeginning(story) ? renderFirstComment(story) : renderComment(story);
    const id = comment;
    // What is not answered may have been written all the same: then it is looked for before anything is written again.
    comment = undefined;
    comment = await limited(async (signal) => {
      const { issues } = client.rest;
      const { data } =
        id === null
          ? await issues.createComment({
              ...repository,
              issue_number: issue,
              body,
              request: { signal, retries: 0 },
            })
          : await issues.updateComment({ ...repository, comment_id: id, body, request: { signal } });
      return data.id;
    });
    key = now;
  }

  async function pullRequestOf({ place }: Story, limited: Limited): Promise<number | null> {
    const { pullRequest: named, commit } = place;
    if (named !== null || commit === null) return named;
    return limited((signal) => findPullRequest(client, repository, commit, signal));
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
      const ours = data.find((each) => isOurs(each, mark));
      if (ours !== undefined) return ours.id;
      if (data.length < 100) return null;
    }
    return null;
  }

  return paced(
    {
      name: 'pull-request comment',
      urgency: turnUrgency,
      news: commentKey,
      write,
      explain: (error) => describeFailure(error, 'comment'),
    },
    given,
  );
}
