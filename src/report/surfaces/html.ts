import { join, parse } from 'node:path';
import type { Reporter } from '../../ports/reporter.ts';
import type { Accepted } from '../../release/events.ts';
import { renderReport } from '../html/report.ts';
import { type PageAt, writePage } from './page.ts';

export interface HtmlGiven extends PageAt {
  /** Where several releases share the path: each has its page beside it. */
  readonly label?: string | undefined;
  /** The spec as it was pinned; null where it is not at hand. */
  specText(accepted: Accepted): Promise<string | null>;
  say(line: string): void;
}

/** The page of a release, written once, when its run leaves it: a file has no readers before. */
export function htmlReporter({ path, within, label, specText, say }: HtmlGiven): Reporter {
  const own = label === undefined ? path : beside(path, label);
  return {
    name: 'report',
    async show() {},
    async close(story) {
      if (story === null) return;
      const text = await specText(story.state.accepted).catch(() => null);
      await writePage({ path: own, within }, renderReport(story, { specText: text, notes: [] }));
      say(`report: ${own}`);
    },
  };
}

/** `report.html` becomes `report-shop-41.html`. */
function beside(path: string, label: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}-${label}${ext}`);
}
