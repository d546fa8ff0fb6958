import type { Instant } from '../../release/units.ts';
import { withoutAddresses } from '../addresses.ts';
import { plainHeadline } from '../headline.ts';
import type { Story } from '../story.ts';
import { iso8601, utc } from '../words.ts';
import { text } from './escape.ts';
import { eventsSection } from './events.ts';
import { evidenceSection } from './evidence.ts';
import { factsSection } from './facts.ts';
import { hero } from './hero.ts';
import { howSection } from './how.ts';
import { page } from './page.ts';
import { lookOf } from './states.ts';
import { timelineSection } from './timeline.ts';

export interface ReportGiven {
  /** The spec as it was pinned; null where it is not at hand. */
  readonly specText: string | null;
  /** What a reader has to know before all else, in sentences. */
  readonly notes: readonly string[];
}

const NAMES = {
  timeline: 'Timeline',
  evidence: 'Evidence',
  events: 'Who did what',
  how: 'How it decides',
  spec: 'Spec',
  environment: 'Environment',
} as const;

/** The whole story of one release as one file: it needs no network, and everything can be read without its script. */
export function renderReport(given: Story, { specText, notes }: ReportGiven): string {
  const story = withoutAddresses(given);
  const { accepted } = story.state;
  const sections = [
    timelineSection(story),
    evidenceSection(story),
    eventsSection(story),
    howSection(story),
    factsSection(story, specText),
  ].join('\n');
  const links = Object.entries(NAMES).filter(([id]) => sections.includes(`<section id="${id}">`));
  return page({
    title: `${plainHeadline(story)} · ${story.place.repository ?? accepted.id}`,
    tone: lookOf(story).tone,
    top: [
      ...(story.place.repository === null ? [] : [text(story.place.repository, 80)]),
      text(accepted.environment, 60),
      `release ${text(accepted.id, 80)}`,
      `${day(story.now)}, as of ${utc(story.now)}`,
    ],
    body: `${hero(story, notes)}
<div class="wrap">
<nav aria-label="Sections"><ul>${links.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join('')}</ul></nav>
${sections}
</div>`,
    script: sections.includes('class="fig"'),
  });
}

function day(at: Instant): string {
  return new Date(iso8601(at)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
