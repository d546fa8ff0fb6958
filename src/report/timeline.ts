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

/** One palette for both themes: passed, running and failed on no ground of their own, with dark words on each. */
const INIT = `%%{init: ${JSON.stringify({
  gantt: { barHeight: 22, fontSize: 12, sectionFontSize: 13, leftPadding: 80, bottomPadding: 30 },
  themeVariables: {
    ...all('#00000000', ['sectionBkgColor', 'sectionBkgColor2', 'altSectionBkgColor']),
    ...all('#12897d', ['doneTaskBkgColor', 'doneTaskBorderColor']),
    ...all('#9d80ea', ['activeTaskBkgColor', 'activeTaskBorderColor']),
    ...all('#d5612a', ['critBkgColor', 'critBorderColor']),
    ...all('#8b949e', ['taskBkgColor', 'taskBorderColor']),
    ...all('#0d1117', ['taskTextColor', 'taskTextDarkColor']),
  },
})}}%%`;

function all(colour: string, roles: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(roles.map((role) => [role, colour]));
}

/** Of which one lies between two marks of the axis, in minutes: the first that leaves it at most so many marks. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 240, 480, 1440] as const;
const MARKS = 6;

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
    INIT,
    'gantt',
    '    dateFormat YYYY-MM-DDTHH:mm:ss',
    '    axisFormat %H:%M',
    `    tickInterval ${stepOf(begun[0]!.from, story.now)}minute`,
    '    todayMarker off',
    ...lines,
    '```',
  ].join('\n');
}

function stepOf(from: number, to: number): number {
  const minutes = (to - from) / 60_000;
  return STEPS.find((step) => minutes / step <= MARKS) ?? STEPS.at(-1)!;
}

type Begun = Phase & { readonly from: number };

function section({ key, standing, from, to }: Begun, now: number): string {
  const end = Math.max(to ?? now, from + 1000);
  const tag = TAGS[standing as keyof typeof TAGS];
  const parts = [...(tag === undefined ? [] : [tag]), iso8601(from).slice(0, 19), iso8601(end).slice(0, 19)];
  return `    section ${mermaidLabel(key) || 'phase'}\n    ${duration(end - from)} : ${parts.join(', ')}`;
}
