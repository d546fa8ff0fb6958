import type { Because } from '../release/events.ts';
import { isGood, type Row, rowsOf } from './checks.ts';
import { markdown } from './escape.ts';
import { isUnrouted, usersReached, versionAfter, versionBefore, whereRequestsGo } from './requests.ts';
import type { Story } from './story.ts';
import { capital, chance, duration, listed, sentence, stopped, utc } from './words.ts';

/** Longer than any other outside value: the judge's two sentences, a check's two. */
const SAYS = 600;

/** Where the requests go, as the first thing a reader needs: one bold sentence and what belongs to it. */
export function safety(story: Story): string {
  const { state, plan } = story;
  const where = whereRequestsGo(story);
  const [before, after] = [versionBefore(plan), versionAfter(plan)];
  if (!where.known) return unconfirmed(story, where.says);
  if (state.phase === 'registered') return `**The registry says what serves.** No request was moved.`;
  if (state.phase === 'promoted') return `**All requests go to ${after}**${since(story)}.`;
  if (isUnrouted(story)) return `**${where.says}.**`;
  if (state.phase === 'reverted') {
    if (!usersReached(story)) {
      return `**No user request reached ${after}.** ${capital(before)} served everything throughout. This change is not live.`;
    }
    return `**All requests go to ${before} again**${since(story)}. This change is not live.`;
  }
  if (state.phase === 'reverting') return reverting(story, where.says);
  if (state.held !== null) return heldSafety(story, where.says);
  if (!usersReached(story)) return `**Production is untouched.** ${where.says}.`;
  return `**${isHarmSeen(story) ? '' : 'Production is fine so far. '}${where.says}.**`;
}

function unconfirmed(story: Story, says: string): string {
  const why = [...(story.real?.routers ?? [])].flatMap(([service, router]) =>
    router.known ? [] : [`The router of ${markdown(service)} cannot be read: ${markdown(router.why)}`],
  );
  const shown = why.slice(0, 3).map(sentence);
  const rest = why.length > 3 ? [`${why.length - 3} more routers cannot be read.`] : [];
  const none = story.real === null ? ['This run has not read the routers.'] : [];
  const act = story.state.incomplete === null ? '' : ' Act now.';
  return [`**${says}.${act}**`, ...shown, ...rest, ...none].join(' ');
}

function reverting(story: Story, where: string): string {
  const before = versionBefore(story.plan);
  if (story.state.incomplete === null) return `**${where}.** The release is being reverted to ${before}.`;
  return `**The revert is not finished. Act now.** ${where}. Left to do: ${sentence(markdown(story.state.incomplete.says, SAYS))}`;
}

function heldSafety({ state, plan, now }: Story, where: string): string {
  const held = state.held!;
  const until = utc(held.since + plan.hold.expires, now);
  const before = versionBefore(plan);
  const parked = held.parked ? ` ${capital(versionAfter(plan))} keeps running without traffic.` : '';
  const people = held.why === 'approval' ? (plan.approval?.people ?? 1) : 1;
  const who = people === 1 ? 'One person has' : `${people} people have`;
  return `**${who} to decide before ${until}.** ${where}.${parked} If nobody answers, all requests go back to ${before}.`;
}

function since({ state, now }: Story): string {
  const shift = state.shifts[state.shifts.length - 1];
  return shift === undefined ? '' : `, since ${utc(shift.at, now)}`;
}

function isHarmSeen(story: Story): boolean {
  if (story.judged?.decision === 'revert') return true;
  return rowsOf(story, story.state.stage).some(({ result }) => result === 'failed' || result === 'worse');
}

/** Why it stands as it does: the verdict in words, with what was done when. */
export function verdict(story: Story): string {
  const { state, now } = story;
  if (state.phase === 'promoted') return promoted(story);
  if (state.phase === 'reverted') return turnedBack(story);
  // The reason of the revert stays while it is stuck: the second failure must not replace the first.
  if (state.phase === 'reverting') return `**Why it is being reverted.** ${turnedBack(story)}`;
  if (state.held !== null) return sentence(markdown(state.held.says, SAYS));
  if (state.phase === 'judging') return judging(story);
  if (state.phase === 'registered') return '';
  const waiting = story.waiting === null ? '' : sentence(markdown(story.waiting.why, SAYS));
  const long = duration(Math.max(0, now - state.phaseSince));
  return `${capital(state.phase)} for ${long}.${waiting === '' ? '' : ` ${waiting}`}`;
}

