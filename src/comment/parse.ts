import { nearest } from '../util/nearest.ts';

/** What may be said on a pull request, and what each needs. Those with `head` move a release forward. */
export const COMMENT_COMMANDS = {
  status: { head: false, says: 'what is live, and what serves' },
  plan: { head: false, says: 'what a release of SERVICE=VERSION would do' },
  release: { head: true, says: 'release SERVICE=VERSION from that commit' },
  approve: { head: true, says: 'let what passed everything become permanent' },
  promote: { head: true, says: 'go on against or without a verdict; say why' },
  resume: { head: false, says: 'let a held release go on' },
  pause: { head: false, says: 'hold the release where it is' },
  revert: { head: false, says: 'put all requests back on the initial version, now' },
  help: { head: false, says: 'this list' },
} as const;

type CommentCommand = keyof typeof COMMENT_COMMANDS;

export interface Said {
  readonly command: CommentCommand;
  /** `checkout=1.5.0, pricing=2.1.0`; empty where none were given. */
  readonly versions: string;
  /** Seven or more hexadecimal digits of a commit; empty where none was given. */
  readonly sha: string;
  /** What else was said. */
  readonly reason: string;
}

const MOST_REASON = 300;

/**
 * The command of a comment: its first line, where that begins with `/gray`. Null for every other comment, so that quotes, code and
 * what stands further down do nothing; a text where the command is wrong.
 */
export function parseComment(body: string): Said | string | null {
  const line = body.split(/\r\n|\r|\n/, 1)[0] ?? '';
  const [, rest] = /^\/gray(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? [];
  if (rest === undefined) return line.trimEnd() === '/gray' ? said('help', []) : null;
  const [name = 'help', ...words] = rest.split(/[ \t]+/).filter((word) => word !== '');
  if (!isCommand(name)) {
    const near = nearest(name, Object.keys(COMMENT_COMMANDS));
    return `there is no command ${JSON.stringify(name.slice(0, 40))}${near === null ? '' : `; did you mean ${near}?`}`;
  }
  return checked(said(name, words));
}

function isCommand(name: string): name is CommentCommand {
  return Object.hasOwn(COMMENT_COMMANDS, name);
}

/** Versions and the commit come first; from the first other word on it is the reason. */
function said(command: CommentCommand, words: readonly string[]): Said {
  const versions: string[] = [];
  let sha = '';
  let used = 0;
  for (const word of words) {
    if (sha === '' && word.startsWith('@')) sha = word.slice(1);
    else if (word.includes('=')) versions.push(word.replace(/,$/, ''));
    else break;
    used++;
  }
  const reason = words.slice(used).join(' ').slice(0, MOST_REASON);
  return { command, versions: versions.join(', '), sha, reason };
}

function checked(asked: Said): Said | string {
  const { command, versions, sha, reason } = asked;
  if (sha !== '' && !/^[0-9a-f]{7,64}$/.test(sha))
    return `${JSON.stringify(`@${sha.slice(0, 70)}`)} names no commit; at least 7 of its hexadecimal digits are expected`;
  const takesVersions = command === 'release' || command === 'plan';
  if (takesVersions && versions === '') return `${command} what? Say SERVICE=VERSION, such as checkout=1.5.0`;
  if (!takesVersions && versions !== '') return `${command} takes no versions`;
  if (COMMENT_COMMANDS[command].head && sha === '')
    return `${command} needs the commit that you looked at: @ and at least 7 digits of the head of this pull request`;
  if (command === 'promote' && reason === '')
    return 'promote overrides the evidence: say why, after the commit';
  return asked;
}
