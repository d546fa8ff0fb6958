import { moved } from '../../release/plan.ts';
import { runLink, specLink } from '../services.ts';
import type { Story } from '../story.ts';
import { chance, count, duration, iso8601 } from '../words.ts';
import { entities, text } from './escape.ts';
import { prose } from './prose.ts';

/** A spec may be long; a page that is sent around is not. */
const LONGEST = 40_000;
const LINE = 300;

/** What the release was accepted with and where it ran, with the spec as it was pinned. */
export function factsSection(story: Story, specText: string | null): string {
  const { accepted } = story.state;
  return `<section id="spec"><h2>Spec</h2><div class="card"><dl>${terms(specFacts(story))}</dl>
${specText === null ? `<p class="note">The spec it was released with is not in this checkout; ${text(accepted.spec.path, 120)} as it was then has the hash above.</p>` : `<details><summary>The spec as it was pinned</summary><pre tabindex="0" aria-label="The pinned spec"><code>${specLines(specText)}</code></pre></details>`}
</div></section>
<section id="environment"><h2>Environment</h2><div class="card"><dl>${terms(places(story))}</dl></div></section>`;
}

type Fact = readonly [name: string, html: string];

function terms(facts: readonly Fact[]): string {
  return facts
    .filter(([, html]) => html !== '')
    .map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`)
    .join('\n');
}

function specFacts({ plan, state, place }: Story): readonly Fact[] {
  const { accepted } = state;
  const { risk } = plan;
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}\u00a0%`;
  return [
    ['file', prose(specLink({ ...place, specPath: accepted.spec.path, commit: accepted.commit }, 1))],
    ['sha256', `<code>${text(accepted.spec.sha256, 64)}</code>`],
    ['commit', accepted.commit === null ? 'not recorded' : `<code>${text(accepted.commit, 64)}</code>`],
    [
      'risk',
      `a good version reverted in at most ${chance(risk.falseRevert)} releases; one that is ${percent(risk.ruleOut)} worse than tolerated passes in at most ${chance(risk.missed)}`,
    ],
    ['inconclusive', plan.inconclusive],
    ['approval', approvalWords(plan)],
    ['revert', `on ${plan.revert.on.join(', ')}; within ${duration(plan.revert.within)}`],
  ];
}

function approvalWords({ approval }: Story['plan']): string {
  if (approval === null) return 'none';
  const { by, people, author, lasts, environment } = approval;
  const whose = environment === undefined ? '' : ` ${text(environment, 80)}`;
  const count = people === 1 ? 'one person' : `${people} people`;
  const who = author ? '' : ', not whoever began the release';
  return `by ${by}${whose}: ${count}${who}; counts for ${duration(lasts)}`;
}

function places({ plan, state, place, now }: Story): readonly Fact[] {
  const { accepted } = state;
  const services = moved(plan)
    .slice(0, 20)
    .map(
      ({ name, from, to, instances }) =>
        `${text(name, 40)} ${text(from, 60)} → ${text(to, 60)}, ${count(instances)} instances`,
    );
  const left = moved(plan).length - services.length;
  return [
    ['release', `<code>${text(accepted.id, 80)}</code>`],
    ['environment', text(accepted.environment, 80)],
    ['services', [...services, ...(left > 0 ? [`and ${left} more`] : [])].join('<br>')],
    ['started by', text(accepted.by, 80)],
    ['accepted', `<time>${iso8601(state.acceptedAt)}</time>`],
    ['emergency', text(accepted.emergency ?? '', 200)],
    ['takes back', text(accepted.undoes ?? '', 80)],
    ['repository', text(place.repository ?? '', 120)],
    ['pull request', accepted.pullRequest === null ? '' : `#${count(accepted.pullRequest)}`],
    ['run', prose(runLink(place))],
    ['journal', `${count(state.entries)} entries, the newest of ${iso8601(state.lastAt)}`],
    ['tool', `gray-release ${text(place.tool, 40)}; accepted by ${text(accepted.tool, 40)}`],
    ['this page', `as of ${iso8601(now)}`],
  ];
}

/** Line by line as it is, except what cannot be seen: a character that turns the reading direction is shown as a mark. */
function specLines(spec: string): string {
  const lines = spec.slice(0, LONGEST).split(/\r?\n/);
  const shown = lines.map(
    (each) =>
      entities(
        each
          .slice(0, LINE)
          .replace(/\t/g, '  ')
          .replace(
            /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
            '\ufffd',
          ),
      ) + (each.length > LINE ? '…' : ''),
  );
  const rest = spec.length > LONGEST ? '\n… cut here; the file has the rest' : '';
  return shown.join('\n') + rest;
}
