/** Who wrote a comment or an issue may be trusted with our marker: others could place it to have theirs edited. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

interface Written {
  readonly body?: string | null | undefined;
  readonly user: { readonly type: string } | null;
  readonly author_association?: string | undefined;
}

/** Whether a text was written by us: it begins with our marker, and a bot or somebody of the repository wrote it. */
export function isOurs({ body, user, author_association }: Written, marker: string): boolean {
  return (
    (body?.startsWith(marker) ?? false) && (user?.type === 'Bot' || TRUSTED.has(author_association ?? ''))
  );
}
