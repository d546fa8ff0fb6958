/** What all refs of ours begin with. */
export const REFS = 'refs/gray-release/v1/';

/** `refs/gray-release/v1/<environment>/journal/<name>`: one ref for each release and environment, and one for its registry. */
export function refOf(what: 'journal' | 'registry', environment: string, name: string): string {
  return `${REFS}${environment}/${what}/${name}`;
}
