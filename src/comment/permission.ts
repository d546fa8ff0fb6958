import type { Client } from '../github/client.ts';
import type { Repository } from '../github/repository.ts';

/** Who may steer by comments, least first. */
export const ROLES = ['write', 'maintain', 'admin'] as const;

export type Role = (typeof ROLES)[number];

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}

/** Whether a person has at least this role in the repository, as GitHub says at this moment. */
export async function maySteer(
  { rest }: Client,
  repository: Repository,
  login: string,
  least: Role,
): Promise<boolean> {
  try {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
    // `permission` knows no `maintain`, and a role may be one of the organisation's own.
    const rank = Math.max(...[data.permission, data.role_name].map((name) => ROLES.indexOf(name as Role)));
    return rank >= ROLES.indexOf(least);
  } catch (error) {
    // Of whom it has never heard.
    if ((error as { status?: unknown }).status === 404) return false;
    throw error;
  }
}

/** The head of a pull request, where it is the commit that somebody looked at and belongs to the repository; else why a command is refused. */
export async function headOf(
  { rest }: Client,
  repository: Repository,
  pullRequest: number,
  sha: string,
): Promise<{ readonly head: string } | { readonly refused: string }> {
  const { data } = await rest.pulls.get({ ...repository, pull_number: pullRequest });
  const { head } = data;
  if (!head.sha.startsWith(sha))
    return {
      refused: `the head of this pull request is ${head.sha.slice(0, 12)} now, not ${sha}: look again`,
    };
  const ours = `${repository.owner}/${repository.repo}`.toLowerCase();
  if (head.repo?.full_name.toLowerCase() !== ours)
    return {
      refused: 'this pull request comes from another repository; merge it, and release what was merged',
    };
  return { head: head.sha };
}
