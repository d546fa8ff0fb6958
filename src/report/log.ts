import { withoutAddresses } from './addresses.ts';
import { rowsOf, stageToShow } from './checks.ts';
import { logged } from './escape.ts';
import { evidenceSentence } from './evidence.ts';
import type { Story } from './story.ts';

/** The evidence of each comparison in a line, for the end of a log. */
export function evidenceLines(given: Story): readonly string[] {
  const story = withoutAddresses(given);
  const stage = stageToShow(story);
  if (stage < 0) return [];
  return rowsOf(story, stage)
    .filter(({ compared }) => compared !== null)
    .map((row) => `  ${logged(row.check.name, 40)}: ${logged(evidenceSentence(story, row, stage), 600)}`);
}
