import type { Client } from '../../github/client.ts';
import { describeFailure } from '../../github/permissions.ts';
import type { Repository } from '../../github/repository.ts';
import type { Reporter } from '../../ports/reporter.ts';
import { type AlertView, alertKey, alertView } from '../alert.ts';
import { type Limited, type PaceGiven, paced } from '../pace.ts';
import type { Story } from '../story.ts';
import { isOurs } from '../trusted.ts';

/** GitHub lists 100 issues and pull requests a page, newest first; more than this are not looked through. */
const PAGES = 3;

export interface AlertGiven extends PaceGiven {
  readonly client: Client;
  readonly repository: Repository;
}

interface Issue {
  readonly number: number;
  readonly isOpen: boolean;
}

/**
 * One issue for each release whose revert cannot finish: opened once, found again by later runs, closed by the one that finishes.
 * What a person closed stays closed.
 */
export function alertReporter(given: AlertGiven): Reporter {
  const { client, repository } = given;
  const { issues } = client.rest;
  let issue: Issue | undefined;
  let key = '';

  async function write(story: Story, limited: Limited): Promise<void> {
    const view = alertView(story);
    const now = alertKey(story);
    if (view === null || now === key) return;
    // What is not answered may have been written all the same: only what was found or answered is known.
    const known = issue ?? (await find(view.marker, limited));
    if (known?.isOpen) issue = await change(known, view, limited);
    else if (known !== null) issue = known;
    else if (!view.over) issue = await open(view, limited);
    key = now;
  }

  async function find(marker: string, limited: Limited): Promise<Issue | null> {
    for (let page = 1; page <= PAGES; page++) {
      const { data } = await limited((signal) =>
        issues.listForRepo({
          ...repository,
          state: 'all',
          sort: 'created',
          direction: 'desc',
          per_page: 100,
          page,
          request: { signal },
        }),
      );
      const ours = data.find((each) => each.pull_request === undefined && isOurs(each, marker));
      if (ours !== undefined) return { number: ours.number, isOpen: ours.state === 'open' };
      if (data.length < 100) return null;
    }
    return null;
  }

  async function open({ title, body }: AlertView, limited: Limited): Promise<Issue> {
    const { data } = await limited((signal) =>
      issues.create({ ...repository, title, body, request: { signal, retries: 0 } }),
    );
    return { number: data.number, isOpen: true };
  }

  async function change({ number }: Issue, { body, over }: AlertView, limited: Limited): Promise<Issue> {
    await limited((signal) =>
      issues.update({
        ...repository,
        issue_number: number,
        body,
        ...(over && { state: 'closed' as const, state_reason: 'completed' as const }),
        request: { signal },
      }),
    );
    return { number, isOpen: !over };
  }

  return paced(
    {
      name: 'issue about the revert',
      urgency: alertKey,
      write,
      explain: (error) => describeFailure(error, 'alert'),
    },
    given,
  );
}
