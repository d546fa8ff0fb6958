export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** `acme/shop` -> its parts; null when it is no repository name. */
export function repositoryOf(name: string): Repository | null {
  const [, owner, repo] = /^([A-Za-z0-9][\w-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(name) ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo };
}
