import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { byComment } from '../../src/action/comment.ts';
import type { Ask } from '../../src/commands/ask.ts';
import type { CommandName } from '../../src/commands/names.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { type FakeGitHub, type GitHubOptions, HEAD, startGitHub } from '../fakes/github/server.ts';

let github: FakeGitHub | null = null;
const folder = mkdtempSync(join(tmpdir(), 'comment-'));
afterEach(async () => {
  await github?.stop();
  github = null;
  rmSync(folder, { recursive: true, force: true });
});

const ROLES = { alice: 'write', maria: 'maintain', root: 'admin', tim: 'triage', bob: 'read' } as const;
const COMMENT = 77;

interface Ran {
  readonly name: CommandName;
  readonly given: Readonly<Record<string, string>>;
  readonly ask: Ask;
}

interface Event {
  readonly author?: string;
  readonly type?: string;
  readonly action?: string;
  readonly onIssue?: boolean;
  /** The input of that name. */
  readonly permission?: string;
}

/** Comments, and says what was run. */
async function say(
  body: string,
  { author = 'alice', type = 'User', action = 'created', onIssue = false, permission = '' }: Event = {},
  options: GitHubOptions = {},
  outcome: Partial<Outcome> = {},
) {
  github ??= await startGitHub({ commits: [HEAD], roles: ROLES, ...options });
  const event = join(mkdtempSync(join(tmpdir(), 'comment-')), 'event.json');
  const issue = { number: github.pullRequest, ...(!onIssue && { pull_request: {} }) };
  writeFileSync(
    event,
    JSON.stringify({ action, issue, comment: { id: COMMENT, body, user: { login: author, type } } }),
  );
  const ran: Ran[] = [];
  const log: string[] = [];
  const ended = await byComment({
    token: github.token,
    permission,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: 'issue_comment',
      GITHUB_EVENT_PATH: event,
    },
    say: (line) => log.push(line),
    async run(name, given, change) {
      const ask = change({
        by: 'nobody',
        place: { commit: null },
        say: (line: string) => log.push(line),
      } as unknown as Ask);
      ask.say(`${name} <b>began</b> @octocat`);
      ran.push({ name, given, ask });
      return {
        decision: 'done',
        reasonCode: 'passed',
        message: `${name} is done`,
        exit: 0,
        state: null,
        ...outcome,
      };
    },
  });
  const comments = (await github.comments()).map((each) => each.body);
  return { ran, ended, comments, log, reactions: github.people.reactions.get(COMMENT) ?? [], github };
}

describe('a command in a comment', () => {
  it('is done by whoever may write, acknowledged, and answered in one comment that is changed in place', async () => {
    const first = await say('/gray pause users complain');
    const second = await say('/gray status', { author: 'root' });

    expect(first.ran).toMatchObject([
      { name: 'pause', given: { reason: 'users complain', versions: '', commit: '' }, ask: { by: 'alice' } },
    ]);
    expect(first.reactions).toEqual(['eyes', '+1']);
    expect(second.comments).toHaveLength(1);
    expect(second.comments[0]).toContain('root asked: `/gray status`');
    expect(second.comments[0]).toContain('status is done');
    // What the command told is escaped.
    expect(second.comments[0]).not.toMatch(/<b>|[^\u200b]@octocat/);
  });

  it('that moves a release forward takes the whole commit that is the head now', async () => {
    const { ran } = await say(`/gray release checkout=1.5.0 @${HEAD.slice(0, 7)}`);

    expect(ran).toMatchObject([
      {
        name: 'release',
        given: { versions: 'checkout=1.5.0', commit: HEAD },
        ask: { place: { commit: HEAD, pullRequest: 1 } },
      },
    ]);
  });

  it.each(['release checkout=1.5.0', 'approve', 'promote because of it'])(
    '%s is refused for a commit that is not the head any more',
    async (command) => {
      github = await startGitHub({ commits: [HEAD], roles: ROLES });
      github.push('b'.repeat(40));
      const [name, ...rest] = command.split(' ');
      const said =
        name === 'release'
          ? `${command} @${HEAD.slice(0, 7)}`
          : `${name} @${HEAD.slice(0, 7)} ${rest.join(' ')}`;

      const { ran, comments, reactions } = await say(`/gray ${said}`);

      expect(ran).toEqual([]);
      expect(reactions).toEqual(['eyes', 'confused']);
      expect(comments[0]).toContain('the head of this pull request is bbbbbbbbbbbb now, not 9f3c2d1');
    },
  );

  it('releases nothing of a fork, and steers what is live', async () => {
    const release = await say(`/gray release checkout=1.5.0 @${HEAD.slice(0, 7)}`, {}, { fork: true });
    const revert = await say('/gray revert');

    expect(release.ran).toEqual([]);
    expect(release.comments[0]).toContain('comes from another repository');
    expect(revert.ran).toMatchObject([{ name: 'revert' }]);
  });

  it('that ends badly says so', async () => {
    const { reactions, comments } = await say(
      '/gray revert',
      {},
      {},
      { exit: 3, message: 'the journal cannot be read' },
    );

    expect(reactions).toEqual(['eyes', 'confused']);
    expect(comments[0]).toContain('the journal cannot be read');
  });

  it('that is wrong gets the list of them', async () => {
    const { ran, ended, comments, reactions } = await say('/gray revrt');

    expect(ran).toEqual([]);
    expect(ended.exit).toBe(0);
    expect(reactions).toEqual(['eyes', 'confused']);
    expect(comments[0]).toMatch(/did you mean revert\?[\s\S]*\| `\/gray revert` \|/);
  });
});

