import { keyOf } from '../release/state.ts';
import { plain } from './escape.ts';
import { plainHeadline } from './headline.ts';
import type { Story } from './story.ts';

/** GitHub takes 140 characters. */
const DESCRIPTION = 140;
const TASK = 128;

/** How a release stands, as the states of a deployment say it. */
type DeploymentState = 'queued' | 'in_progress' | 'pending' | 'success' | 'failure' | 'error';

/** The deployment of a release as GitHub is to show it. */
export interface DeploymentView {
  /** By which a later run of the same release finds it again; no other deployment has it. */
  readonly task: string;
  readonly environment: string;
  readonly state: DeploymentState;
  /** At most 140 characters, plain text. */
  readonly description: string;
  readonly logUrl: string | null;
  readonly environmentUrl: string | null;
}

/** Null where the spec asks for no deployment, or nothing is deployed. */
export function deploymentView(story: Story): DeploymentView | null {
  const { plan, state, place } = story;
  const { accepted } = state;
  if (plan.deployment === null || accepted.purpose === 'register') return null;
  const named = accepted.environment === 'default' ? plan.release : accepted.environment;
  return {
    task: `gray-release ${keyOf(state)}`.slice(0, TASK),
    environment: plan.deployment.environment ?? named,
    state: stateOf(story),
    description: plain(plainHeadline(story), DESCRIPTION),
    logUrl: place.run?.url ?? null,
    environmentUrl: plan.deployment.url ?? null,
  };
}

function stateOf({ state: { phase, held, incomplete } }: Story): DeploymentState {
  if (held !== null) return 'pending';
  switch (phase) {
    case 'registering':
      return 'queued';
    case 'promoted':
      return 'success';
    case 'reverted':
      return 'failure';
    case 'reverting':
      return incomplete === null ? 'in_progress' : 'error';
    default:
      return 'in_progress';
  }
}

/** The workflow runs that had a hand in the release, by their ids. */
export function runIds({ state, place }: Pick<Story, 'state' | 'place'>): ReadonlySet<string> {
  const ids = state.story.flatMap(({ run }) => /^(\d{1,20})\.\d/.exec(run)?.[1] ?? []);
  return new Set(place.run === null ? ids : [...ids, place.run.id]);
}
