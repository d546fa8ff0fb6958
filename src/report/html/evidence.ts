import { byUrgency, RESULT_WORDS, type Row, rowsOf, stageToShow } from '../checks.ts';
import { checkHeading, evidenceSentence } from '../evidence.ts';
import type { Story } from '../story.ts';
import { capital, clockTime, evidence, line } from '../words.ts';
import { answersTable } from './answers.ts';
import { text } from './escape.ts';
import { clockOf, evidenceKey, evidencePictures } from './figure.ts';
import { chip } from './icons.ts';
import { valuesOf } from './labels.ts';
import { prose } from './prose.ts';
import { linear } from './scale.ts';
import { type Series, seriesOf, shown } from './series.ts';
import { RESULTS } from './states.ts';
import { behind, type Column, table } from './table.ts';

/** More pictures than this make a page that nobody reads to its end. */
const PICTURES = 6;
/** Sentences of further comparisons. */
const SENTENCES = 60;

interface Compared {
  readonly row: Row;
  readonly stage: number;
  readonly series: Series;
}

/** Each comparison with its picture, then the answers of the other checks. Empty where nothing was asked. */
export function evidenceSection(story: Story): string {
  const compared = comparisons(story);
  const several = Object.keys(story.assessment?.metrics ?? {}).length > 1;
  const drawn = compared.filter(({ series }) => series.looks.length > 0);
  const pictured = new Set(drawn.slice(0, PICTURES));
  const cards = compared
    .slice(0, SENTENCES)
    .map((each, i) => card(story, each, { several, withPicture: pictured.has(each), number: i }));
  const left = compared.length - cards.length;
  const answers = answersTable(story);
  if (cards.length === 0 && answers === '') return '';
  return `<section id="evidence"><h2>Evidence</h2>
${cards.length === 0 ? '' : questions(story, several)}
${cards.join('\n')}
${left > 0 ? `<p class="note">${left} more comparisons are left out here; the journal has them all.</p>` : ''}
${answers}
</section>`;
}

/** One for each check and service: as it stands in the last stage that compared it, the urgent ones first. */
function comparisons(story: Story): readonly Compared[] {
  const found = new Map<string, { row: Row; stage: number }>();
  const last = Math.max(stageToShow(story), 0);
  for (let stage = 0; stage <= last; stage++) {
    for (const row of rowsOf(story, stage)) {
      if (row.compared === null) continue;
      const key = JSON.stringify([row.check.service, row.check.name]);
      const counts = row.compared.arms.gray.requests + row.compared.arms.stable.requests > 0;
      if (counts || row.compared.arms.gray.gauge !== null || !found.has(key)) found.set(key, { row, stage });
    }
  }
  const all = [...found.values()];
  return byUrgency(all.map(({ row }) => row)).map((row) => ({
    row,
    stage: all.find((each) => each.row === row)!.stage,
    series: seriesOf(story, row.check),
  }));
}

function questions({ plan, assessment }: Story, several: boolean): string {
  const { risk } = plan;
  const now = assessment === null ? '' : ` It is <b>${evidence(assessment.worse)}</b>.`;
  return `<p>Two questions, asked again at every look, each with its own line:</p>
<ul class="rule"><li><b>Is gray worse?</b> Evidence of ${several ? 'all checks together' : 'the check'} at <b>${line(risk.falseRevert)}</b> reverts the release.${now}</li><li class="good"><b>Is gray good enough?</b> Evidence of ${several ? 'each check' : 'the check'} at <b>${line(risk.missed)}</b> lets it pass.</li></ul>
<p><a href="#how">What the number means</a></p>`;
}

function card(
  story: Story,
  { row, stage, series }: Compared,
  { several, withPicture, number }: { several: boolean; withPicture: boolean; number: number },
): string {
  const { shape, tone } = RESULTS[row.result];
  const heading = capital(checkHeading(row, story.plan.services.length > 1));
  return `<article class="card"><div class="head"><h3>${prose(heading)}</h3>${chip(shape, tone, RESULT_WORDS[row.result].slice(2))}</div>
<p class="say">${prose(evidenceSentence(story, row, stage))}</p>
${withPicture ? pictureOf(story, series, several, number) : ''}
</article>`;
}

function pictureOf(story: Story, series: Series, several: boolean, number: number): string {
  const { name } = series.check;
  const label = `Both versions and the evidence of ${name} over time. The table below holds the same.`;
  const id = `looks-${number}`;
  return `<figure class="fig" tabindex="0" role="group" aria-label="Picture of ${text(name, 60)}. Arrow keys move through the looks." data-rows="${id}">
${evidencePictures(story, series, label)}
${evidenceKey(story, several)}
<output aria-live="polite"></output>
<figcaption class="cap">Marks are single looks, as far as they fit; lines are since the stage’s judging began. Hatched: not judged. Arrow keys or the pointer: the values of a moment.</figcaption>
</figure>
${behind(looksTable(story, series, id), `Looks at ${name}`)}`;
}

function looksTable(story: Story, series: Series, id: string): string {
  const some = shown(series);
  const withAll = some.some(({ all }) => all !== null);
  const columns: Column[] = [
    { head: 'UTC' },
    { head: 'stage' },
    { head: 'gray', numbers: true },
    { head: 'stable', numbers: true },
    { head: withAll ? 'worse, its part' : 'worse', numbers: true },
    ...(withAll ? [{ head: 'all checks', numbers: true }] : []),
    { head: 'good enough', numbers: true },
  ];
  const [from, to] = clockOf(story, series);
  const x = linear([from, to], [0, 1]);
  const number = (log: number | null) => (log === null ? '' : evidence(log));
  const rows = some.map((look) => {
    const [gray, stable] = valuesOf(series, look);
    return {
      cells: [
        clockTime(look.at, story.now),
        text(story.plan.stages[look.stage]?.name ?? String(look.stage), 40),
        gray,
        stable,
        number(look.worse),
        ...(withAll ? [number(look.all)] : []),
        number(look.good) + (look.at === series.crossed ? ', passed' : ''),
      ],
      attributes: ` data-x="${Math.round(x(look.at) * 10_000) / 10_000}"`,
    };
  });
  const left = series.looks.length - some.length;
  const rest =
    left > 0 ? `<p class="note">${left} looks between them are left out; the journal has them all.</p>` : '';
  return table(columns, rows, id) + rest;
}
