import { commandsBlock } from './actions.ts';
import { withoutAddresses } from './addresses.ts';
import { checkSummary, checkText } from './checkText.ts';
import { checkTitle } from './checkTitle.ts';
import { plain } from './escape.ts';
import { fitted } from './fit.ts';
import { type Phase, phasesOf, type Standing } from './phases.ts';
import type { Story } from './story.ts';
import { iso8601 } from './words.ts';

/** One check run as GitHub is to show it. */
export interface CheckView {
  /** The phase or stage. */
  readonly key: string;
  readonly name: string;
  /** By which a later run of the same release finds it again. */
  readonly externalId: string;
  /** `completed` exactly when there is a conclusion. */
  readonly conclusion: Conclusion | null;
  /** Under 72 characters, plain text. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly annotation: Annotation | null;
  /** Nothing of it will change any more. */
  readonly final: boolean;
}

type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'action_required';

/** On the line of the spec that failed. */
interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

const CONCLUSIONS = {
  passed: 'success',
  done: 'success',
  failed: 'failure',
  incomplete: 'failure',
  stopped: 'cancelled',
  held: 'action_required',
  overridden: 'neutral',
} as const satisfies Partial<Record<Standing, Conclusion>>;

/** A check run for each phase and stage that has begun. */
export function renderChecks(given: Story): readonly CheckView[] {
  const story = withoutAddresses(given);
  return phasesOf(story)
    .filter(({ from, standing }) => from !== null && standing !== 'waits' && standing !== 'not reached')
    .map((phase) => checkView(story, phase));
}

function checkView(story: Story, phase: Phase): CheckView {
  const conclusion = CONCLUSIONS[phase.standing as keyof typeof CONCLUSIONS] ?? null;
  const { accepted } = story.state;
  const steering = phase.standing === 'held' || phase.standing === 'incomplete' ? commandsBlock(story) : '';
  return {
    key: phase.key,
    name: checkName(story, phase.key),
    externalId: `${accepted.environment}/${accepted.id}/${phase.key}`,
    conclusion,
    title: checkTitle(story, phase),
    summary: fitted((detail) => checkSummary(story, phase, steering, detail)),
    text: fitted((detail) => checkText(story, phase, detail)),
    startedAt: iso8601(phase.from!),
    completedAt: conclusion === null ? null : iso8601(phase.to ?? story.now),
    annotation: annotationOf(story, phase),
    final: phase.standing === 'passed' || phase.standing === 'done' || phase.standing === 'overridden',
  };
}

/** `shop / few`; with the environment where the release has one, for both would stand on the same commit. */
function checkName({ plan, state }: Pick<Story, 'plan' | 'state'>, key: string): string {
  const { environment } = state.accepted;
  const release = environment === 'default' ? plan.release : `${plan.release} (${environment})`;
  return `${plain(release, 80)} / ${plain(key, 40)}`;
}

function annotationOf({ plan, state, place }: Story, phase: Phase): Annotation | null {
  const { because } = state;
  if (phase.standing !== 'failed' || because === null || phase.stage === null) return null;
  const stage = plan.stages[phase.stage];
  const check = stage?.checks.find(
    ({ name, service }) => name === because.check && service === because.service,
  );
  const line = check?.line ?? stage?.line ?? null;
  if (line === null || line < 1) return null;
  return {
    path: place.specPath,
    line,
    title: plain(check === undefined ? `${phase.key} failed` : `${check.name} failed`, 120),
    message: plain(because.says, 600),
  };
}
