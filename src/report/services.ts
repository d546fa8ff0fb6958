import { ALL, percent } from '../release/units.ts';
import { markdown } from './escape.ts';
import { flows } from './requests.ts';
import type { Place, Story } from './story.ts';

const SHOWN = 20;

/** A row a service; empty up to three, where the headline and the bars say it all. */
export function servicesTable(story: Story): string {
  const all = flows(story);
  if (all.length <= 3) return '';
  // Unknown first, then the highest share: those that need eyes.
  const ordered = [...all].sort((a, b) => Number(a.known) - Number(b.known) || b.weight - a.weight);
  const rows = ordered.slice(0, SHOWN).map((flow) => {
    const { service, weight } = flow;
    const share = flow.known ? percent(weight) : `◌ assume ${percent(weight)}`;
    return `| ${markdown(service.name, 40)} | ${markdown(service.from, 40)} | ${markdown(service.to, 40)} | ${share} |`;
  });
  const left = all.length - rows.length;
  const on = all.filter((flow) => flow.known && flow.weight === ALL).length;
  const rest =
    left > 0 ? `\n\n${left} more services; ${on} of ${all.length} have all requests on the new version.` : '';
  return ['| service | stable | gray | on gray |', '|:--|:--|:--|--:|', ...rows].join('\n') + rest;
}

/** A link to the run; empty where there is none or its address is not one. */
export function runLink({ run }: Place): string {
  return run !== null && isLink(run.url) ? `[run](${run.url})` : '';
}

const REPOSITORY = /^[\w-]+\/[\w.-]+$/;
const COMMIT = /^[0-9a-f]{7,64}$/;

/** The spec's line on GitHub, at the commit of the release; the words alone where there is no such page. */
export function specLink({ server, repository, commit, specPath }: Place, line: number): string {
  const words = `${specPath} line ${line}`;
  if (server === null || !REPOSITORY.test(repository ?? '') || !COMMIT.test(commit ?? ''))
    return markdown(words);
  const path = specPath.split('/').map(encodeURIComponent).join('/');
  const url = `${server}/${repository}/blob/${commit}/${path}#L${line}`;
  return isLink(url) ? `[${markdown(words)}](${url})` : markdown(words);
}

function isLink(url: string): boolean {
  return /^https?:\/\/[^\s()<>"'`\\]+$/.test(url);
}
