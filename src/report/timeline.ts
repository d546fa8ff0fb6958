import { mermaidLabel } from './escape.ts';
import { type Phase, phasesOf, type Standing } from './phases.ts';
import type { Story } from './story.ts';
import { duration, iso8601 } from './words.ts';

const TAGS = {
  passed: 'done',
  running: 'active',
  held: 'active',
  failed: 'crit',
  incomplete: 'crit',
} as const satisfies Partial<Record<Standing, string>>;

/** More phases than this make no readable picture. */
const MOST = 20;

/** What was under way when, as a Mermaid chart; empty where nothing or too much was. */
export function timelineChart(story: Story): string {
  const begun = phasesOf(story).filter((phase): phase is Begun => phase.from !== null);
  if (begun.length < 2 || begun.length > MOST) return '';
  // Phases that were entered again overlap: in the order in which they began they still read from top to bottom.
  const lines = [...begun].sort((a, b) => a.from - b.from).map((phase) => section(phase, story.now));
  return [
    '```mermaid',
    'gantt',
    '    dateFormat YYYY-MM-DDTHH:mm:ss',
    '    axisFormat %H:%M',
    '    todayMarker off',
    ...lines,
    '```',
  ].join('\n');
}

type Begun = Phase & { readonly from: number };

function section({ key, standing, from, to }: Begun, now: number): string {
  const end = Math.max(to ?? now, from + 1000);
  const tag = TAGS[standing as keyof typeof TAGS];
  const parts = [...(tag === undefined ? [] : [tag]), iso8601(from).slice(0, 19), iso8601(end).slice(0, 19)];
  return `    section ${mermaidLabel(key) || 'phase'}\n    ${duration(end - from)} : ${parts.join(', ')}`;
}
