/** By which the comment about a spec is found again: `name` is its release, or its path where that cannot be read. */
export function proposalMarker(name: string, environment: string): string {
  const word = (text: string) => encodeURIComponent(text);
  return `<!-- gray-release plan ${word(name)} ${word(environment || 'default')} -->`;
}
