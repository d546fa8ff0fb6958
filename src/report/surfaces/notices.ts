import { jsonBody, slackBody } from '../../notify/bodies.ts';
import { post } from '../../notify/post.ts';
import type { Reporter } from '../../ports/reporter.ts';
import type { NotifySpec } from '../../spec/types.ts';
import { type Notice, noticesOf } from '../notice.ts';
import { type PaceGiven, paced } from '../pace.ts';
import type { Story } from '../story.ts';

export interface NoticesGiven extends PaceGiven {
  /** This run's name in the journal. */
  readonly me: string;
  /** Holds the addresses, and the runner's proxy. */
  readonly env: Readonly<Record<string, string | undefined>>;
  mask(secret: string): void;
  readonly second?: number;
}

/**
 * Tells the webhooks of the spec what this run did. Each event is told by the run that wrote it into the journal and by no other:
 * at most once however many runs carry the release, and not at all if that run dies first.
 */
export function noticesReporter(given: NoticesGiven): Reporter {
  const { me, env, mask, onTrouble } = given;
  const stop = new AbortController();
  /** By webhook and notice: told, or given up. */
  const done = new Set<string>();
  /** Webhooks that nothing more is sent to. */
  const useless = new Set<number>();

  async function write(story: Story): Promise<void> {
    const notices = noticesOf(story, me);
    await Promise.all(story.plan.notify.map((hook, i) => tell(hook, i, notices, story)));
  }

  /** One after the other, so that they arrive in order. */
  async function tell(hook: NotifySpec, i: number, notices: readonly Notice[], story: Story): Promise<void> {
    for (const notice of notices) {
      const key = `${i} ${notice.id}`;
      if (stop.signal.aborted || useless.has(i) || done.has(key) || !hook.on.includes(notice.event)) continue;
      const url = addressOf(hook, i);
      if (url === null) return;
      const body = hook.format === 'json' ? jsonBody(notice, story) : slackBody(notice, story);
      const posted = await post(url, body, {
        env,
        stop: stop.signal,
        ...(given.limit !== undefined && { limit: given.limit }),
        ...(given.second !== undefined && { second: given.second }),
      });
      done.add(key);
      if (posted.ok) continue;
      const end = posted.final ? 'nothing more is sent to it' : 'it is not told';
      onTrouble(`notice “${notice.event}”: the webhook in ${hook.webhook.env} ${posted.says}; ${end}`);
      if (posted.final) useless.add(i);
    }
  }

  /** Null, told once, where the variable holds no address. */
  function addressOf(hook: NotifySpec, i: number): URL | null {
    const { env: name } = hook.webhook;
    const text = env[name] ?? '';
    if (text !== '') mask(text);
    const url = URL.canParse(text) ? new URL(text) : null;
    const isWeb =
      url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (isWeb) return url;
    useless.add(i);
    onTrouble(
      text === ''
        ? `notices: ${name} is not set, so nothing is sent. To set it, add to the step:\n        env:\n          ${name}: \${{ secrets.${name} }}`
        : `notices: ${name} holds no http or https address without a user, so nothing is sent`,
    );
    return null;
  }

  const reporter = paced(
    {
      name: 'notices',
      // Nothing but news is worth a message.
      urgency: (story) =>
        noticesOf(story, me)
          .map(({ id }) => id)
          .join(),
      write,
    },
    given,
  );
  return {
    ...reporter,
    async close(story) {
      await reporter.close(story);
      stop.abort();
    },
  };
}
