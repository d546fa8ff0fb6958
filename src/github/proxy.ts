/**
 * The fetch for GitHub's API: through the runner's proxy where one is set, as @actions/github makes it, else Node's own. That
 * package brings a second HTTP client along, so it is loaded only for a proxy.
 */
export async function fetchFor(env: Readonly<Record<string, string | undefined>>): Promise<typeof fetch> {
  const set = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some(
    (name) => (env[name] ?? '') !== '',
  );
  if (!set) return fetch;
  const { defaults } = await import('@actions/github/lib/utils');
  return (defaults.request?.fetch as typeof fetch | undefined) ?? fetch;
}