describe('who is not heard', () => {
  it.each(['bob', 'tim', 'stranger'])('%s, who may not write', async (author) => {
    const { ran, ended, comments, reactions } = await say('/gray revert', { author });

    expect(ran).toEqual([]);
    expect(ended.exit).toBe(0);
    expect(reactions).toEqual(['-1']);
    expect(comments).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['write', ['alice', 'maria', 'root']],
    ['maintain', ['maria', 'root']],
    ['admin', ['root']],
  ])('whoever has less than %s, where that is asked for', async (permission, heard) => {
    for (const author of Object.keys(ROLES)) {
      const { ran } = await say('/gray status', { author, permission });
      expect(ran.length, author).toBe(heard.includes(author) ? 1 : 0);
    }
  });

  it('anybody, where the role that is asked for is none', async () => {
    const { ran, ended, reactions } = await say('/gray revert', { permission: 'owner' });

    expect(ran).toEqual([]);
    expect(ended).toMatchObject({
      exit: 2,
      message: 'permission is "owner"; allowed: write, maintain, admin',
    });
    expect(reactions).toEqual([]);
  });

  it.each<[string, string, Event]>([
    ['a bot', '/gray revert', { type: 'Bot' }],
    ['an edit', '/gray revert', { action: 'edited' }],
    ['a deletion', '/gray revert', { action: 'deleted' }],
    ['an issue', '/gray revert', { onIssue: true }],
    ['talk', 'we should /gray revert', {}],
    ['a quote', '> /gray revert', {}],
  ])('%s: no request, nothing run', async (_, body, event) => {
    const { ran, ended, github: server } = await say(body, event);

    expect(ran).toEqual([]);
    expect(ended.exit).toBe(0);
    expect(server.requests).toEqual([]);
  });
});

describe('a hostile comment', () => {
  const TEXTS = [
    '$(touch /tmp/x)',
    '`id`',
    '; rm -rf /',
    '| cat /etc/passwd',
    '&& id',
    `\${{ secrets.TOKEN }}`,
    '%0a::set-output name=x::y',
    '::set-env name=PATH::x',
    '##[set-output]',
    '<script>alert(1)</script>',
    '</details>',
    '[x](javascript:alert(1))',
    '![x](http://e.example/p.png)',
    '@octocat @acme/team',
    '#1 GH-1',
    '\u202e\u2066evil',
    '\u0000\u001b[2J',
    '| a | b |',
    '<!-- gray-release answer -->',
    '```',
    '~~~',
    '\u200b'.repeat(50),
    'A'.repeat(60_000),
    '../../etc/passwd',
  ];
  const COMMANDS = [
    '',
    'revert ',
    'pause ',
    'status ',
    `promote @${HEAD.slice(0, 7)} `,
    `release checkout=1.5.0 @${HEAD.slice(0, 7)} `,
    'plan checkout=',
    'approve @',
  ];

  it('has no part that acts, breaks the answer, or reaches the log as a command', async () => {
    for (const command of COMMANDS) {
      for (const text of TEXTS) {
        const { ran, comments, log } = await say(`/gray ${command}${text}`);

        const [answer = ''] = comments;
        expect(comments).toHaveLength(1);
        expect(answer.length).toBeLessThan(10_000);
        // Code shows what it holds as it is.
        const live = answer.replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
        expect(live.startsWith('<!-- gray-release answer -->\n')).toBe(true);
        expect(live.slice(28)).not.toMatch(/<[a-z!/]/i);
        expect(live).not.toMatch(/(^|[^\u200b\w])@\w|(?<!\\)\]\(|(?<!\\)`/);
        expect(log.join('\n')).not.toMatch(/^::|##\[/m);
        for (const { given } of ran) {
          expect(given.reason!.length).toBeLessThanOrEqual(300);
          expect(given.reason).not.toMatch(/[\r\n]/);
        }
      }
    }
    expect(COMMANDS.length * TEXTS.length).toBeGreaterThan(180);
  }, 60_000);
});
