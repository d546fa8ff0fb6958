import { moved, type Plan, type StagePlan } from '../release/plan.ts';
import { percent } from '../release/units.ts';
import { withoutAddresses } from './addresses.ts';
import { commandLine, inWorkflow } from './commands.ts';
import { marker } from './comment.ts';
import { code, markdown } from './escape.ts';
import { fitted } from './fit.ts';
import { headline } from './headline.ts';
import { usersReached, versionBefore } from './requests.ts';
import { safety } from './sentence.ts';
import { runLink } from './services.ts';
import type { Story } from './story.ts';
import { counted, duration, listed, utc } from './words.ts';

/** More stages than this are counted, not listed. */
const STAGES = 12;

/**
 * The first version of the comment, which is what inboxes show, for edits send no mail: who started it, what will happen and
 * how to stop it, without folds or pictures.
 */
export function renderFirstComment(given: Story): string {
  const story = withoutAddresses(given);
  return fitted(() => compose(story));
}

function compose(story: Story): string {
  const { plan, state, now, place } = story;
  const before = versionBefore(plan);
  const { by, id, commit } = state.accepted;
  const at = commit === null ? '' : ` at ${markdown(commit.slice(0, 7))}`;
  const footer = [`as of ${utc(now)}`, `release ${code(id, 80)}`, runLink(place)].filter(
    (part) => part !== '',
  );
  const also = inWorkflow(story, 'revert');
  return [
    `${marker(story)}\n### ${headline(story)}`,
    `${safety(story)} ${markdown(by, 40)} started this release${at}.`,
    moved(plan).length === 0 ? '' : whatComes(plan),
    moved(plan).length === 0
      ? ''
      : `Any harm puts all requests back on ${before} without asking. You can do so too: ${code(commandLine(story, 'revert'), 400)}${also === '' ? '' : ` (${also})`}`,
    'This comment changes in place and sends no further mail.',
    `<sub>${footer.join(' · ')}</sub>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function whatComes(plan: Plan): string {
  const most = plan.stages.reduce(
    (sum, stage) => sum + (stage.full ? stage.atLeast : stage.warmUp + stage.atMost),
    plan.deployWithin,
  );
  const stages = plan.stages
    .slice(0, STAGES)
    .map((stage, i) => `${i + 1}. **${markdown(stage.name, 40)}**${stageWords(plan, stage)}`);
  const left = plan.stages.length - stages.length;
  return [
    `What comes next, at most about ${duration(most)} in all:`,
    stages.join('\n') + (left > 0 ? `\n\nand ${counted(left, 'stage')} more.` : ''),
  ].join('\n\n');
}

function stageWords(plan: Plan, stage: StagePlan): string {
  if (stage.full) {
    return `, 100\u00a0%, watched for ${duration(stage.atLeast)}; then ${versionBefore(plan)} is removed`;
  }
  const { match, weight } = stage.traffic;
  const testers = match.map(({ on, name, anyOf }) =>
    anyOf.length === 1
      ? `requests with ${on} ${code(`${name}: ${anyOf[0]}`, 60)}`
      : `${counted(anyOf.length, `${on} value`)} of ${code(name, 40)}`,
  );
  const share = weight > 0 ? [`${percent(weight)} of requests`] : [];
  const who = listed([...testers.slice(0, 3), ...share]);
  const checks = stage.checks.map(({ name }) => markdown(name, 40));
  const asked = checks.length > 6 ? counted(checks.length, 'check') : listed(checks);
  const long = stage.atLeast > 0 ? `, ${duration(stage.atLeast)} to ${duration(stage.atMost)}` : '';
  return `${who === '' ? '' : `: ${who}`}${long}${asked === '' ? '' : `; ${asked}`}`;
}

/** Whether the story is still at a beginning that the first version tells rightly. */
export function isBeginning(story: Story): boolean {
  const { phase, held } = story.state;
  return (
    held === null &&
    !usersReached(story) &&
    ['registering', 'deploying', 'scaling', 'shifting', 'judging'].includes(phase)
  );
}
