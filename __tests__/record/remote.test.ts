import { describe, expect, test } from 'vitest';
import { GitFailed } from '../../src/git/git.ts';
import { explain, lasting } from '../../src/git/remote.ts';
import { RecordError } from '../../src/ports/record.ts';

const REMOTE = 'https://github.com/acme/shop.git';

/** What servers answer that cannot be run here, word for word. */
const ANSWERS: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    'GitHub, without `contents: write`',
    `remote: Permission to acme/shop.git denied to github-actions[bot].
fatal: unable to access 'https://github.com/acme/shop.git/': The requested URL returned error: 403`,
    /gives us no access \(git push: Permission to acme\/shop\.git denied to github-actions\[bot\]\.\)/,
    /contents: write/,
  ],
  [
    'GitHub, with a token that has ended',
    `remote: Invalid username or token. Password authentication is not supported for Git operations.
fatal: Authentication failed for 'https://github.com/acme/shop.git/'`,
    /gives us no access \(git push: Invalid username or token/,
    /`token` input/,
  ],
  [
    'GitHub, without a token',
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    /gives us no access/,
    /`token` input/,
  ],
  [
    'GitHub, for a repository that the token cannot see',
    "remote: Repository not found.\nfatal: repository 'https://github.com/acme/shop.git/' not found",
    /is not a repository that we can see/,
    /Check `remote`/,
  ],
  [
    'GitHub, with a rule against the ref',
    `remote: error: GH013: Repository rule violations found for refs/gray-release/v1/default/journal/shop.
To https://github.com/acme/shop.git
!\t0123456:refs/gray-release/v1/default/journal/shop\t[remote rejected] (push declined due to repository rule violations)
error: failed to push some refs to 'https://github.com/acme/shop.git'`,
    /takes no refs under refs\/gray-release\//,
    /kind: github/,
  ],
  [
    'a hidden ref',
    '!\t0123456:refs/x\t[remote rejected] (deny updating a hidden ref)\nDone',
    /takes no refs/,
    /kind: github/,
  ],
  [
    'Gerrit',
    '!\t0123456:refs/x\t[remote rejected] (prohibited by Gerrit: not permitted: create)\nDone',
    /takes no refs under refs\/gray-release\/ \(git push: \(prohibited by Gerrit: not permitted: create\)\)/,
    /kind: github/,
  ],
  [
    'a full disk',
    `remote: fatal: write error: No space left on device
!\t0123456:refs/x\t[remote rejected] (unpacker error)`,
    /cannot be written to \(git push: fatal: write error: No space left on device\)/,
    /disk/,
  ],
  [
    'ssh, without a key',
    'git@github.com: Permission denied (publickey).\r\nfatal: Could not read from remote repository.',
    /gives us no access/,
    /token/,
  ],
];

describe('a lasting answer is told from one that may pass', () => {
  test.each(ANSWERS)('%s', (_name, said, message, advice) => {
    const error = lasting(new GitFailed('push', said, false), REMOTE);

    expect(error).toBeInstanceOf(RecordError);
    expect(error!.message).toMatch(/^https:\/\/github\.com\/acme\/shop\.git /);
    expect(error!.message).toMatch(message);
    expect(error!.advice).toMatch(advice);
  });

  test.each([
    ['others came first', '!\t0123456:refs/x\t[rejected] (fetch first)'],
    ['others came first, as a server sees it', '!\t0123456:refs/x\t[remote rejected] (cannot lock ref)'],
    ['others created it', '!\t0123456:refs/x\t[remote rejected] (reference already exists)'],
    ['others created it, as the expectation sees it', '!\t0123456:refs/x\t[rejected] (stale info)'],
    ['it is gone', '!\t0123456:refs/x\t[remote rejected] (shallow update not allowed)'],
    ['a server in trouble', "fatal: unable to access 'https://x/': The requested URL returned error: 503"],
    ['too many requests', "fatal: unable to access 'https://x/': The requested URL returned error: 429"],
    ['no name server', "fatal: unable to access 'https://x/': Could not resolve host: github.com"],
  ])('%s', (_name, said) => {
    expect(lasting(new GitFailed('push', said, false), REMOTE)).toBeNull();
  });

  test('what may pass is explained when it did not', () => {
    const said = "fatal: unable to access 'https://github.com/': Could not resolve host: github.com";

    const error = explain(new GitFailed('ls-remote', said, false), REMOTE) as RecordError;

    expect(error.message).toMatch(/shop\.git cannot be reached \(git ls-remote: unable to access/);
    expect(error.advice).toMatch(/nothing was changed/);
  });
});

test('a server’s words are one short line that no terminal obeys, and hold no password', () => {
  const said = `fatal: \u001b[2Jrepository 'https://mara:a-password@x/y' ${'z'.repeat(900)}`;

  const { message } = new GitFailed('push', said, false);

  expect(message).not.toMatch(/\p{Cc}|a-password/u);
  expect(message).toContain('https://x/y');
  expect(message.length).toBeLessThan(400);
});
