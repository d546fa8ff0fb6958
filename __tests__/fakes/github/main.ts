// The fake GitHub as a program: prints one line of JSON (url, token, repository, pullRequest) and serves until it is stopped
// by a signal. Arguments: commits that exist, the head of the pull request first.
import { HEAD, startGitHub } from './server.ts';

const commits = process.argv.slice(2).filter((argument) => /^[0-9a-f]{40}$/.test(argument));
const { url, token, repository, pullRequest, stop } = await startGitHub({
  commits: commits.length > 0 ? commits : [HEAD],
});
console.log(JSON.stringify({ url, token, repository, pullRequest }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void stop().then(() => process.exit(0));
  });
}
