import { appendFile } from 'node:fs/promises';
import type { Proposal } from '../commands/ask.ts';
import { fileHere } from '../git/file.ts';
import type { Client } from '../github/client.ts';
import { fileIn } from '../github/contents.ts';
import type { GitHubEvent } from '../github/event.ts';
import { describeFailure } from '../github/permissions.ts';
import { repositoryOf } from '../github/repository.ts';
import { markdown } from '../report/escape.ts';
import { type ProposalComment, putProposal } from '../report/surfaces/proposal.ts';
import { MAX_BYTES } from '../spec/file.ts';

interface Given {
  readonly event: GitHubEvent;
  readonly workDir: string;
  /** The step's summary file; null for none. */
  readonly summary: string | null;
  client(): Promise<Client | null>;
  say(line: string): void;
}

const LIMIT = 10_000;
const READ_ONLY =
  'there is no comment: GitHub gives the pull request of a fork a token that can only read; the job summary has the plan';

/** The pull request that the run is of, its base branch's files, and where a plan is shown on it; undefined for every other run. */
export function proposalOf({ event, workDir, summary, client, say }: Given): Proposal | undefined {
  const { proposal, pullRequest } = event;
  const repository = repositoryOf(event.repository ?? '');
  if (proposal === null) return undefined;
  const { base, isFork } = proposal;
  return {
    branch: base?.branch ?? 'the base branch',
    async baseText(path) {
      if (base === null) throw new Error('the event names no base commit');
      const here = await fileHere(workDir, base.sha, path);
      const text = here === undefined ? await fromGitHub(base.sha, path) : here;
      if (text !== null && Buffer.byteLength(text) > MAX_BYTES)
        throw new Error(`it has more than ${MAX_BYTES} bytes`);
      return text;
    },
    async show(page) {
      const missing = await comment(page);
      if (missing !== null) say(missing);
      const why = missing === null ? '' : `\n\n<sub>${markdown(missing, 600)}</sub>`;
      if (summary !== null) await appendFile(summary, `${page.text}${why}\n`);
    },
  };

  async function fromGitHub(commit: string, path: string): Promise<string | null> {
    const api = await client();
    if (api === null || repository === null)
      throw new Error('its commit is not in this checkout, and without a token GitHub is not asked');
    try {
      return await fileIn(api, repository, commit, path, AbortSignal.timeout(LIMIT));
    } catch (error) {
      throw new Error(describeFailure(error, 'plan').says, { cause: error });
    }
  }

  /** Null where it is as it should be, else why not. */
  async function comment(page: ProposalComment): Promise<string | null> {
    const api = await client();
    if (api === null || repository === null || pullRequest === null)
      return 'there is no comment: it takes a token, a repository and a pull request';
    try {
      await putProposal(api, repository, pullRequest, page);
      return null;
    } catch (error) {
      const isRefused = (error as { status?: unknown }).status === 403;
      return isFork && isRefused ? READ_ONLY : `there is no comment: ${describeFailure(error, 'plan').says}`;
    }
  }
}