function promoted(story: Story): string {
  const { state } = story;
  const took = `Took ${duration(state.lastAt - state.acceptedAt)}.`;
  const says = state.because === null ? '' : becauseSentence(state.because);
  if (state.override === null) return [says, took].filter(Boolean).join(' ');
  return [says, 'This end rests on a person, not on the checks.', took].filter(Boolean).join(' ');
}

function turnedBack(story: Story): string {
  const { state, plan } = story;
  if (state.because === null) return '';
  const { code, check, says } = state.because;
  if (code === 'check-failed' && check !== undefined) {
    return `Check **${markdown(check, 40)}** failed: ${sentence(markdown(says, SAYS))}`;
  }
  if (code !== 'worse') return becauseSentence(state.because);
  const after = sinceJudging(story);
  const risk = says.includes(chance(plan.risk.falseRevert)) ? '' : ` ${riskSentence(story)}`;
  return `${sentence(markdown(says, SAYS))}${risk}${after}`;
}

/** A reason that begins with a person's login keeps its small letter. */
function becauseSentence({ code, says }: Because): string {
  const text = markdown(says, SAYS);
  return code === 'requested' || code === 'overridden' ? stopped(text) : sentence(text);
}

/** Only for the judge: a fixed rule claims no risk. */
function riskSentence({ plan }: Story): string {
  return `If gray were as good as stable, evidence this strong would appear in fewer than ${chance(plan.risk.falseRevert)} releases.`;
}

function sinceJudging({ state, plan }: Story): string {
  const reverted = state.story.find(({ event }) => event.type === 'phase' && event.phase === 'reverting');
  const judged = [...state.story]
    .reverse()
    .find(({ event }) => event.type === 'phase' && event.phase === 'judging');
  if (reverted === undefined || judged === undefined) return '';
  const warmUp = plan.stages[state.stage]?.warmUp ?? 0;
  const length = reverted.at - judged.at - warmUp;
  if (length <= 0) return '';
  const what = state.phase === 'reverted' ? 'Reverted' : 'The revert began';
  return ` ${what} ${duration(length)} after judging began.`;
}

function judging(story: Story): string {
  const { state, now, plan } = story;
  const judgedFrom = state.phaseSince + (plan.stages[state.stage]?.warmUp ?? 0);
  const rows = rowsOf(story, state.stage);
  const failed = rows.filter(({ result }) => result === 'failed' || result === 'worse');
  if (failed.length > 0)
    return sentence(`${markdown(failed.map(({ check }) => check.name).join(', '))}: harm seen`);
  if (now < judgedFrom) return `Warming up; judging begins at ${utc(judgedFrom, now)}.`;
  return [`No sign of harm after ${duration(now - judgedFrom)} of judging.`, goodAndOpen(rows)]
    .filter(Boolean)
    .join(' ');
}

function goodAndOpen(rows: readonly Row[]): string {
  const names = (some: readonly Row[]) =>
    some.length > 3 ? `${some.length} checks` : markdown(listed(some.map(({ check }) => check.name)));
  const good = rows.filter((row) => row.result === 'good enough');
  const passed = rows.filter((row) => row.result === 'passed');
  const open = rows.filter((row) => !isGood(row));
  const parts = [
    ...(good.length > 0 ? [`${names(good)}: good enough`] : []),
    ...(passed.length > 0 ? [`${names(passed)}: passed`] : []),
    ...(open.length > 0 ? [`${names(open)}: not yet known`] : []),
  ];
  return sentence(parts.join('; '));
}

/** What the fixed rule that decided is, and that the judge's risk says nothing of it; empty for other reasons. */
export function ruleNote({ state, plan }: Story): string {
  if (state.because?.code !== 'check-failed') return '';
  return `This is a fixed rule, not a comparison: it reverts by itself and stands outside the limit on false reverts, ${chance(plan.risk.falseRevert)} releases.`;
}
