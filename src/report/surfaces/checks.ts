import type { Client } from '../../github/client.ts';
import { describeFailure } from '../../github/permissions.ts';
import type { Repository } from '../../github/repository.ts';
import type { Reporter } from '../../ports/reporter.ts';
import type { Millis } from '../../release/units.ts';
import { type CheckView, renderChecks } from '../check.ts';
import { commentKey } from '../comment.ts';
import { type Limited, type PaceGiven, paced, turnUrgency } from '../pace.ts';
import type { Story } from '../story.ts';

/** GitHub lists 100 a page; a commit with more check runs than this is looked through no further. */
const PAGES = 5;

/** Numbers alone are written this often: each is a request. */
const NUMBERS: Millis = 60_000;

export interface ChecksGiven extends PaceGiven {
  readonly client: Client;
  readonly repository: Repository;
}

interface Written {
  readonly id: number;
  text: string;
  concluded: boolean;
  annotated: boolean;
}

/** One check run per phase and stage on the release's commit, found again by a later run of the same release. */
export function checksReporter(given: ChecksGiven): Reporter {
  const { client, repository } = given;
  const known = new Map<string, Written>();
  let looked = false;
  /** This server takes no annotations as they are sent: told once, and left out from then on. */
  let unmarked = false;

  async function write(story: Story, limited: Limited): Promise<void> {
    const { commit } = story.place;
    if (commit === null) return;
    if (!looked) await find(commit, limited);
    looked = true;
    for (const view of renderChecks(story)) await put(view, commit, story, limited);
  }

  async function find(commit: string, limited: Limited): Promise<void> {
    for (let page = 1; page <= PAGES; page++) {
      const { data } = await limited((signal) =>
        client.rest.checks.listForRef({
          ...repository,
          ref: commit,
          per_page: 100,
          page,
          request: { signal },
        }),
      );
      for (const { id, name, external_id, conclusion, output } of data.check_runs) {
        const key = `${name}\n${external_id}`;
        const annotated = (output.annotations_count ?? 0) > 0;
        const before = known.get(key);
        if (before !== undefined) before.annotated ||= annotated;
        else known.set(key, { id, text: '', concluded: conclusion !== null, annotated });
      }
      if (data.check_runs.length < 100) return;
    }
  }

  async function put(view: CheckView, commit: string, story: Story, limited: Limited): Promise<void> {
    const key = `${view.name}\n${view.externalId}`;
    const before = known.get(key);
    const text = [view.conclusion, view.title, view.summary, view.text].join('\n');
    // What is over has said its last word: numbers that still move belong to later phases.
    if (before !== undefined && (before.text === text || (view.final && before.concluded))) return;
    const annotate = !unmarked && view.annotation !== null && before?.annotated !== true;
    const body = { ...repository, ...bodyOf(view, annotate, story.place.run?.url ?? null) };
    // What is not answered may have been written all the same: then it is looked for before anything is written again.
    looked = false;
    const id = await send(body, before, commit, limited).catch((error: unknown) => {
      if (!annotate || (error as { status?: unknown }).status !== 422) throw error;
      unmarked = true;
      given.onTrouble(`check runs: no line of the spec is marked: ${describeFailure(error, 'checks').says}`);
      const { annotations: _refused, ...output } = body.output;
      return send({ ...body, output }, before, commit, limited);
    });
    looked = true;
    known.set(key, {
      id,
      text,
      concluded: view.conclusion !== null,
      annotated: (annotate && !unmarked) || before?.annotated === true,
    });
  }

  async function send(
    body: ReturnType<typeof bodyOf> & Repository,
    before: Written | undefined,
    head_sha: string,
    limited: Limited,
  ): Promise<number> {
    const { checks } = client.rest;
    return limited(async (signal) => {
      const { data } =
        before === undefined
          ? await checks.create({ ...body, head_sha, request: { signal, retries: 0 } })
          : await checks.update({ ...body, check_run_id: before.id, request: { signal } });
      return data.id;
    });
  }

  return paced(
    {
      name: 'check runs',
      urgency: turnUrgency,
      news: commentKey,
      every: NUMBERS,
      write,
      explain: (error) => describeFailure(error, 'checks'),
    },
    given,
  );
}

function bodyOf(view: CheckView, annotate: boolean, detailsUrl: string | null) {
  const { annotation } = view;
  return {
    name: view.name,
    external_id: view.externalId,
    started_at: view.startedAt,
    ...(detailsUrl !== null && { details_url: detailsUrl }),
    ...(view.conclusion === null
      ? { status: 'in_progress' as const }
      : { status: 'completed' as const, conclusion: view.conclusion, completed_at: view.completedAt! }),
    output: {
      title: view.title,
      summary: view.summary,
      text: view.text,
      // Every update appends its annotations to those there are: sent once only.
      ...(annotate &&
        annotation !== null && {
          annotations: [
            {
              path: annotation.path,
              start_line: annotation.line,
              end_line: annotation.line,
              annotation_level: 'failure' as const,
              title: annotation.title,
              message: annotation.message,
            },
          ],
        }),
    },
  };
}
