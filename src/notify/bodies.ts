import { type Notice, whereWords } from '../report/notice.ts';
import type { Story } from '../report/story.ts';

const ZERO_WIDTH = '\u200b';

/** One text for people, as Slack and those that take the same know it. Nothing in it formats, links or calls anybody. */
export function slackBody(notice: Notice, story: Story): object {
  const { headline, says, command } = notice;
  const lines = [
    headline,
    says,
    whereWords(notice),
    command === null ? '' : `What you can do now: ${command}`,
    story.place.run?.url ?? '',
  ];
  return {
    text: lines
      .filter((line) => line !== '')
      .map(inert)
      .join('\n'),
    mrkdwn: false,
  };
}

/**
 * `<!channel>` and links need their brackets, which Slack reads as they are written here; others call everybody at `@here`, and
 * make a link of `[words](address)`.
 */
function inert(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@(?=\S)/g, `@${ZERO_WIDTH}`)
    .replace(/\](?=\()/g, `]${ZERO_WIDTH}`);
}

/** The fields of docs/notices.md. `v` grows when a field changes its meaning. */
export function jsonBody({ id, event, at, headline, says, where, command }: Notice, story: Story): object {
  const { state, plan, place } = story;
  const { accepted } = state;
  return {
    v: 1,
    type: 'notice',
    id,
    event,
    at,
    release: plan.release,
    releaseId: accepted.id,
    environment: accepted.environment,
    headline,
    says,
    reasonCode: state.because?.code ?? null,
    services: where,
    command,
    repository: place.repository,
    commit: place.commit,
    pullRequest: place.pullRequest,
    run: place.run?.url ?? null,
  };
}
