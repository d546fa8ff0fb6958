import type { Client } from '../../github/client.ts';
import { describeFailure } from '../../github/permissions.ts';
import type { Repository } from '../../github/repository.ts';
import type { Reporter } from '../../ports/reporter.ts';
import { type DeploymentView, deploymentView, runIds } from '../deployment.ts';
import { type Limited, type PaceGiven, paced } from '../pace.ts';
import type { Story } from '../story.ts';

/** So many deployments of an environment are looked at for the one of the job, and for the one that was live before. */
const CANDIDATES = 3;
/** GitHub lists 100 a page. */
const PAGE = 100;

export interface DeploymentsGiven extends PaceGiven {
  readonly client: Client;
  readonly repository: Repository;
}

interface Listed {
  readonly id: number;
  readonly task: string;
  readonly sha: string;
  readonly production_environment?: boolean;
}

interface Known {
  readonly id: number;
  /** The newest status; empty while there is none, or it is not known. */
  state: string;
  /** Deployments of the environment that may be live, newest first: GitHub does not retire those of production by itself. */
  before: readonly number[];
}

/**
 * A deployment with its statuses, where the spec asks for one; found again by a later run of the same release. Where the job has
 * an `environment:` of the same name, GitHub has made its deployment already: then that one is used.
 */
export function deploymentsReporter(given: DeploymentsGiven): Reporter {
  const { client, repository } = given;
  const { repos } = client.rest;
  let known: Known | undefined;

  async function write(story: Story, limited: Limited): Promise<void> {
    const view = deploymentView(story);
    const { commit } = story.place;
    if (view === null || commit === null) return;
    // What is not answered may have been written all the same: only what was found or answered is known.
    known ??= (await find(view, commit, story, limited)) ?? (await create(view, commit, limited));
    if (known.state !== view.state) {
      known.state = '';
      await tell(known.id, view, limited);
      known.state = view.state;
    }
    if (view.state === 'success') await retire(known, view, limited);
  }

  async function find(
    view: DeploymentView,
    commit: string,
    story: Story,
    limited: Limited,
  ): Promise<Known | null> {
    listed = await list(view, limited);
    let ours = listed.find(({ task }) => task === view.task);
    if (ours === undefined && listed.length === PAGE) [ours] = await list(view, limited, view.task);
    if (ours !== undefined) return knownOf(ours, await newest(ours.id, limited));
    const runs = runIds(story);
    const jobs = listed.filter(({ task, sha }) => task === 'deploy' && sha === commit);
    for (const job of jobs.slice(0, CANDIDATES)) {
      const status = await newest(job.id, limited);
      const run = /\/actions\/runs\/(\d+)(?:\/|$)/.exec(status?.log_url || status?.target_url || '')?.[1];
      if (run !== undefined && runs.has(run)) return knownOf(job, status);
    }
    return null;
  }

  async function list(view: DeploymentView, limited: Limited, task?: string): Promise<readonly Listed[]> {
    const { data } = await limited((signal) =>
      repos.listDeployments({
        ...repository,
        environment: view.environment,
        per_page: PAGE,
        ...(task !== undefined && { task }),
        request: { signal },
      }),
    );
    return data;
  }

  let listed: readonly Listed[] = [];

  async function newest(deployment_id: number, limited: Limited) {
    const { data } = await limited((signal) =>
      repos.listDeploymentStatuses({ ...repository, deployment_id, per_page: 1, request: { signal } }),
    );
    return data[0];
  }

  function knownOf({ id, production_environment }: Listed, status: { state: string } | undefined): Known {
    const others = listed.map((each) => each.id).filter((other) => other < id);
    return {
      id,
      state: status?.state ?? '',
      before: production_environment === true ? others.slice(0, CANDIDATES) : [],
    };
  }

  async function create(view: DeploymentView, commit: string, limited: Limited): Promise<Known> {
    const { data } = await limited((signal) =>
      repos.createDeployment({
        ...repository,
        ref: commit,
        task: view.task,
        environment: view.environment,
        description: view.description,
        // By default GitHub merges the default branch in, and waits for the commit's checks: our own are among them.
        auto_merge: false,
        required_contexts: [],
        request: { signal, retries: 0 },
      }),
    );
    // Only a merge is answered without a deployment.
    if (!('id' in data)) throw new Error('GitHub answered without a deployment');
    return knownOf(data, undefined);
  }

  async function tell(deployment_id: number, view: DeploymentView, limited: Limited): Promise<void> {
    await limited((signal) =>
      repos.createDeploymentStatus({
        ...repository,
        deployment_id,
        state: view.state,
        description: view.description,
        ...(view.logUrl !== null && { log_url: view.logUrl }),
        ...(view.environmentUrl !== null && { environment_url: view.environmentUrl }),
        request: { signal },
      }),
    );
  }

  /** The deployment that was live before is not any more. */
  async function retire(of: Known, view: DeploymentView, limited: Limited): Promise<void> {
    for (const id of of.before) {
      const status = await newest(id, limited);
      if (status?.state === 'inactive') break;
      if (status?.state !== 'success') continue;
      await limited((signal) =>
        repos.createDeploymentStatus({
          ...repository,
          deployment_id: id,
          state: 'inactive',
          description: view.description,
          request: { signal },
        }),
      );
      break;
    }
    of.before = [];
  }

  return paced(
    {
      name: 'deployment',
      urgency: (story) => deploymentView(story)?.state ?? '',
      write,
      explain: (error) => describeFailure(error, 'deployments'),
    },
    given,
  );
}
