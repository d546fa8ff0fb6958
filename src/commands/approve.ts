import type { Approvers } from '../ports/approvers.ts';
import { approvalsAt, isSame } from '../release/approval.ts';
import { fold, type State } from '../release/state.ts';
import type { ApprovalSpec } from '../spec/types.ts';
import type { Ask } from './ask.ts';
import { planOf } from './carry.ts';
import { onLive, otherCommit, request } from './live.ts';
import { isOutcome, type Outcome, wrong } from './outcome.ts';
import { pinnedSpec } from './pinned.ts';
import { resume } from './release.ts';

/**
 * The answer to a release whose checks have all passed and that asks people before it is made permanent. With what they approve, the
 * journal keeps the evidence as it was; the release goes on once enough people have approved.
 */
export async function approve(ask: Ask): Promise<Outcome> {
  return onLive(ask, async ({ spec, wiring, state }) => {
    const { accepted, held } = state;
    const unasked = wrong(`${accepted.id} does not wait for an approval`);
    if (held?.why !== 'approval') return unasked;
    const other = otherCommit(ask, state);
    if (other !== null) return other;
    const plan = planOf(await pinnedSpec(ask, accepted, 'anywhere'), accepted);
    const { approval } = plan;
    if (approval === null) return unasked;
    const people = await peopleFor(ask, approval, state);
    if (isOutcome(people)) return people;
    const saw = (await wiring.evidence(plan)).lastWord(state);
    const refused = await request(ask, wiring, 'approve', { people, saw });
    if (refused !== null) return refused;
    const tip = await wiring.journal.read(AbortSignal.timeout(30_000));
    const now = fold(tip.entries) ?? state;
    const given = approvalsAt({ plan, state: now, now: ask.clock.wall() }).map(({ by }) => by);
    if (given.length >= approval.people) return resume(ask, spec, state, { patient: false });
    const message = `${accepted.id} is approved by ${given.join(', ')}: ${given.length} of the ${approval.people} people that it asks for`;
    return { decision: 'held', reasonCode: 'requested', message, exit: 0, state: now };
  });
}

/** Who approves by this run, or why it is refused. */
async function peopleFor(
  ask: Ask,
  approval: ApprovalSpec,
  state: State,
): Promise<readonly string[] | Outcome> {
  const { approvers } = ask;
  const counted = approval.by === 'environment' || approval.people > 1 || !approval.author;
  if (!counted) return [ask.by];
  if (approvers === null)
    return wrong(
      `${state.accepted.id} counts who approves by their login: approve it by a comment or by a workflow`,
    );
  const asked = approval.by === 'environment' ? await reviewersOf(approvers, approval) : [ask.by];
  if (isOutcome(asked) || approval.author) return asked;
  const authors = [state.accepted.by, ...(await approvers.authors(state.accepted.commit ?? ''))];
  const others = asked.filter((login) => !authors.some((author) => isSame(author, login)));
  if (others.length > 0) return others;
  return wrong(
    `${asked.join(', ')} began ${state.accepted.id}, or opened its pull request; somebody else has to approve it`,
  );
}

async function reviewersOf(
  approvers: Approvers,
  { environment }: ApprovalSpec,
): Promise<readonly string[] | Outcome> {
  const reviewers = await approvers.reviewers(environment ?? null);
  if (reviewers.length > 0) return reviewers;
  const of = environment === undefined ? 'an environment' : `the environment ${environment}`;
  return wrong(
    `nobody has reviewed this run: its job has to name ${of} that has required reviewers (docs/approvals.md)`,
  );
}
