import { approvalsAt } from '../release/approval.ts';
import { moved } from '../release/plan.ts';
import { isTerminal } from '../release/state.ts';
import { commandLine, inWorkflow, type Steering } from './commands.ts';
import { code, markdown } from './escape.ts';
import { named, usersReached, versionAfter, versionBefore } from './requests.ts';
import type { Story } from './story.ts';
import { clockTime, listed, utc } from './words.ts';

/** What a person can do now: exact commands, each with its effect; the expected one in a block of its own. */
export function commandsBlock(story: Story): string {
  const { state } = story;
  if (state.accepted.purpose === 'register') return '';
  if (state.incomplete !== null) return incompleteBlock(story);
  if (state.held !== null) return heldBlock(story);
  if (state.phase === 'reverted') return afterRevert(story);
  if (isTerminal(state) || state.phase === 'reverting') return '';
  if (state.phase === 'finalising') return list([status(story)]);
  const before = versionBefore(story.plan);
  return list([bullet(story, 'revert', `puts all requests back on ${before}`), status(story)]);
}

function heldBlock(story: Story): string {
  const [before, after] = [versionBefore(story.plan), versionAfter(story.plan)];
  if (story.state.held?.why === 'approval') return approvalBlock(story, before, after);
  return [
    `Go on to 100\u00a0% of requests on ${after}; the reason is recorded and the end reads “promoted (overridden)”:`,
    block(commandLine(story, 'promote')),
    `Or put all requests back on ${before}: ${call(story, 'revert')}`,
  ].join('\n\n');
}

function approvalBlock(story: Story, before: string, after: string): string {
  const { approval } = story.plan;
  const given = approvalsAt(story).map(({ by }) => markdown(by, 40));
  const people = approval?.people ?? 1;
  const approved = given.length === 0 ? 'nobody has approved yet' : `${listed(given)} approved`;
  const asked = people === 1 ? '' : ` ${people} people are asked; ${approved}.`;
  const back = `Or put all requests back on ${before}: ${call(story, 'revert')}`;
  if (approval?.by === 'environment') {
    const whose = approval.environment === undefined ? 'its environment' : code(approval.environment, 80);
    return `Make ${after} permanent: approve the job that waits for the reviewers of ${whose}.${asked}\n\n${back}`;
  }
  const { commit } = story.state.accepted;
  const comment =
    commit === null
      ? ''
      : `Where comments are heard, ${code(`/gray approve @${commit.slice(0, 12)}`)} does the same.`;
  return [`Make ${after} permanent.${asked}`, block(commandLine(story, 'approve')), comment, back]
    .filter((part) => part !== '')
    .join('\n\n');
}

function incompleteBlock(story: Story): string {
  const consumers = named(moved(story.plan));
  return [
    '**Do this, in this order**',
    [
      `1. Take what does not answer out of the way of users: it may still send requests of ${consumers} to ${versionAfter(story.plan)}.`,
      '2. Bring it back, or make it send nothing to the new version.',
      '3. Run this; it tries again at once and reads everything back:',
    ].join('\n'),
    block(commandLine(story, 'revert')),
  ].join('\n\n');
}

function afterRevert(story: Story): string {
  const span = graySpan(story);
  const after = versionAfter(story.plan);
  return list([
    ...(span === null ? [] : [`Compare the logs of ${after} between ${span}`]),
    'Release again with a fix, as a new version',
  ]);
}

/** `14:03:55 and 14:05:14 UTC`: when gray had requests; null when it had none. */
function graySpan(story: Story): string | null {
  const { shifts } = story.state;
  const first = shifts.find(({ stage }) => (story.plan.stages[stage]?.traffic.weight ?? 0) > 0);
  const last = shifts[shifts.length - 1];
  if (first === undefined || last === undefined || !usersReached(story)) return null;
  return `${clockTime(first.at, story.now)} and ${utc(last.at, story.now)}`;
}

function status(story: Story): string {
  return bullet(story, 'status', 'brings the numbers of now');
}

function bullet(story: Story, command: Steering, effect: string): string {
  return `${call(story, command)} ${effect}`;
}

function call(story: Story, command: Steering): string {
  const also = inWorkflow(story, command);
  return `${code(commandLine(story, command), 400)}${also === '' ? '' : ` (${also})`}`;
}

function list(bullets: readonly string[]): string {
  return `**What you can do now**\n\n${bullets.map((text) => `- ${text}`).join('\n')}`;
}

function block(line: string): string {
  return `\`\`\`text\n${line}\n\`\`\``;
}
