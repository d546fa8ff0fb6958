import type { Client } from '../../github/client.ts';
import type { Repository } from '../../github/repository.ts';
import { isOurs } from '../trusted.ts';

/** GitHub lists 100 a page; a pull request with more comments than this gets a comment of its own again. */
const PAGES = 10;
const LIMIT = 10_000;

export interface ProposalComment {
  /** Each of which it may begin with; the first one is what it begins with from now on. */
  readonly markers: readonly [string, ...string[]];
  /** Markdown. */
  readonly text: string;
  /** Without it none is made. */
  readonly isNews: boolean;
}

/**
 * The one comment about a spec on a pull request: made, changed in place, or left alone where it says the same.
 *
 * @throws what Octokit throws
 */
export async function putProposal(
  { rest: { issues } }: Client,
  repository: Repository,
  pullRequest: number,
  { markers, text, isNews }: ProposalComment,
): Promise<void> {
  const body = `${markers[0]}\n${text}`;
  const request = () => ({ signal: AbortSignal.timeout(LIMIT) });
  const known = await find();
  if (known === null) {
    if (!isNews) return;
    // What is not answered may have been written all the same: it is not sent again.
    const once = { ...request(), retries: 0 };
    await issues.createComment({ ...repository, issue_number: pullRequest, body, request: once });
  } else if (known.body?.replaceAll('\r\n', '\n').trim() !== body.trim()) {
    await issues.updateComment({ ...repository, comment_id: known.id, body, request: request() });
  }

  async function find() {
    for (let page = 1; page <= PAGES; page++) {
      const { data } = await issues.listComments({
        ...repository,
        issue_number: pullRequest,
        per_page: 100,
        page,
        request: request(),
      });
      const ours = data.find((each) => markers.some((marker) => isOurs(each, marker)));
      if (ours !== undefined) return ours;
      if (data.length < 100) return null;
    }
    return null;
  }
}
